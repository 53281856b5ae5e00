#pragma once

#include <vector>

#include "model/recommendation.h"

namespace whichdesk {

/// The strength of an effect in whole billionths, so that rounding cannot decide between equals.
double inBillionths(double effect);

/// The five strongest contributions each way and the sum of all others.
///
/// `toward` is the sign that counts as in favor: 1, or -1 for a lead at the back. Effects keep
/// their sign. Strength is compared in billionths: equals go by bank order,
/// and what moves nothing is no reason.
Reasons strongestReasons(const std::vector<Contribution>& contributions, int toward);

}  // namespace whichdesk
