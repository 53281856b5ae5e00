#include "cli/output.h"

#include <fmt/format.h>

#include <cstdio>

namespace whichdesk {

bool isWritten() {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return true;
  fmt::print(stderr, "whichdesk: standard output could not be written\n");
  return false;
}

int print(const std::string& json) {
  std::puts(json.c_str());
  return isWritten() ? exitGood : exitProblems;
}

}  // namespace whichdesk
