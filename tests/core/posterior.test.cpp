#include "measure/posterior.h"

#include <cmath>

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

/// Ratings with shares .5 .5, y = -1 and 1, and one preference in both skills.
BankText evenBank(const std::string& items) {
  return {.rating = R"({"style":0.3,"options":[{"id":"no","score":0,"expected":0.5},)"
                    R"({"id":"yes","score":1,"expected":0.5}]})",
          .items = items};
}

}  // namespace

TEST_CASE("without answers the posterior is the prior, bit for bit", "[posterior]") {
  const Instrument instrument = prepare(bankOf({}));
  const Posterior known = posterior(instrument, unseen(instrument.bank));
  CHECK(known.answered == 0);
  CHECK(known.mean == Vector{0, 0, 0});
  CHECK(known.covariance.cells == Vector{1, .5, 0, .5, 1, 0, 0, 0, 1});
  CHECK(known.misfit == 0);
}

// One observation of prior variance 1: m = Qa y and P = Q - Qa a'Q. For a yes, y = .5, to `greets`
// a = (.5, 0, .3), so Qa = (.5, .25, .3).
TEST_CASE("one answer moves every dimension by its covariance with the answer", "[posterior]") {
  const Instrument instrument = prepare(bankOf({}));
  const Posterior known = posterior(instrument, chosen({1, none, none, none}));
  CHECK(known.answered == 1);
  CHECK(known.mean[0] == nearly(.5 * .5));
  CHECK(known.mean[1] == nearly(.25 * .5));
  CHECK(known.mean[2] == nearly(.3 * .5));
  CHECK(known.covariance(0, 0) == nearly(1 - .5 * .5));
  CHECK(known.covariance(1, 1) == nearly(1 - .25 * .25));
  CHECK(known.covariance(2, 2) == nearly(1 - .3 * .3));
  CHECK(known.covariance(0, 1) == nearly(.5 - .5 * .25));
  CHECK(known.covariance(0, 2) == nearly(0 - .5 * .3));
  CHECK(known.covariance(1, 2) == nearly(0 - .25 * .3));
  CHECK(known.covariance(1, 0) == known.covariance(0, 1));
  CHECK(known.misfit == nearly(.5 * .5));  // y^2, since y has prior variance 1
}

// `leave`, y = -2: a = (.5, -.25), Qa = (.5 - .125, .25 - .25) = (.375, 0).
TEST_CASE("one answer with two loadings moves what they add up to", "[posterior]") {
  const Instrument instrument = prepare(bankOf({}));
  const Posterior known = posterior(instrument, chosen({none, none, 2, none}));
  CHECK(known.mean[0] == nearly(-.75));
  CHECK(known.mean[1] == nearly(0));
  CHECK(known.mean[2] == 0);
  CHECK(known.covariance(0, 0) == nearly(1 - .375 * .375));
  CHECK(known.covariance(1, 1) == nearly(1));
}

// A bank by hand: one skill, loading .6, so noise .64, y = -1 and 1. Two answers of y = 1:
// Lambda = 1 + 2 * .36/.64 = 17/8, h = 2 * .6/.64 = 15/8, m = 15/17, P = 8/17,
// X = 2/.64 - h m = 25/8 - (15/8)(15/17) = 25/17.
TEST_CASE("two answers to one skill add their precisions", "[posterior]") {
  Bank bank;
  bank.skills = {{"talk", Side::both}};
  const Item item{"q", ItemType::scenario, {{0, .6}}, {{"a", 0, .5}, {"b", 1, .5}}};
  bank.items = {item, item};
  const Instrument instrument = prepare(bank);
  const Posterior known = posterior(instrument, chosen({1, 1}));
  CHECK(known.answered == 2);
  CHECK(known.mean[0] == nearly(15.0 / 17));
  CHECK(known.covariance(0, 0) == nearly(8.0 / 17));
  CHECK(known.misfit == nearly(25.0 / 17));

  const auto each = contributions(instrument, chosen({1, 1}), known, {1});
  REQUIRE(each.size() == 2);  // alike, and together the mean
  CHECK(each[0].effect == nearly(7.5 / 17));
  CHECK(each[1].effect == nearly(7.5 / 17));

  const Posterior torn = posterior(instrument, chosen({0, 1}));
  CHECK(torn.mean[0] == nearly(0));
  CHECK(torn.covariance(0, 0) == nearly(8.0 / 17));  // does not depend on what was answered
  CHECK(torn.misfit == nearly(25.0 / 8));
}

TEST_CASE("a skipped item is no observation", "[posterior]") {
  const Instrument instrument = prepare(bankOf({}));
  const Posterior skipped = posterior(instrument, chosen({1, skip, 2, skip}));
  const Posterior seen = posterior(instrument, chosen({1, none, 2, none}));
  CHECK(skipped.answered == 2);
  CHECK(skipped.mean == seen.mean);
  CHECK(skipped.covariance.cells == seen.covariance.cells);
  CHECK(skipped.misfit == seen.misfit);
  CHECK(posterior(instrument, chosen({skip, skip, skip, skip})).mean == Vector{0, 0, 0});
}

TEST_CASE("a middle answer moves no mean and still makes surer", "[posterior]") {
  const Instrument instrument = prepare(bankOf({}));
  const Posterior known = posterior(instrument, chosen({none, 1, none, none}));
  CHECK(known.mean == Vector{0, 0, 0});
  // Qa = (-.4 + .2, -.2 + .4)
  CHECK(known.covariance(0, 0) == nearly(1 - .2 * .2));
}

