#include "measure/quality.h"

#include <cmath>

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

/// A bank of so many ratings of three steps, with `between` items of another type after each.
Instrument ratings(std::size_t count, std::size_t between = 0) {
  Bank bank;
  const std::vector<Option> steps{{"1", 1, .25}, {"2", 2, .5}, {"3", 3, .25}};
  for (std::size_t i = 0; i < count; ++i) {
    bank.items.push_back({"rating", ItemType::rating, {}, steps});
    for (std::size_t k = 0; k < between; ++k)
      bank.items.push_back({"task", ItemType::task, {}, steps});
  }
  return {bank, Matrix(), Matrix(), {}};
}

/// A posterior that says of style and of fit what is asked.
Posterior saying(double style, int answered = 0, double misfit = 0) {
  Posterior known{answered, {style}, Matrix(1), misfit};
  known.covariance(0, 0) = .25;
  return known;
}

Quality ofSteps(const std::vector<int>& steps) {
  return responseQuality(ratings(steps.size()), chosen(steps), saying(0));
}

/// Steps of which the first `same` of every `group` are 1 and the others 0 and 2.
std::vector<int> mixed(int groups, int same, int group) {
  std::vector<int> steps;
  for (int g = 0; g < groups; ++g)
    for (int i = 0; i < group; ++i) steps.push_back(i < same ? 1 : i % 2 * 2);
  return steps;
}

std::vector<int> repeated(int times, int step) {
  return std::vector<int>(static_cast<std::size_t>(times), step);
}

using Notes = std::vector<Note>;

}  // namespace

// One answer has X = y^2: 4 for a no to `greets`. p = Phi(sqrt(2 - 1) - sqrt(8)) =
// Phi(-1.8284271247) = .0337425 (by erfc).
TEST_CASE("person fit is Fisher's approximation of the chi-square tail", "[quality]") {
  const Instrument instrument = prepare(bankOf({}));
  const Answers answers = chosen({0, none, none, none});
  const Quality quality = responseQuality(instrument, answers, posterior(instrument, answers));
  CHECK(quality.df == 1);
  CHECK(quality.chi2 == nearly(4));
  CHECK(quality.p == Approx(0.0337427367822771).epsilon(1e-12));
  CHECK(quality.style.mean == nearly(.3 * -2));
  CHECK(quality.style.sd == nearly(std::sqrt(1 - .09)));
}

TEST_CASE("without answers nothing is amiss", "[quality]") {
  const Instrument instrument = prepare(bankOf({}));
  const Answers answers = unseen(instrument.bank);
  const Quality quality = responseQuality(instrument, answers, posterior(instrument, answers));
  CHECK(quality.df == 0);
  CHECK(quality.chi2 == 0);
  CHECK(quality.p == 1);
  CHECK(quality.longestRun == 0);
  CHECK(quality.style.sd == 1);
  CHECK(quality.notes == Notes{});
  CHECK_FALSE(withoutPattern(quality));
}

// For 20 answers p = Phi(sqrt(39) - sqrt(2 X)). The .01 quantile is -2.326348, so X = 8.571346^2 /
// 2 = 36.7340. Ratings of no skill foretell nothing: r = 0.
TEST_CASE("20 answers that foretell nothing are inconsistent below p = .01", "[quality]") {
  const auto withMisfit = [](double misfit) {
    return responseQuality(ratings(20), chosen(mixed(4, 3, 5)), saying(0, 20, misfit));
  };
  CHECK(withMisfit(36.73).notes == Notes{});
  CHECK_FALSE(withoutPattern(withMisfit(36.73)));
  CHECK(withMisfit(36.74).notes == Notes{Note::inconsistent});
  CHECK(withoutPattern(withMisfit(36.74)));
}

TEST_CASE("19 ratings are too few to be inconsistent: they are wide", "[quality]") {
  std::vector<int> steps = mixed(4, 3, 5);
  steps.pop_back();
  const Quality quality = responseQuality(ratings(19), chosen(steps), saying(0, 19, 100));
  CHECK(quality.notes == Notes{Note::wide});
  CHECK_FALSE(withoutPattern(quality));
}

// sqrt((12 + X) / (12 + df)): (12 + 4) / (12 + 4) = 1, (12 + 13) / 16 = 1.25^2.
TEST_CASE("answers are wide from a scale of 1.25 on, and never narrower than the model",
          "[quality]") {
  const auto withMisfit = [](double misfit) {
    return responseQuality(ratings(4), chosen({0, 1, 2, 0}), saying(0, 4, misfit));
  };
  CHECK(withMisfit(1).scale == 1);
  CHECK(withMisfit(4).scale == 1);
  CHECK(withMisfit(13).scale == 1.25);
  CHECK(withMisfit(13).notes == Notes{Note::wide});
  CHECK(withMisfit(12.9).notes == Notes{});
}

TEST_CASE("a misfit that rounding left below zero is zero", "[quality]") {
  const Quality quality = responseQuality(ratings(1), chosen({0}), saying(0, 1, -1e-17));
  CHECK(quality.chi2 == 0);
  CHECK(quality.p == Approx(0.841344746068543).epsilon(1e-14));  // Phi(1)
}

