#include "measure/quality.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "measure/normal.h"

namespace whichdesk {

namespace {

constexpr int fewestOnOneStep = 8;
constexpr int fewestToForetell = 20;
constexpr double wideFrom = 1.25;

/// How the answered ratings, in bank order, repeat one step.
struct Steps {
  int ratings = 0;
  int mostOnOne = 0;
  int longestRun = 0;
};

Steps countSteps(const Instrument& instrument, const Answers& answers) {
  Steps steps;
  std::vector<int> onStep;  // all ratings of a bank have the same steps
  int last = -1, run = 0;
  for (std::size_t i = 0; i < instrument.bank.items.size(); ++i) {
    const Item& item = instrument.bank.items[i];
    if (item.type != ItemType::rating || !answers.answered(i)) continue;
    onStep.resize(item.options.size());
    run = answers.chosen[i] == last ? run + 1 : 1;
    last = answers.chosen[i];
    ++steps.ratings;
    steps.longestRun = std::max(steps.longestRun, run);
    steps.mostOnOne = std::max(steps.mostOnOne, ++onStep[answers.option(i)]);
  }
  return steps;
}

/// The answered ratings and preferences together.
struct Scales {
  int count = 0;
  bool onOneStep = true;
};

Scales countScales(const Instrument& instrument, const Answers& answers) {
  Scales scales;
  std::string_view first;
  for (std::size_t i = 0; i < instrument.bank.items.size(); ++i) {
    const Item& item = instrument.bank.items[i];
    if (!isScale(item.type) || !answers.answered(i)) continue;
    const std::string_view step = item.options[answers.option(i)].id;
    if (++scales.count == 1) first = step;
    if (step != first) scales.onOneStep = false;
  }
  return scales;
}

}  // namespace

Quality responseQuality(const Instrument& instrument, const Answers& answers,
                        const Posterior& posterior, const Foretold* foretold) {
  const Steps steps = countSteps(instrument, answers);
  const Scales scales = countScales(instrument, answers);
  const std::size_t style = styleDimension(instrument.bank);
  Quality quality;
  quality.df = posterior.answered;
  if (quality.df > 0) {
    quality.chi2 = std::max(0.0, posterior.misfit);
    quality.p = normalDistribution(std::sqrt(2.0 * quality.df - 1) - std::sqrt(2 * quality.chi2));
  }
  quality.scale = width(posterior);
  quality.longestRun = steps.longestRun;
  const bool ratingsOnOne = steps.ratings >= fewestOnOneStep && steps.mostOnOne == steps.ratings;
  quality.onOneStep = ratingsOnOne || (scales.count >= fewestOnOneStep && scales.onOneStep);
  quality.style = {posterior.mean[style], std::sqrt(posterior.covariance(style, style))};
  if (quality.p < .01 && scales.count >= fewestToForetell) {
    const double r = foretold != nullptr ? foretold->correlation(answers)
                                         : Foretold(instrument, answers).correlation(answers);
    quality.inconsistent = r < .1;
  }
  if (quality.inconsistent) quality.notes.push_back(Note::inconsistent);
  if ((steps.ratings >= 30 && steps.mostOnOne * 10 >= steps.ratings * 6) || steps.longestRun >= 9)
    quality.notes.push_back(Note::straightLining);
  if (std::abs(quality.style.mean) > 2.5) quality.notes.push_back(Note::style);
  if (quality.scale >= wideFrom && !quality.inconsistent) quality.notes.push_back(Note::wide);
  return quality;
}

bool withoutPattern(const Quality& quality) {
  return quality.onOneStep || std::abs(quality.style.mean) > 3.3 || quality.inconsistent;
}

}  // namespace whichdesk
