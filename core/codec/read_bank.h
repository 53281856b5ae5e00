#pragma once

#include <optional>
#include <string_view>

#include "model/bank.h"
#include "model/problem.h"

namespace whichdesk {

/// Reads a question bank and checks every rule of questions/README.md.
/// Gives: nothing, and every problem, when any rule is broken.
std::optional<Bank> readBank(std::string_view json, Problems& problems);

}  // namespace whichdesk
