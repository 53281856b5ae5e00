#pragma once

#include <vector>

#include "recommend/assessment.h"

namespace whichdesk {

/// Every single changed answer that would change the path's lead, the leading role, or a skill's
/// band, the strongest first; equals by bank order.
///
/// A changed answer moves the mean by P a (y' - y) / sigma^2 and leaves the covariance as it is.
/// For a role: the changes after which it leads, or, when it leads, after which another does.
std::vector<WhatIf> whatIf(const Recommender& recommender, const Answers& answers,
                           const Posterior& known, const Target& target);

/// Of each item the smallest of these changes, the smallest first, at most three: those that a
/// person is shown ("What-ifs that are shown" in core/DECISIONS.md).
/// Needs: changes as `whatIf` gives them.
std::vector<WhatIf> smallestChanges(const std::vector<WhatIf>& changes);

}  // namespace whichdesk
