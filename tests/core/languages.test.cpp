#include <catch2/catch.hpp>
#include <cmath>

#include "study/calibration/languages.h"

using namespace whichdesk;

TEST_CASE("adjusted p-values are those of Benjamini and Hochberg", "[languages]") {
  // Five values: p_(k) 5 / k, and none greater than that of a greater p:
  // .01 -> .05; .02 -> .05; .03 -> .05; .04 -> .05; .5 -> .5. Given in another order.
  const Vector rates = falseDiscoveryRates({.03, .5, .01, .04, .02});
  const Vector expected{.05, .5, .05, .05, .05};
  for (std::size_t i = 0; i < rates.size(); ++i)
    CHECK(rates[i] == Approx(expected[i]).epsilon(1e-14));
}

TEST_CASE("a single p-value stays, and no rate is above 1", "[languages]") {
  CHECK(falseDiscoveryRates({.04})[0] == .04);
  CHECK(falseDiscoveryRates({.9, 1})[0] == 1);
  CHECK(falseDiscoveryRates({}).empty());
}

TEST_CASE("the tail of chi-square is that of published tables", "[languages]") {
  // Upper 5 % points: 5.991 with 2 degrees, 9.488 with 4, 15.507 with 8.
  CHECK(chiSquareTail(5.991, 2) == Approx(.05).epsilon(1e-3));
  CHECK(chiSquareTail(9.488, 4) == Approx(.05).epsilon(1e-3));
  CHECK(chiSquareTail(15.507, 8) == Approx(.05).epsilon(1e-3));
  CHECK(chiSquareTail(0, 2) == 1);
}
