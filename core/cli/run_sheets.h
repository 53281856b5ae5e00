#pragma once

#include <functional>

#include "engine/engine.h"

namespace whichdesk {

/// Computes the line for one sheet; `unnamed` is the id of a sheet that has none.
using AnswerSheet = std::function<LineReply(std::string_view sheet, std::string_view unnamed)>;

/// Reads sheets from standard input and prints one line for each on standard output, in order. The
/// line of an invalid sheet holds its problems. Repeated ids are reported on standard error.
/// Gives: whether there was a sheet and all were valid.
bool runSheets(const Engine& engine, const AnswerSheet& answer);

}  // namespace whichdesk
