#include "study/derive/validation.h"

#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

#include "model/order.h"
#include "study/sampling/sampling.h"

namespace whichdesk {

namespace {

constexpr std::size_t innerFolds = 10;  // Choice: as many as outside.
constexpr std::uint64_t innerSeed = 1;

struct Split {
  std::vector<std::size_t> kept, left;
};

std::vector<Split> splits(const Folds& folds) {
  std::vector<Split> splits;
  for (std::size_t i = 0; i < folds.size(); ++i)
    if (folds[i] >= splits.size()) splits.resize(folds[i] + 1);
  for (std::size_t i = 0; i < folds.size(); ++i)
    for (std::size_t fold = 0; fold < splits.size(); ++fold)
      (folds[i] == fold ? splits[fold].left : splits[fold].kept).push_back(i);
  return splits;
}

void predict(const Sample& sample, const Split& split, const Moments& moments,
             const Vector& weights, Vector& predicted) {
  for (const std::size_t i : split.left)
    predicted[i] =
        moments.criterionMean + dot(weights, sample.predictors[i]) - dot(weights, moments.means);
}

Sample only(const Sample& sample, const std::vector<std::size_t>& cases) {
  Sample part;
  for (const std::size_t i : cases) {
    part.predictors.push_back(sample.predictors[i]);
    part.criterion.push_back(sample.criterion[i]);
  }
  return part;
}

Agreement meanOf(const std::vector<Agreement>& all) {
  Agreement mean;
  for (const Agreement& one : all) {
    mean.error += one.error / static_cast<double>(all.size());
    mean.correlation += one.correlation / static_cast<double>(all.size());
    mean.auc += one.auc / static_cast<double>(all.size());
  }
  return mean;
}

double meanOf(const Vector& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Sum of the products of the deviations from the means.
double comoment(const Vector& a, const Vector& b) {
  const double meanA = meanOf(a), meanB = meanOf(b);
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - meanA) * (b[i] - meanB);
  return sum;
}

}  // namespace

std::vector<Folds> dealFolds(std::size_t cases, std::size_t folds, std::size_t count,
                             std::uint64_t seed) {
  Sampler sampler(seed);
  std::vector<std::size_t> deck(cases);
  std::iota(deck.begin(), deck.end(), std::size_t{0});
  std::vector<Folds> deals(count, Folds(cases));
  for (Folds& deal : deals) {
    for (std::size_t i = cases; i > 1; --i) std::swap(deck[i - 1], deck[sampler.below(i)]);
    for (std::size_t i = 0; i < cases; ++i) deal[deck[i]] = i % folds;
  }
  return deals;
}

std::vector<Agreement> crossValidate(const Sample& sample, const std::vector<Folds>& deals,
                                     const Weigh& weigh, const std::vector<double>& shrinkages) {
  std::vector<std::vector<Agreement>> each(shrinkages.size());
  for (const Folds& deal : deals) {
    std::vector<Vector> predicted(shrinkages.size(), Vector(sample.criterion.size()));
    for (const Split& split : splits(deal)) {
      const Moments moments = momentsOf(sample, split.kept);
      for (std::size_t s = 0; s < shrinkages.size(); ++s)
        predict(sample, split, moments, weigh(moments, shrinkages[s]), predicted[s]);
    }
    for (std::size_t s = 0; s < shrinkages.size(); ++s)
      each[s].push_back(agreement(predicted[s], sample.criterion));
  }
  std::vector<Agreement> means;
  means.reserve(each.size());
  for (const auto& one : each) means.push_back(meanOf(one));
  return means;
}

double aucOfSeen(const Sample& sample, const std::vector<Vector>& seen,
                 const std::vector<Folds>& deals, const Weigh& weigh, double shrinkage) {
  double sum = 0;
  for (const Folds& deal : deals) {
    Vector predicted(sample.criterion.size());
    for (const Split& split : splits(deal)) {
      const Moments moments = momentsOf(sample, split.kept);
      const Moments shown = momentsOf({seen, sample.criterion}, split.kept);
      const Vector weights = weigh(moments, shrinkage);
      for (const std::size_t i : split.left)
        predicted[i] = moments.criterionMean + dot(weights, seen[i]) - dot(weights, shown.means);
    }
    sum += outerThirdsAuc(predicted, sample.criterion);
  }
  return sum / static_cast<double>(deals.size());
}

Agreement crossValidateChoice(const Sample& sample, const std::vector<Folds>& deals,
                              const Weigh& weigh, const std::vector<double>& shrinkages) {
  std::vector<Agreement> each;
  for (const Folds& deal : deals) {
    Vector predicted(sample.criterion.size());
    for (const Split& split : splits(deal)) {
      const Sample kept = only(sample, split.kept);
      const auto inner = dealFolds(split.kept.size(), innerFolds, 1, innerSeed);
      const double chosen = shrinkages[leastError(crossValidate(kept, inner, weigh, shrinkages))];
      const Moments moments = momentsOf(sample, split.kept);
      predict(sample, split, moments, weigh(moments, chosen), predicted);
    }
    each.push_back(agreement(predicted, sample.criterion));
  }
  return meanOf(each);
}

std::size_t leastError(const std::vector<Agreement>& agreements) {
  std::size_t least = 0;
  for (std::size_t i = 1; i < agreements.size(); ++i)
    if (agreements[i].error <= agreements[least].error) least = i;
  return least;
}

Agreement agreement(const Vector& predicted, const Vector& criterion) {
  double square = 0;
  for (std::size_t i = 0; i < criterion.size(); ++i)
    square += (predicted[i] - criterion[i]) * (predicted[i] - criterion[i]);
  return {square / static_cast<double>(criterion.size()), correlation(predicted, criterion),
          outerThirdsAuc(predicted, criterion)};
}

double correlation(const Vector& a, const Vector& b) {
  return comoment(a, b) / std::sqrt(comoment(a, a) * comoment(b, b));
}

double outerThirdsAuc(const Vector& predicted, const Vector& criterion) {
  const auto order = sortedOrder(
      criterion.size(), [&](std::size_t a, std::size_t b) { return criterion[a] < criterion[b]; });
  const std::size_t third = criterion.size() / 3;
  double right = 0;
  for (std::size_t low = 0; low < third; ++low) {
    for (std::size_t high = order.size() - third; high < order.size(); ++high) {
      const double above = predicted[order[high]] - predicted[order[low]];
      right += above > 0 ? 1 : above == 0 ? .5 : 0;
    }
  }
  return right / static_cast<double>(third * third);
}

}  // namespace whichdesk
