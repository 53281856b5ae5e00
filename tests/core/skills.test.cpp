#include "measure/skills.h"

#include <cmath>

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

/// The band of a skill with this posterior.
Band bandOf(double mean, double variance) {
  const Instrument instrument = prepare(bankOf({}));
  Posterior known = posterior(instrument, unseen(instrument.bank));
  known.mean[1] = mean;
  known.covariance(1, 1) = variance;
  return skillEstimates(instrument, known)[1].band;
}

}  // namespace

// Phi(.8416) = .79999 and Phi(.8417) = .80001: the quantile of .8 is .841621.
TEST_CASE("a skill is strong from four chances in five of being above the middle", "[skills]") {
  CHECK(bandOf(.5 * .8417, .25) == Band::strong);
  CHECK(bandOf(.5 * .8416, .25) == Band::solid);
}

TEST_CASE("a skill is developing up to one chance in five of being above the middle", "[skills]") {
  CHECK(bandOf(-.5 * .8417, .25) == Band::developing);
  CHECK(bandOf(-.5 * .8416, .25) == Band::solid);
}

TEST_CASE("a skill is unknown while less than .3 of its variance is explained", "[skills]") {
  CHECK(bandOf(0, .71) == Band::unknown);
  CHECK(bandOf(0, .69) == Band::solid);
  CHECK(bandOf(0, 1) == Band::unknown);
}

TEST_CASE("a skill of which little is known may still be strong or developing", "[skills]") {
  CHECK(bandOf(.9, .8) == Band::strong);
  CHECK(bandOf(-.9, .8) == Band::developing);
}

TEST_CASE("skills are in the bank's order, each with its own mean and deviation", "[skills]") {
  const Instrument instrument = prepare(bankOf({}));
  const auto skills = skillEstimates(instrument, posterior(instrument, chosen({1, -1, -1, -1})));
  REQUIRE(skills.size() == 2);  // without style
  CHECK(skills[0].estimate.mean == nearly(.25));
  CHECK(skills[0].estimate.sd == nearly(std::sqrt(.75)));
  CHECK(skills[1].estimate.mean == nearly(.125));
  CHECK(skills[1].estimate.sd == nearly(std::sqrt(.9375)));
}
