#include "study/calibration/languages.h"

#include <algorithm>
#include <cmath>

#include "study/calibration/item_alone.h"
#include "study/factor/fit.h"

namespace whichdesk {

namespace {

constexpr double enoughGain = .05;  // of the log-likelihood; ratios are looked at above 6
constexpr int mostSteps = 150;

/// One item of the model, looked at by itself.
struct Test {
  double ratio = 0;
  std::vector<ItemFit> fits;  ///< One per language.
};

Test testItem(const std::vector<AnswerAlone>& answers, const ModelValues& values, std::size_t i,
              double style, std::size_t languages) {
  const ItemFit first{values.mean[i], values.slope[i], Vector(languages, values.noise[i]), 0};
  Test test;
  test.ratio = -2 * fitItem(answers, first, style).logLikelihood;
  for (std::size_t language = 0; language < languages; ++language) {
    std::vector<AnswerAlone> own;
    for (const AnswerAlone& one : answers)
      if (one.group == language) own.push_back(one);
    test.fits.push_back(fitItem(own, first, style));
    test.ratio += 2 * test.fits.back().logLikelihood;
  }
  test.ratio = std::max(0.0, test.ratio);
  return test;
}

/// The model while items are freed one after the other.
struct Comparison {
  FactorModel model;
  ModelValues values;
  std::vector<std::size_t> places;  ///< For each item of the study, its place in the model.
};

/// Gives an item a place of its own in the model for every language.
void letFree(Comparison& now, std::size_t place, const Test& test) {
  ModelItem item = now.model.items[place];
  for (std::size_t language = 0; language < test.fits.size(); ++language) {
    const ItemFit& fit = test.fits[language];
    item.onlyGroup = language;
    if (language == 0) {
      now.model.items[place] = item;
      now.values.mean[place] = fit.mean;
      now.values.slope[place] = fit.slope;
      now.values.noise[place] = fit.noise[language];
      continue;
    }
    now.model.items.push_back(item);
    now.values.mean.push_back(fit.mean);
    now.values.slope.push_back(fit.slope);
    now.values.noise.push_back(fit.noise[language]);
  }
}

std::vector<LanguageEffect> effectsOf(const Test& test, const ItemEstimate& estimate) {
  std::vector<LanguageEffect> effects;
  const ItemFit& first = test.fits.front();
  for (std::size_t language = 1; language < test.fits.size(); ++language)
    effects.push_back({(test.fits[language].mean - first.mean) / estimate.sd,
                       (test.fits[language].slope - first.slope) / estimate.sd});
  return effects;
}

/// The items with enough answers in every language.
std::vector<LanguageItem> comparable(const FactorModel& model, const AnswerTable& table,
                                     std::size_t languages, std::vector<std::size_t>& places) {
  std::vector<LanguageItem> items;
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    LanguageItem one;
    one.item = model.items[i].item;
    one.people.assign(languages, 0);
    for (std::size_t person = 0; person < table.people(); ++person)
      if (table.chosen(person, one.item) >= 0) ++one.people[table.group(person)];
    if (*std::min_element(one.people.begin(), one.people.end()) < fewestAnswers) continue;
    items.push_back(std::move(one));
    places.push_back(i);
  }
  return items;
}

void adjust(std::vector<LanguageItem>& items) {
  Vector ps;
  for (const LanguageItem& item : items) ps.push_back(item.p);
  const Vector qs = falseDiscoveryRates(ps);
  for (std::size_t i = 0; i < items.size(); ++i) items[i].q = qs[i];
}

/// The item of greatest ratio among those not yet freed whose rate is within the bound.
std::optional<std::size_t> worst(const std::vector<LanguageItem>& items) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (!items[i].differs && items[i].q <= falseDiscoveries &&
        (!found || items[i].ratio > items[*found].ratio))
      found = i;
  return found;
}

}  // namespace

LanguageStudy compareLanguages(const Calibration& calibration, const AnswerTable& table,
                               std::size_t languages) {
  LanguageStudy study;
  study.freedom = 2 * static_cast<int>(languages - 1);
  Comparison now{calibration.model, calibration.values, {}};
  now.values.groupMeans.assign(languages, Vector(now.model.dimensions(), 0.0));
  study.items = comparable(now.model, table, languages, now.places);
  for (std::size_t round = 0; round <= study.items.size() / 2; ++round) {
    const auto patterns = patternsOf(table, now.model);
    now.values = climb(now.model, now.values, table, patterns, enoughGain, mostSteps).values;
    const auto answers = answersAlone(now.model, now.values, table, patterns);
    std::vector<Test> tests(study.items.size());
    for (std::size_t i = 0; i < study.items.size(); ++i) {
      LanguageItem& item = study.items[i];
      if (item.differs) continue;
      const std::size_t place = now.places[i];
      const double style = now.values.style * now.model.items[place].style;
      tests[i] = testItem(answers[place], now.values, place, style, languages);
      item.ratio = tests[i].ratio;
      item.p = chiSquareTail(item.ratio, study.freedom);
      item.effects = effectsOf(tests[i], calibration.items[item.item]);
    }
    adjust(study.items);
    const auto differing = worst(study.items);
    if (!differing) break;
    study.items[*differing].differs = true;
    letFree(now, now.places[*differing], tests[*differing]);
  }
  study.means = now.values.groupMeans;
  return study;
}

Vector falseDiscoveryRates(const Vector& ps) {
  std::vector<std::size_t> order(ps.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return ps[a] < ps[b] || (ps[a] == ps[b] && a < b);
  });
  Vector rates(ps.size());
  double least = 1;
  for (std::size_t rank = order.size(); rank-- > 0;) {
    const double rate =
        ps[order[rank]] * static_cast<double>(ps.size()) / static_cast<double>(rank + 1);
    least = std::min(least, rate);
    rates[order[rank]] = least;
  }
  return rates;
}

double chiSquareTail(double x, int freedom) {
  double term = std::exp(-x / 2), sum = term;
  for (int k = 1; k < freedom / 2; ++k) sum += term *= x / 2 / k;
  return std::min(1.0, sum);
}

}  // namespace whichdesk
