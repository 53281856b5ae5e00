#include "recommend/reasons.h"

#include <catch2/catch.hpp>
#include <numeric>

using namespace whichdesk;

namespace {

std::vector<Contribution> effects(const std::vector<double>& values) {
  std::vector<Contribution> all;
  for (const double value : values) all.push_back({all.size(), value});
  return all;
}

std::vector<std::size_t> items(const std::vector<Contribution>& contributions) {
  std::vector<std::size_t> list;
  for (const Contribution& one : contributions) list.push_back(one.item);
  return list;
}

using Items = std::vector<std::size_t>;

}  // namespace

TEST_CASE("there are at most five each way, the strongest first", "[reasons]") {
  const Reasons reasons = strongestReasons(
      effects({.1, -.2, .3, -.4, .5, -.6, .7, -.8, .9, -1, .15, -.25, .35, -.45}), 1);
  CHECK(items(reasons.favor) == Items{8, 6, 4, 12, 2});
  CHECK(items(reasons.against) == Items{9, 7, 5, 13, 3});
  CHECK(reasons.rest == Approx(.1 + .15 - .2 - .25));
}

TEST_CASE("reasons and rest sum to what all answers moved", "[reasons]") {
  const std::vector<double> values{.11, -.03, .27, .04, .33, .06, .51, .2, -.9, 0, 1e-12, -1e-12};
  const Reasons reasons = strongestReasons(effects(values), 1);
  double sum = reasons.rest;
  for (const Contribution& one : reasons.favor) sum += one.effect;
  for (const Contribution& one : reasons.against) sum += one.effect;
  CHECK(sum == Approx(.59).epsilon(0).margin(1e-14));  // the values above, added by hand
}

TEST_CASE("for a lead at the back the other sign counts in favor, and effects keep theirs",
          "[reasons]") {
  const Reasons reasons = strongestReasons(effects({.5, -.25}), -1);
  CHECK(items(reasons.favor) == Items{1});
  CHECK(reasons.favor[0].effect == -.25);
  CHECK(items(reasons.against) == Items{0});
  CHECK(reasons.against[0].effect == .5);
}

TEST_CASE("equal reasons are in the bank's order, whatever rounding made of them", "[reasons]") {
  CHECK(items(strongestReasons(effects({.5, .5, .5}), 1).favor) == Items{0, 1, 2});
  const double third = .1 + .2;  // .30000000000000004
  CHECK(items(strongestReasons(effects({.3, third, .3, third, .3, third}), 1).favor) ==
        Items{0, 1, 2, 3, 4});
}

TEST_CASE("a difference of two billionths still decides", "[reasons]") {
  CHECK(items(strongestReasons(effects({.5, .500000002}), 1).favor) == Items{1, 0});
}

TEST_CASE("what moves nothing is no reason", "[reasons]") {
  const Reasons reasons = strongestReasons(effects({0, 1e-17, -1e-17, -0.0, 4e-10, .1}), 1);
  CHECK(items(reasons.favor) == Items{5});
  CHECK(reasons.against.empty());
  CHECK(reasons.rest == Approx(4e-10));
}

TEST_CASE("without answers there are no reasons", "[reasons]") {
  const Reasons reasons = strongestReasons({}, 1);
  CHECK(reasons.favor.empty());
  CHECK(reasons.against.empty());
  CHECK(reasons.rest == 0);
}

TEST_CASE("an effect on the path is strong from .15, some from .05, slight from .01", "[reasons]") {
  for (const double sign : {1.0, -1.0}) {
    CHECK(strengthOf(sign * .15) == Strength::strong);
    CHECK(strengthOf(sign * .1499) == Strength::some);
    CHECK(strengthOf(sign * .05) == Strength::some);
    CHECK(strengthOf(sign * .0499) == Strength::slight);
    CHECK(strengthOf(sign * .01) == Strength::slight);
    CHECK(strengthOf(sign * .0099) == Strength::none);
  }
  CHECK(strengthOf(0) == Strength::none);
}

TEST_CASE("a rest of less than .005 moves the path nowhere", "[reasons]") {
  CHECK(towardOf(.005) == Toward::front);
  CHECK(towardOf(-.005) == Toward::back);
  CHECK(towardOf(.0049) == Toward::none);
  CHECK(towardOf(-.0049) == Toward::none);
}
