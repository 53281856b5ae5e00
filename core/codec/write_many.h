#pragma once

#include <string>
#include <string_view>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/comparison.h"
#include "model/group.h"

namespace whichdesk {

/// One row of many results, of a code with answers; that of a summary is what `decode` gives.
std::string writeRow(bool sameRoles, std::string_view assessment);

std::string writeGroup(const Bank& bank, const Catalogue& catalogue, const Group& group);

std::string writeComparison(const Bank& bank, const Comparison& comparison);

}  // namespace whichdesk