TEST_CASE("adding an answer never raises a variance", "[posterior]") {
  const Instrument instrument = prepare(bankOf({}));
  const double rounding = 1e-15;
  for (unsigned answered = 0; answered < 16; ++answered) {
    std::vector<int> options(4, none);
    for (unsigned i = 0; i < 4; ++i)
      if ((answered >> i & 1U) != 0) options[i] = 1;
    const Posterior before = posterior(instrument, chosen(options));
    for (unsigned i = 0; i < 4; ++i) {
      if (options[i] != none) continue;
      std::vector<int> more = options;
      more[i] = 0;
      const Posterior after = posterior(instrument, chosen(more));
      for (std::size_t k = 0; k < 3; ++k)
        CHECK(after.covariance(k, k) <= before.covariance(k, k) + rounding);
      for (const Vector& target : {Vector{1, -1}, Vector{1, 1}, Vector{.3, 2}})
        CHECK(variance(after, target) <= variance(before, target) + rounding);
      // Each item of this bank says something of D: a'Qc is not 0.
      CHECK(variance(after, {1, -1}) < variance(before, {1, -1}) - .001);
    }
  }
}

// Per skill the evidence is .5 y/noise - .5 y/noise, and so is the precision between it and style.
TEST_CASE("one plain and one reversed rating a skill cancel a constant answer exactly",
          "[posterior]") {
  const Instrument instrument =
      prepare(bankOf(evenBank(R"([{"id":"a","type":"rating","loadings":{"talk":0.5}},)"
                              R"({"id":"b","type":"rating","loadings":{"count":-0.5}},)"
                              R"({"id":"c","type":"rating","loadings":{"talk":-0.5}},)"
                              R"({"id":"d","type":"rating","loadings":{"count":0.5}}])")));
  for (const int step : {0, 1}) {
    const Posterior known = posterior(instrument, chosen({step, step, step, step}));
    CHECK(known.mean[0] == 0);
    CHECK(known.mean[1] == 0);
    // style: Lambda = 1 + 4 * .09/.66, h = 4 * .3/.66 * y
    CHECK(known.mean[2] == nearly((step == 1 ? 1 : -1) * (1.2 / .66) / (1 + .36 / .66)));
  }
}

TEST_CASE("two plain ratings of a skill do not cancel a constant answer", "[posterior]") {
  const Instrument instrument =
      prepare(bankOf(evenBank(R"([{"id":"a","type":"rating","loadings":{"talk":0.5}},)"
                              R"({"id":"b","type":"rating","loadings":{"talk":0.5}}])")));
  CHECK(posterior(instrument, chosen({1, 1})).mean[0] > .5);
}

// The shares of a plain rating are .2 .8; a reversed one has .8 .2, so its no is worth what the
// other's yes is. Without style, no to the one and yes to the other say the same of the skill.
TEST_CASE("no to a reversed rating says what yes says to a plain one", "[posterior]") {
  const std::string rating = R"({"style":0,"options":[{"id":"no","score":0,"expected":0.2},)"
                             R"({"id":"yes","score":1,"expected":0.8}]})";
  const Instrument instrument =
      prepare(bankOf({.rating = rating,
                      .items = R"([{"id":"plain","type":"rating","loadings":{"talk":0.5}},)"
                               R"({"id":"reversed","type":"rating","loadings":{"talk":-0.5}}])"}));
  for (const int step : {0, 1}) {
    const Posterior plain = posterior(instrument, chosen({step, none}));
    const Posterior reversed = posterior(instrument, chosen({none, 1 - step}));
    CHECK(plain.mean[0] == nearly(.5 * (step == 1 ? .5 : -2)));
    CHECK(reversed.mean[0] == nearly(plain.mean[0]));
    CHECK(reversed.covariance(0, 0) == nearly(plain.covariance(0, 0)));
  }
}

// D = talk - count after a yes to `greets`: mean .25 - .125, variance .75 + .9375 - 2 * .375.
TEST_CASE("the estimate of a target weighs means and covariances", "[posterior]") {
  const Instrument instrument = prepare(bankOf({}));
  const Posterior known = posterior(instrument, chosen({1, none, none, none}));
  const Estimate axis = estimate(known, {1, -1});
  CHECK(axis.mean == nearly(.125));
  CHECK(axis.sd == nearly(std::sqrt(.9375)));
  CHECK(variance(known, {1, -1}) == nearly(.9375));
  CHECK(variance(known, {2, -2}) == nearly(4 * .9375));
}

TEST_CASE("contributions name the answered items in bank order and sum to the mean",
          "[posterior]") {
  const Instrument instrument = prepare(bankOf({}));
  const Answers answers = chosen({0, none, 0, 1});
  const Posterior known = posterior(instrument, answers);
  for (const Vector& target : {Vector{1, -1}, Vector{1, 0}, Vector{0, 1}, Vector{3, .25}}) {
    const auto each = contributions(instrument, answers, known, target);
    REQUIRE(each.size() == 3);
    CHECK(each[0].item == 0);
    CHECK(each[1].item == 2);
    CHECK(each[2].item == 3);
    CHECK(each[0].effect + each[1].effect + each[2].effect == nearly(estimate(known, target).mean));
  }
  CHECK(contributions(instrument, unseen(instrument.bank), known, {1, -1}).empty());
}
