#pragma once

#include <string>
#include <vector>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/group.h"

namespace whichdesk {

/// One person of many: words, per cents and leading roles, and what only answers tell if they are
/// there.
std::string writeRow(const Catalogue& catalogue, const Summary& summary, bool sameRoles,
                     const Assessment* assessment);

std::string writeGroup(const Bank& bank, const Catalogue& catalogue, const Group& group);

/// Two results, the earlier first, and their changes: the axis, then the skills; none where they
/// are unknown.
std::string writeComparison(const Bank& bank, const Summary& before, const Summary& after,
                            const std::vector<Difference>& changes);

}  // namespace whichdesk
