#pragma once

#include <optional>
#include <string_view>

#include "model/bank.h"
#include "model/problem.h"

namespace whichdesk {

/// Whether the path axis is looked at, or left empty for what computes it.
enum class AxisIs { given, derived };

/// Reads a question bank and checks every rule of questions/README.md.
/// Gives: nothing, and every problem, when any rule is broken.
std::optional<Bank> readBank(std::string_view json, Problems& problems,
                             AxisIs axis = AxisIs::given);

}  // namespace whichdesk
