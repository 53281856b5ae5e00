#include "recommend/lead.h"

#include <catch2/catch.hpp>

#include "recommend/forecast.h"

using namespace whichdesk;

namespace {

/// The figures below have 18 digits; the core's distribution function errs by less than 1e-14.
Approx exactly(double value) { return Approx(value).epsilon(0).margin(1e-14); }

}  // namespace

// With an sd of .01 nothing reaches the other end: front and middle have exactly a half each at
// +halfWidth, back and middle at -halfWidth.
TEST_CASE("an exact tie with the middle goes to the middle", "[lead]") {
  CHECK(likeliest({.5, .01}, .5) == Lead::crossTrained);
  CHECK(likeliest({-.5, .01}, .5) == Lead::crossTrained);
  CHECK(likeliest({.5001, .01}, .5) == Lead::front);
  CHECK(likeliest({-.5001, .01}, .5) == Lead::back);
}

// Half-width .1, sd .5: both sides have Phi(-.2) = .42, the middle .16.
TEST_CASE("an exact tie of front and back goes to the front", "[lead]") {
  CHECK(likeliest({0, .5}, .1) == Lead::front);
  CHECK(likeliest({-1e-9, .5}, .1) == Lead::back);
}

// Where 2 Phi((m - h) / s) + Phi((-h - m) / s) = 1, by the secant method in 40 digits (mpmath).
// Forty halvings of h + 4 s leave less than 1e-11.
TEST_CASE("the turning point is where front and middle are equally likely", "[lead]") {
  struct Known {
    double variance, halfWidth, turn;
  };
  for (const Known& known : {Known{.25, .5, .484671538979751294}, Known{.16, .35, .327329486733776},
                             Known{.04, .35, .349941624656074148},
                             Known{1, .8, .719264096891887704}, Known{1, 1, .969343077959502588}})
    CHECK(turningPoint(known.variance, known.halfWidth) ==
          Approx(known.turn).epsilon(0).margin(1e-11));
}

TEST_CASE("with an sd of nearly nothing the turning point is the half-width", "[lead]") {
  CHECK(turningPoint(1e-8, .35) == Approx(.35).epsilon(0).margin(1e-11));
  CHECK(turningPoint(0, .35) == Approx(.35).epsilon(0).margin(1e-11));
}

TEST_CASE("a middle too narrow to lead anywhere has its turning point at 0", "[lead]") {
  CHECK(turningPoint(.25, .1) == Approx(0).margin(1e-11));
}

// m_full ~ N(1, .5 - .25): P(m_full < .5) = Phi(-1), P(m_full < -.5) = Phi(-3).
TEST_CASE("a side changes below its turning point and swaps below the other side's", "[lead]") {
  for (const double mean : {1.0, -1.0}) {
    const Change change = chanceOfChange({mean, .5, .25, .5}, .35);
    CHECK(change.lead == exactly(.158655253931457051));
    CHECK(change.swap == exactly(.00134989803163009453));
  }
}

// m_full ~ N(.05, .01): above .25 with Phi(-2), below -.25 with Phi(-3).
TEST_CASE("the middle changes beyond both turning points and swaps nothing", "[lead]") {
  for (const double mean : {.05, -.05}) {
    const Change change = chanceOfChange({mean, .04, .03, .25}, .35);
    CHECK(change.lead == exactly(.0227501319481792072 + .00134989803163009453));
    CHECK(change.swap == 0);
  }
}

TEST_CASE(
    "where nothing is left to answer, nothing changes but a lead on the wrong side of its turn",
    "[lead]") {
  CHECK(chanceOfChange({1, .25, .25, .5}, .35).lead == 0);
  CHECK(chanceOfChange({1, .25, .25, .5}, .35).swap == 0);
  CHECK(chanceOfChange({.1, .04, .04, .35}, .35).lead == 0);
  CHECK(chanceOfChange({1, .25, .25, 1.5}, .35).lead == 1);
  CHECK(chanceOfChange({1, .25, .2500000001, .5}, .35).lead ==
        0);  // rounding left less than nothing
}

// m_full ~ N(m, .25): below the turn with Phi((turn - m) / .5), which is .1 at -1.28155. With a
// turn of 0 the swap decides: .002 at -2.87816.
TEST_CASE("the quick plan is settled at a chance of .1 to change and .002 to swap", "[lead]") {
  CHECK(isSettled({1 + .5 * 1.2816, .5, .25, 1}, .35));
  CHECK_FALSE(isSettled({1 + .5 * 1.2815, .5, .25, 1}, .35));
  CHECK(isSettled({.5 * 2.8783, .5, .25, 0}, .35));
  CHECK_FALSE(isSettled({.5 * 2.8780, .5, .25, 0}, .35));
}
