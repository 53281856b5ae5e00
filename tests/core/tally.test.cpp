#include "study/simulate/tally.h"

#include <catch2/catch.hpp>

using namespace whichdesk;

TEST_CASE("a share is hits by all, and 0 of none", "[tally]") {
  Share share;
  CHECK(share.value() == 0);
  for (const bool hit : {true, false, true, true}) share.add(hit);
  CHECK(share.value() == .75);
}

TEST_CASE("a mean is the sum by the count, and 0 of none", "[tally]") {
  Mean mean;
  CHECK(mean.value() == 0);
  for (const double value : {1.0, 2.0, 6.0}) mean.add(value);
  CHECK(mean.value() == 3);
}

// x 1 2 3, y 2 4 5: deviations -1 0 1 and -5/3 1/3 4/3; xy 3, xx 2, yy 42/9 = 14/3;
// r = 3 / sqrt(28/3) = .98198050606196572.
TEST_CASE("a correlation is Pearson's", "[tally]") {
  Correlated pairs;
  pairs.add(1, 2);
  pairs.add(2, 4);
  pairs.add(3, 5);
  CHECK(pairs.value() == Approx(.98198050606196572).epsilon(0).margin(1e-15));
}

TEST_CASE("pairs on a line correlate 1 or -1, far from 0 too", "[tally]") {
  for (const double far : {0.0, 1e6}) {
    Correlated up, down;
    for (const double x : {-2.0, 0.0, 1.0, 5.0}) {
      up.add(far + x, 3 * x - far);
      down.add(far + x, far - x);
    }
    CHECK(up.value() == Approx(1).epsilon(0).margin(1e-9));
    CHECK(down.value() == Approx(-1).epsilon(0).margin(1e-9));
  }
}

TEST_CASE("what does not vary correlates with nothing", "[tally]") {
  Correlated none, one, flat;
  one.add(1, 2);
  for (const double x : {1.0, 2.0, 3.0}) flat.add(x, 7);
  CHECK(none.value() == 0);
  CHECK(one.value() == 0);
  CHECK(flat.value() == 0);
}
