#pragma once

#include <string>
#include <string_view>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/comparison.h"
#include "model/group.h"

namespace whichdesk {

/// One person of many: words, per cents and leading roles, and what only answers tell if they are
/// there.
std::string writeRow(const Catalogue& catalogue, const Summary& summary, bool sameRoles,
                     const Assessment* assessment);

std::string writeGroup(const Bank& bank, const Catalogue& catalogue, const Group& group);

std::string writeComparison(const Bank& bank, const Comparison& comparison);

}  // namespace whichdesk
