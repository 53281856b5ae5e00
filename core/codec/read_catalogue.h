#pragma once

#include <optional>
#include <string_view>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"

namespace whichdesk {

/// Reads a role file for a bank; `file` is the name that problems carry.
/// Gives: nothing, and every problem, when any rule is broken.
std::optional<Catalogue> readCatalogue(std::string_view json, const Bank& bank, Problems& problems,
                                       std::string_view file = "roles");

}  // namespace whichdesk
