#include "study/calibration/residual_pairs.h"

#include <algorithm>
#include <cmath>

namespace whichdesk {

namespace {

struct PairSums {
  double people = 0, slope = 0, information = 0;
};

bool isBundle(const Bank& bank, const ModelItem& item) {
  return bank.items[item.item].type == ItemType::preference && item.direction.size() > 2;
}

/// Adds a pattern's people for all pairs of its bundles; `places` holds a bundle's row in `sums`.
void addPattern(const FactorModel& model, const ModelValues& values, const Latent& latent,
                const AnswerTable& table, const Pattern& pattern, const std::vector<int>& places,
                std::vector<std::vector<PairSums>>& sums) {
  std::vector<std::size_t> here;
  for (std::size_t i = 0; i < pattern.items.size(); ++i)
    if (places[pattern.items[i]] >= 0) here.push_back(i);
  if (here.size() < 2) return;
  const PatternPosterior known = posteriorOf(model, values, latent, pattern);
  const auto weight = [&](std::size_t i, std::size_t j) {
    const double noise = values.noise[pattern.items[i]];
    const double shared =
        along(known.loadings[j], &known.projected.cells[i * known.projected.size]);
    return (i == j ? 1 / noise : 0) - shared / (noise * values.noise[pattern.items[j]]);
  };
  PersonPosterior person;
  for (const std::size_t who : pattern.people) {
    readPerson(model, values, table, pattern, known, who, person);
    for (const std::size_t i : here)
      for (const std::size_t j : here)
        if (i < j)
          sums[static_cast<std::size_t>(places[pattern.items[i]])]
              [static_cast<std::size_t>(places[pattern.items[j]])]
                  .slope += person.pull[i] * person.pull[j];
  }
  const auto n = static_cast<double>(pattern.people.size());
  for (const std::size_t i : here) {
    for (const std::size_t j : here) {
      if (i >= j) continue;
      PairSums& of = sums[static_cast<std::size_t>(places[pattern.items[i]])]
                         [static_cast<std::size_t>(places[pattern.items[j]])];
      of.people += n;
      of.slope -= n * weight(i, j);
      of.information += n * (weight(i, i) * weight(j, j) + weight(i, j) * weight(i, j));
    }
  }
}

}  // namespace

std::vector<ResidualPair> residualPairs(const Bank& bank, const FactorModel& model,
                                        const ModelValues& values, const AnswerTable& table,
                                        const std::vector<Pattern>& patterns) {
  std::vector<int> places(model.items.size(), -1);
  std::vector<std::size_t> bundles;
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    if (!isBundle(bank, model.items[i])) continue;
    places[i] = static_cast<int>(bundles.size());
    bundles.push_back(i);
  }
  const auto latent = latentOf(model, values);
  if (!latent || bundles.size() < 2) return {};
  std::vector<std::vector<PairSums>> sums(bundles.size(), std::vector<PairSums>(bundles.size()));
  for (const Pattern& pattern : patterns)
    addPattern(model, values, *latent, table, pattern, places, sums);
  std::vector<ResidualPair> pairs;
  for (std::size_t a = 0; a < bundles.size(); ++a) {
    for (std::size_t b = a + 1; b < bundles.size(); ++b) {
      const PairSums& of = sums[a][b];
      if (of.people < fewestAnswers) continue;
      const double scale = std::sqrt(values.noise[bundles[a]] * values.noise[bundles[b]]);
      pairs.push_back({model.items[bundles[a]].item, model.items[bundles[b]].item,
                       static_cast<int>(of.people), of.slope / of.information / scale,
                       1 / std::sqrt(of.information) / scale});
    }
  }
  return pairs;
}

}  // namespace whichdesk
