#include "recommend/path.h"

#include <cmath>

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

const Quality fine{};

/// The path of one whose D has this mean and variance. D is the only skill here.
Path pathOf(double mean, double variance, const Quality& quality = fine, double halfWidth = .5) {
  Posterior known{1, {mean, 0}, Matrix(2), 0};
  known.covariance(0, 0) = variance;
  known.covariance(1, 1) = 1;
  return findPath({{1}, halfWidth}, known, quality);
}

}  // namespace

// m = 1, sd .5, half-width .5: P(front) = Phi((1 - .5)/.5) = Phi(1), P(back) = Phi(-1.5/.5) =
// Phi(-3).
TEST_CASE("the probabilities are the three parts of the axis", "[path]") {
  const Path path = pathOf(1, .25);
  CHECK(path.front == Approx(0.841344746068543).margin(1e-14));
  CHECK(path.back == Approx(0.001349898031630).margin(1e-14));
  CHECK(path.crossTrained == Approx(1 - 0.841344746068543 - 0.001349898031630).margin(1e-14));
  CHECK(path.axis.mean == 1);
  CHECK(path.axis.sd == .5);
}

TEST_CASE("the probabilities sum to 1 and none is negative, far out too", "[path]") {
  for (int i = -400; i <= 400; ++i) {
    for (const double variance : {1e-6, .01, .25, .49, 1.0}) {
      const Path path = pathOf(i / 20.0, variance);
      CHECK(path.front + path.crossTrained + path.back == Approx(1).margin(1e-15));
      if (path.front < 0 || path.crossTrained < 0 || path.back < 0) FAIL("below zero");
    }
  }
}

TEST_CASE("front and back mirror each other", "[path]") {
  for (const double mean : {.1, .5, .9, 1.02, 2.0}) {
    const Path right = pathOf(mean, .25), left = pathOf(-mean, .25);
    CHECK(right.front == left.back);
    CHECK(right.back == left.front);
    CHECK(right.certainty == left.certainty);
  }
}

TEST_CASE("the lead is the likeliest part", "[path]") {
  CHECK(pathOf(1.5, .25).lead == Lead::front);
  CHECK(pathOf(-1.5, .25).lead == Lead::back);
  CHECK(pathOf(0, .1).lead == Lead::crossTrained);
}

// Phi(1.28) = .8997, Phi(1.29) = .9015; the quantile of .90 is 1.28155.
TEST_CASE("a side is clear from .90 and leaning from .5", "[path]") {
  CHECK(pathOf(.5 + .5 * 1.29, .25).certainty == Certainty::clear);
  CHECK(pathOf(.5 + .5 * 1.28, .25).certainty == Certainty::leaning);
  CHECK(pathOf(-.5 - .5 * 1.29, .25).certainty == Certainty::clear);
  CHECK(pathOf(-.5 - .5 * 1.28, .25).certainty == Certainty::leaning);
  CHECK(pathOf(.5, .25).front == .5);
  CHECK(pathOf(.5, .25).lead == Lead::front);
  CHECK(pathOf(.5, .25).certainty == Certainty::leaning);
  // P(front) = Phi(-.01/.5) = .492, P(back) = Phi(-.99/.5) = .024, so .484 lies between.
  CHECK(pathOf(.49, .25).lead == Lead::front);
  CHECK(pathOf(.49, .25).certainty == Certainty::open);
}

// At m = 0, P(|D| < 1) = 2 Phi(1/sd) - 1 = .90 at 1/sd = 1.64485, sd = .60796. P(|D| < .5) is then
// .59: leaning.
TEST_CASE("crossTrained is clear when no strong lean has .90, whatever the middle has", "[path]") {
  CHECK(pathOf(0, .607 * .607).lead == Lead::crossTrained);
  CHECK(pathOf(0, .607 * .607).certainty == Certainty::clear);
  CHECK(pathOf(0, .607 * .607).crossTrained < .60);
  CHECK(pathOf(0, .609 * .609).certainty == Certainty::leaning);
}

// m = .4, sd .4: the middle has Phi(.25) - Phi(-2.25) = .58649, and P(|D| < 1) is
// Phi(1.5) - Phi(-3.5) = .93296.
TEST_CASE("a middle off its center is clear as long as both strong leans are unlikely", "[path]") {
  const Path path = pathOf(.4, .16);
  CHECK(path.lead == Lead::crossTrained);
  CHECK(path.crossTrained == Approx(.58649).margin(1e-5));
  CHECK(path.certainty == Certainty::clear);
}

// Half-width .1: both sides have Phi(-.2) = .42 and the middle .16.
TEST_CASE("an exact tie of the two sides goes to the front", "[path]") {
  const Path path = pathOf(0, .25, fine, .1);
  CHECK(path.front == path.back);
  CHECK(path.lead == Lead::front);
  CHECK(path.certainty == Certainty::open);
}

TEST_CASE("a lead beyond all doubt is clear", "[path]") {
  const Path path = pathOf(40, .25);
  CHECK(path.front == 1);
  CHECK(path.crossTrained == 0);
  CHECK(path.back == 0);
  CHECK(path.certainty == Certainty::clear);
}

TEST_CASE("there is too little while less than half of the axis is known", "[path]") {
  const Path path = pathOf(2, .51);
  CHECK(path.lead == Lead::tooLittle);
  CHECK(path.why == Why::few);
  CHECK(path.certainty == Certainty::open);
  CHECK(path.front > .9);  // still named
  CHECK(pathOf(2, .49).lead == Lead::front);
  CHECK(pathOf(2, .49).why == Why::none);
}

TEST_CASE("there is too little without a pattern, for each of its three reasons", "[path]") {
  Quality oneStep, agreeing, misfit;
  oneStep.onOneStep = true;
  agreeing.style.mean = -3.4;
  misfit.inconsistent = true;
  for (const Quality& quality : {oneStep, agreeing, misfit}) {
    const Path path = pathOf(2, .25, quality);
    CHECK(path.lead == Lead::tooLittle);
    CHECK(path.why == Why::noPattern);
    CHECK(path.certainty == Certainty::open);
  }
  Quality almost;
  almost.style.mean = 3.3;
  almost.p = 0;
  CHECK(pathOf(2, .25, almost).lead == Lead::front);
}

TEST_CASE("too few answers are reported before a missing pattern", "[path]") {
  Quality oneStep;
  oneStep.onOneStep = true;
  CHECK(pathOf(2, .51, oneStep).why == Why::few);
}
