#pragma once

#include <optional>
#include <string_view>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"
#include "model/recommendation.h"

namespace whichdesk {

/// Reads what is to be explained: {"path":true}, {"role":id} or {"skill":id}, and in "parts" which
/// parts of the explanation are asked for; all of them without it.
std::optional<ExplainRequest> readExplainRequest(std::string_view json, const Bank& bank,
                                                 const Catalogue& catalogue, Problems& problems);

}  // namespace whichdesk
