#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"
#include "model/recommendation.h"

namespace whichdesk {

/// Reads what is to be explained: {"path":true}, {"role":id} or {"skill":id}.
std::optional<Target> readTarget(std::string_view json, const Bank& bank,
                                 const Catalogue& catalogue, Problems& problems);

/// Reads a plan, the bare word: quick, full or tieBreak.
std::optional<Plan> readPlan(std::string_view word, Problems& problems);

}  // namespace whichdesk
