#pragma once

#include <functional>

#include "engine/engine.h"

namespace whichdesk {

/// Answers one sheet; `unnamed` is the id of one that has none.
using AnswerSheet = std::function<LineReply(std::string_view sheet, std::string_view unnamed)>;

/// Reads sheets from standard input and answers each with one line on standard output, in order. A
/// bad sheet is answered in its place. Ids that several sheets have are reported on standard error.
/// Gives: whether every sheet was good and there was one.
bool runSheets(const Engine& engine, const AnswerSheet& answer);

}  // namespace whichdesk