TEST_CASE("the habit of agreeing is noted beyond 2.5 and hides the pattern beyond 3.3",
          "[quality]") {
  const auto withStyle = [](double style) {
    return responseQuality(ratings(1), chosen({0}), saying(style));
  };
  CHECK(withStyle(2.5).notes == Notes{});
  CHECK(withStyle(2.51).notes == Notes{Note::style});
  CHECK(withStyle(-2.5).notes == Notes{});
  CHECK(withStyle(-2.51).notes == Notes{Note::style});
  CHECK_FALSE(withoutPattern(withStyle(3.3)));
  CHECK(withoutPattern(withStyle(3.31)));
  CHECK_FALSE(withoutPattern(withStyle(-3.3)));
  CHECK(withoutPattern(withStyle(-3.31)));
}

TEST_CASE("eight ratings on one step have no pattern, seven may be chance", "[quality]") {
  CHECK_FALSE(withoutPattern(ofSteps(repeated(7, 2))));
  CHECK(withoutPattern(ofSteps(repeated(8, 2))));
  CHECK(withoutPattern(ofSteps(repeated(40, 0))));
}

TEST_CASE("one rating on another step is enough of a pattern", "[quality]") {
  std::vector<int> steps = repeated(20, 1);
  steps[13] = 2;
  CHECK_FALSE(withoutPattern(ofSteps(steps)));
}

TEST_CASE("eight ratings on one step count only as far as they were answered", "[quality]") {
  std::vector<int> steps = repeated(8, 1);
  steps[3] = skip;
  CHECK_FALSE(ofSteps(steps).onOneStep);
  steps.push_back(none);
  steps.push_back(1);
  CHECK(ofSteps(steps).onOneStep);
}

TEST_CASE("the other types of item do not hide that all ratings stand on one step", "[quality]") {
  std::vector<int> answers;
  for (int i = 0; i < 8; ++i) {
    answers.push_back(1);
    answers.push_back(i % 3);
  }
  const Quality quality = responseQuality(ratings(8, 1), chosen(answers), saying(0));
  CHECK(quality.onOneStep);
  CHECK(quality.longestRun == 8);
}

TEST_CASE("eight ratings and preferences together on one step have no pattern", "[quality]") {
  Instrument mixture = ratings(4, 1);  // four ratings, four of another type between them
  for (Item& item : mixture.bank.items)
    if (item.type == ItemType::task) item.type = ItemType::preference;
  std::vector<int> answers = repeated(8, 2);
  CHECK(withoutPattern(responseQuality(mixture, chosen(answers), saying(0))));
  answers[5] = none;
  CHECK_FALSE(withoutPattern(responseQuality(mixture, chosen(answers), saying(0))));
  answers[5] = 0;
  CHECK_FALSE(withoutPattern(responseQuality(mixture, chosen(answers), saying(0))));
}

TEST_CASE("a run of nine equal ratings is straight-lining, eight are not", "[quality]") {
  std::vector<int> steps = repeated(8, 1);
  steps.push_back(0);
  CHECK(ofSteps(steps).longestRun == 8);
  CHECK(ofSteps(steps).notes == Notes{});
  steps.insert(steps.begin(), 1);
  CHECK(ofSteps(steps).longestRun == 9);
  CHECK(ofSteps(steps).notes == Notes{Note::straightLining});
}

TEST_CASE("the longest run is the longest, not the last", "[quality]") {
  CHECK(ofSteps({0, 1, 1, 1, 2, 2, 0}).longestRun == 3);
  CHECK(ofSteps({0, 1, 2, 0}).longestRun == 1);
}

TEST_CASE("a skipped rating neither ends a run nor counts in it", "[quality]") {
  CHECK(ofSteps({1, 1, skip, 1, none, 1, 0}).longestRun == 4);
}

// The steps are 1 1 1 2 0, six times: 18 of 30 on one, and no run above three.
TEST_CASE("sixty in a hundred of thirty ratings on one step are straight-lining", "[quality]") {
  CHECK(ofSteps(mixed(6, 3, 5)).notes == Notes{Note::straightLining});  // 18 of 30
  std::vector<int> fewer = mixed(6, 3, 5);
  fewer[0] = 0;
  CHECK(ofSteps(fewer).notes == Notes{});  // 17 of 30
  std::vector<int> shorter = mixed(6, 3, 5);
  shorter.pop_back();
  CHECK(ofSteps(shorter).notes == Notes{});  // 18 of 29: too few ratings to say
}

TEST_CASE("several notes stand in their order", "[quality]") {
  const Quality few = responseQuality(ratings(9), chosen(repeated(9, 0)), saying(-4, 9, 100));
  CHECK(few.notes == Notes{Note::straightLining, Note::style, Note::wide});
  const Quality many = responseQuality(ratings(20), chosen(repeated(20, 0)), saying(-4, 20, 100));
  CHECK(many.notes == Notes{Note::inconsistent, Note::straightLining, Note::style});
}
