#pragma once

#include <string>

namespace whichdesk {

constexpr int exitGood = 0, exitProblems = 1, exitUsage = 2;

/// Whether all of standard output could be written; reports it when not.
bool isWritten();

/// Prints one JSON text as a line. Gives: the exit status.
int print(const std::string& json);

}  // namespace whichdesk
