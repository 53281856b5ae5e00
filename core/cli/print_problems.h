#pragma once

#include "model/problem.h"

namespace whichdesk {

/// Prints problems on standard error, one per line: file, place, sentence and code.
void printProblems(const Problems& problems);

/// The same for a line of standard input.
void printProblems(std::size_t line, const Problems& problems);

}  // namespace whichdesk
