#include "fuzz/require.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace fuzz {

void require(bool holds, std::string_view rule) {
  if (holds) return;
  std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(rule.size()), rule.data());
  std::abort();
}

std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  require(file.good(), path + " can be read");
  return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace fuzz
