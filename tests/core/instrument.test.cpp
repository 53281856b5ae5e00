#include "measure/instrument.h"

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

void checkScores(const PreparedItem& item, const Vector& expected) {
  REQUIRE(item.observed.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) CHECK(item.observed[i] == nearly(expected[i]));
}

}  // namespace

// rating: mean .8, sd sqrt(.8 * .2) = .4, so y = (0 - .8)/.4 = -2 and (1 - .8)/.4 = .5; the task
// the same. preference: mean 2, sd sqrt(2 * .125) = .5. scenario: mean 0, sd sqrt(2 * .125 * 4)
// = 1.
TEST_CASE("an option scores in standard deviations from what people are expected to score",
          "[instrument]") {
  const Instrument instrument = prepare(bankOf({}));
  checkScores(instrument.items[0], {-2, .5});
  checkScores(instrument.items[1], {-2, 0, 2});
  checkScores(instrument.items[2], {2, 0, -2});
  checkScores(instrument.items[3], {-2, .5, -2});
}

TEST_CASE("noise is what the loadings leave of a variance of 1", "[instrument]") {
  const Instrument instrument = prepare(bankOf({}));
  CHECK(instrument.items[0].noise == nearly(1 - .34));
  CHECK(instrument.items[1].noise == nearly(1 - .16));
  CHECK(instrument.items[2].noise == nearly(1 - .1875));
  CHECK(instrument.items[3].noise == nearly(1 - .09));
}

// Reversed, .8 of the people are expected to say no: y = (0 - .2)/.4 = -.5 and (1 - .2)/.4 = 2.
TEST_CASE("a reversed rating expects the shares of a plain one mirrored", "[instrument]") {
  const Instrument instrument =
      prepare(bankOf({.items = R"([{"id":"greets","type":"rating","loadings":{"talk":-0.5}}])"}));
  checkScores(instrument.items[0], {-.5, 2});
}

// Three steps scored 1, 2, 4 with shares .1 .3 .6 are mirrored to .6 .3 .1, the scores stay:
// mean .6 + .6 + .4 = 1.6, variance .6*.36 + .3*.16 + .1*5.76 = .84.
TEST_CASE("mirroring moves the shares and leaves the scores", "[instrument]") {
  const Instrument instrument = prepare(bankOf(
      {.rating = R"({"style":0.3,"options":[{"id":"no","score":1,"expected":0.1},)"
                 R"({"id":"so","score":2,"expected":0.3},{"id":"yes","score":4,"expected":0.6}]})",
       .items = R"([{"id":"greets","type":"rating","loadings":{"talk":-0.5}}])"}));
  const double sd = std::sqrt(.84);
  checkScores(instrument.items[0], {-.6 / sd, .4 / sd, 2.4 / sd});
}

// R^-1 of a correlation of .5 is [4 -2; -2 4] / 3; style is separate.
TEST_CASE("the precision is the inverse of the prior covariance", "[instrument]") {
  const Instrument instrument = prepare(bankOf({}));
  const Vector expected{4.0 / 3, -2.0 / 3, 0, -2.0 / 3, 4.0 / 3, 0, 0, 0, 1};
  for (std::size_t i = 0; i < expected.size(); ++i)
    CHECK(instrument.precision.cells[i] == nearly(expected[i]));
}
