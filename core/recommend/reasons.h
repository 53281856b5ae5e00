#pragma once

#include "model/recommendation.h"

namespace whichdesk {

/// The five strongest contributions each way and the sum of all others.
///
/// `toward` is the sign that counts as in favor: 1, or -1 for a lead at the back. Effects keep
/// their sign. Strength is compared in billionths: equals go by bank order,
/// and what moves nothing is no reason.
Reasons strongestReasons(const std::vector<Contribution>& contributions, int toward);

}  // namespace whichdesk
