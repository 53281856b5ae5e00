#include "measure/normal.h"

#include <catch2/catch.hpp>

using whichdesk::normalDistribution;

// Values of the distribution function: Abramowitz & Stegun (1964), table 26.1 and 26.2, 15 places.
TEST_CASE("the normal distribution function agrees with published tables to 1e-12", "[normal]") {
  CHECK(normalDistribution(0) == 0.5);
  CHECK(std::abs(normalDistribution(0.5) - 0.691462461274013) < 1e-12);
  CHECK(std::abs(normalDistribution(1) - 0.841344746068543) < 1e-12);
  CHECK(std::abs(normalDistribution(2) - 0.977249868051821) < 1e-12);
  CHECK(std::abs(normalDistribution(3) - 0.998650101968370) < 1e-12);
}
