#pragma once

#include <catch2/catch.hpp>
#include <ctime>

namespace whichdesk::tests {

/// Fails the test that contains it when that takes more than ten seconds of the processor: many
/// times what is usual, so that only work that grows out of proportion to the input can.
class Quickly {
 public:
  ~Quickly() { CHECK(static_cast<double>(std::clock() - start_) / CLOCKS_PER_SEC < 10); }

 private:
  std::clock_t start_ = std::clock();
};

}  // namespace whichdesk::tests
