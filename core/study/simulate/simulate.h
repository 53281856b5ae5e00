#pragma once

#include <cstdint>
#include <string>

#include "recommend/assessment.h"

namespace whichdesk {

/// Lets simulated people take the quiz, full, quick and with as many random items, and compares
/// their results with their true skills. The figures are upper limits, for people who follow the
/// stated loadings; they say nothing about validity.
///
///   reliability       squared correlation of the posterior mean with the simulated truth
///   coverage90        share of truths inside the 90 % interval
///   correctWhenClear  share of clear leads in whose region the truth lies (crossTrained: |D| below
///                     twice the half-width); statedWhenClear is the stated probability
///   oppositeWhenClear share of clear leads with the truth in the other side's region
///   limitShare        share of quick interviews that ended at the most questions
///   settings          the full plan taken by other crowds: loadings weaker and stronger than
///   stated,
///                     people who answer wide, items of uneven popularity, the habit of praising
///                     oneself, and these three together; widestCoverage90 is that of the skills of
///                     the tenth that answers widest
///   unchanged         people who answer twice without having changed: the shares of false alarms
///                     of the rule of core/GROUP.md; quick: of every tenth person
///   leadingRoles      mean share of the full plan's three leading roles among the three of this
///   one reversals         people whose lead is front in one plan and back in the full one
///
/// Gives:  one JSON object; the same people and seed give the same bytes.
std::string simulate(const Recommender& recommender, int people, std::uint64_t seed);

}  // namespace whichdesk
