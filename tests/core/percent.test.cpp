#include "model/percent.h"

#include <catch2/catch.hpp>
#include <cmath>

using whichdesk::Percents;
using whichdesk::wholePercent;
using whichdesk::wholePercents;

TEST_CASE("whole per cents sum to 100: what was cut most is raised", "[percent]") {
  CHECK(wholePercents({.125, .625, .25}) == Percents{13, 62, 25});  // equal halves: the earlier
  CHECK(wholePercents({.334, .334, .332}) == Percents{34, 33, 33});
  CHECK(wholePercents({.006, .0075, .9865}) == Percents{0, 1, 99});  // .75 was cut, then .65
  CHECK(wholePercents({1. / 3, 1. / 3, 1. / 3}) == Percents{34, 33, 33});
}

TEST_CASE("whole per cents stay as they are", "[percent]") {
  CHECK(wholePercents({1, 0, 0}) == Percents{100, 0, 0});
  CHECK(wholePercents({.5, .25, .25}) == Percents{50, 25, 25});
}

TEST_CASE("for every share in thousandths the three sum to 100 and none is off by 1", "[percent]") {
  for (int front = 0; front <= 1000; front += 7) {
    for (int cross = 0; front + cross <= 1000; cross += 3) {
      const double a = front / 1000.0, b = cross / 1000.0, c = 1 - a - b;
      const Percents percents = wholePercents({a, b, c < 0 ? 0 : c});
      CHECK(percents[0] + percents[1] + percents[2] == 100);
      CHECK(std::abs(percents[0] - 100 * a) < 1);
      CHECK(std::abs(percents[1] - 100 * b) < 1);
      CHECK(std::abs(percents[2] - 100 * c) < 1);
    }
  }
}

TEST_CASE("shares that are equal but for rounding are told apart by their order alone",
          "[percent]") {
  const double half = .308537538725987, other = half + 1e-15;
  CHECK(wholePercents({half, 1 - half - other, other}) == Percents{31, 38, 31});
  const double cut = .3049, more = .3049 + 1e-15;  // 30.49, 39.02, 30.49
  CHECK(wholePercents({cut, 1 - cut - more, more}) == Percents{31, 39, 30});
  CHECK(wholePercents({more, 1 - cut - more, cut}) == Percents{31, 39, 30});
}

TEST_CASE("a single share is rounded, a half upward", "[percent]") {
  CHECK(wholePercent(0) == 0);
  CHECK(wholePercent(.004) == 0);
  CHECK(wholePercent(.625) == 63);
  CHECK(wholePercent(.624) == 62);
  CHECK(wholePercent(1) == 100);
}
