#pragma once

#include "measure/posterior.h"

namespace whichdesk {

/// The probability from which a skill counts as there: the bound of the band `strong`.
constexpr double strongFrom = .8;

/// Every skill's posterior, its sd as it is shown (`shownSd`), and its band: strong for P(theta >
/// 0) >= .8, developing for <= .2, unknown when less than .3 of the variance is explained, else
/// solid; the first that holds. Gives: one entry a skill, in the bank's order.
std::vector<SkillEstimate> skillEstimates(const Instrument& instrument, const Posterior& posterior);

}  // namespace whichdesk
