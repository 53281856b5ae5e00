#pragma once

#include <cstddef>
#include <vector>

#include "model/recommendation.h"

namespace whichdesk {

/// What to learn next for a role: at most three of the skills that are not `strong` enough for it
/// (ready below the bound of that band), the greatest weight * (1 - ready) first.
/// Gives: places in the bank's order of skills; what is equal in billionths stays in that order.
/// Choice: "What to learn next" in core/DECISIONS.md.
std::vector<std::size_t> skillsToLearn(const std::vector<SkillReadiness>& readiness);

}  // namespace whichdesk
