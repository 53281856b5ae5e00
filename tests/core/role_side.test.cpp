#include "study/derive/role_side.h"

#include <catch2/catch.hpp>

using namespace whichdesk;

namespace {

/// Two skills, weighed 2 and -1, in five occupations; the last lacks a figure of the second.
Figures fiveOccupations() {
  Figures figures;
  figures.socs = {"a", "b", "c", "d", "e"};
  figures.standardized = {{2.0, 1.0, -1.0, -2.0, 9.0}, {1.0, 1.0, -1.0, -1.0, std::nullopt}};
  return figures;
}

AxisStudy weighed(std::vector<std::size_t> whole) {
  AxisStudy study;
  study.axis = {2, -1};
  study.whole = std::move(whole);
  return study;
}

}  // namespace

TEST_CASE("an occupation's place is its figures times the axis, and none without them", "[side]") {
  const AxisPlaces on = placesOnAxis(fiveOccupations(), weighed({0, 1, 2, 3}));
  CHECK(on.places == Column{3.0, 1.0, -1.0, -3.0, std::nullopt});
}

// 3 1 -1 -3: mean 0, variance (9 + 1 + 1 + 9) / 4 = 5. 3 1: mean 2, standard deviation 1.
TEST_CASE("a side begins at half the standard deviation of the whole occupations", "[side]") {
  const double all = placesOnAxis(fiveOccupations(), weighed({0, 1, 2, 3})).bound;
  CHECK(4 * all * all == Approx(5).epsilon(1e-15));
  CHECK(placesOnAxis(fiveOccupations(), weighed({0, 1})).bound == .5);
}

TEST_CASE("the bound itself belongs to the side, all nearer to the middle is mixed", "[side]") {
  CHECK(sideAt(.5, .5) == RoleSide::front);
  CHECK(sideAt(.49, .5) == RoleSide::mixed);
  CHECK(sideAt(0, .5) == RoleSide::mixed);
  CHECK(sideAt(-.49, .5) == RoleSide::mixed);
  CHECK(sideAt(-.5, .5) == RoleSide::back);
}
