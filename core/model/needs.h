#pragma once

#include <cstddef>

#include "model/bank.h"
#include "model/catalogue.h"

namespace whichdesk {

/// How much a job needs a skill, in the words of the people who describe it. `little` is what they
/// do not name.
enum class Need { essential, important, useful, little };
constexpr std::size_t needCount = 4;

/// Lists of occupations that a role may be classified in.
enum class CodeSet { onet, isco, esco };

/// Sets figure and raw importance of one skill to what the need means among the roles of a bank.
///
/// The roles are put in the order of their figures in the skill and divided into quarters; a need
/// is the middle of its quarter, `essential` of the highest, `little` of the lowest: a skill is
/// essential to a job that needs it as much as the quarter of known jobs that need it most.
///
///   quantile (7 - 2 need) / 8, between neighbors by linear interpolation
///
/// Needs: a catalogue with at least one role.
/// Source: decision 42 in core/DECISIONS.md.
void setNeed(Role& role, std::size_t skill, Need need, const Catalogue& known);

/// The side that a role's figures give it: front or back where they lie at least half a standard
/// deviation of the known roles from the middle of the axis.
RoleSide sideOf(const Role& role, const Bank& bank, const Catalogue& known);

}  // namespace whichdesk
