#pragma once

#include <optional>
#include <string_view>

#include "model/bank.h"
#include "model/problem.h"

namespace whichdesk {

/// Reads a question bank and checks every rule of questions/README.md.
/// Gives: nothing, and every problem, when any rule is broken.
std::optional<Bank> readBank(std::string_view json, Problems& problems);

/// Reads the id, the skills and their correlation alone, for what makes the rest; the rest of the
/// bank is empty, and problems of it are not looked for.
std::optional<Bank> readBankSkills(std::string_view json, Problems& problems);

}  // namespace whichdesk
