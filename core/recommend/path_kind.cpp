#include "recommend/path_kind.h"

namespace whichdesk {

PathKind pathKind(Lead lead, const Catalogue& catalogue, const std::vector<RoleRank>& ranks) {
  if (lead != Lead::crossTrained) return PathKind::none;
  bool front = false, back = false;
  for (const RoleRank& rank : ranks) {
    if (!fitsWell(rank.match)) continue;
    const RoleSide side = catalogue.roles[rank.role].side;
    front = front || side == RoleSide::front;
    back = back || side == RoleSide::back;
  }
  return front && back ? PathKind::strength : PathKind::even;
}

}  // namespace whichdesk
