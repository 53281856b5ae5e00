#pragma once

#include <cstddef>
#include <vector>

#include "measure/posterior.h"
#include "model/catalogue.h"

namespace whichdesk {

/// What a role asks, worked out once for a bank.
struct RoleDirection {
  Vector weights;     ///< w = R^-1 z~, z~ the role's figures times .8 with the level removed.
  double spread = 0;  ///< w'R w.
  Vector needed;      ///< A skill's threshold for readiness: clip(z/2, -1, 1).
};

/// Needs: a catalogue read for this bank. Gives: one entry a role, in the catalogue's order.
std::vector<RoleDirection> roleDirections(const Instrument& instrument, const Catalogue& catalogue);

/// The constant added to w'm in a match: -w'(R - P)w / 2.
double matchOffset(const RoleDirection& direction, const Posterior& posterior);

/// `matchOffset` of every role. It hangs on which items are answered, not on how.
Vector matchOffsets(const std::vector<RoleDirection>& directions, const Posterior& posterior);

/// The role that `rankRoles` would put first, for these means of the skills.
std::size_t leadingRole(const std::vector<RoleDirection>& directions, const Catalogue& catalogue,
                        const Vector& mean, const Vector& offsets);

/// A role's place among all.
struct RoleRank {
  std::size_t role = 0;
  int place = 1;  ///< 1, 2, ...: roles within ln 3 of the first of a place share it.
  double match = 0;
  double offset = 0;
};

/// Whether a role of this match fits good or great.
bool fitsWell(double match);

/// Ranks the roles by how much likelier the answers are from a typical person of the role than
/// from the average person.
///
///   match = w'm - w'(R - P)w / 2
///
/// Gives:  by match in whole billionths, then id.
/// Unit:   natural logarithm.
std::vector<RoleRank> rankRoles(const std::vector<RoleDirection>& directions,
                                const Catalogue& catalogue, const Posterior& posterior);

/// A role's readiness skill by skill, in the bank's order.
std::vector<SkillReadiness> skillReadiness(const RoleDirection& direction, const Role& role,
                                           const Posterior& posterior);

/// Ranked roles with `fit` and `readiness`, the mean of P(theta_k >= needed_k) weighted by
/// importance, 0 to 1, which never ranks.
std::vector<RoleMatch> matchRoles(const std::vector<RoleDirection>& directions,
                                  const Catalogue& catalogue, const Posterior& posterior,
                                  const std::vector<RoleRank>& ranks);

}  // namespace whichdesk
