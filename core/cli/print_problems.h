#pragma once

#include "model/problem.h"

namespace whichdesk {

/// Problems on standard error, one a line: file, place, sentence and code.
void printProblems(const Problems& problems);

/// The same for one line of standard input.
void printProblems(std::size_t line, const Problems& problems);

}  // namespace whichdesk
