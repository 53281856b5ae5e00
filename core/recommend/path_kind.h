#pragma once

#include <vector>

#include "model/catalogue.h"
#include "model/recommendation.h"
#include "recommend/role_match.h"

namespace whichdesk {

/// What a crossTrained lead means for the person: `strength` where at least one front and one back
/// role fit good or great, else `even`; `none` for every other lead.
PathKind pathKind(Lead lead, const Catalogue& catalogue, const std::vector<RoleRank>& ranks);

}  // namespace whichdesk
