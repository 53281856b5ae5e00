#include "study/derive/axis_study.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace whichdesk {

namespace {

constexpr std::size_t fewestWhole = 30;  // Choice: three left out in each of ten folds.
constexpr double normal95 = 1.959963984540054;

Vector scaledToOne(Vector weights, const Matrix& correlation) {
  const double sd = std::sqrt(quadratic(correlation, weights));
  for (double& weight : weights) weight /= sd;
  return weights;
}

double signOf(Side side) { return side == Side::front ? 1 : side == Side::back ? -1 : 0; }

WeightBounds boundsOf(const Bank& bank) {
  WeightBounds bounds;
  for (const Skill& skill : bank.skills) bounds.signs.push_back(signOf(skill.side));
  bounds.level = praiseDirection(bank.correlation, bank.items);
  return bounds;
}

std::vector<std::size_t> wholeOccupations(const Figures& figures) {
  std::vector<std::size_t> whole;
  for (std::size_t i = 0; i < figures.socs.size(); ++i) {
    const bool skills = std::all_of(figures.standardized.begin(), figures.standardized.end(),
                                    [&](const Column& skill) { return skill[i].has_value(); });
    if (skills && figures.criterion[i]) whole.push_back(i);
  }
  return whole;
}

Sample sampleOf(const Figures& figures, const std::vector<std::size_t>& whole) {
  Sample sample;
  for (const std::size_t i : whole) {
    Vector skills;
    for (const Column& skill : figures.standardized) skills.push_back(*skill[i]);
    sample.predictors.push_back(skills);
    sample.criterion.push_back(*figures.criterion[i]);
  }
  return sample;
}

Vector levelsOf(const Sample& sample) {
  Vector levels;
  for (const Vector& skills : sample.predictors)
    levels.push_back(std::accumulate(skills.begin(), skills.end(), 0.0) /
                     static_cast<double>(skills.size()));
  return levels;
}

/// What a straight line over the levels leaves of the values.
Vector levelFree(const Vector& values, const Vector& levels) {
  Sample line{{}, values};
  std::vector<std::size_t> all(values.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  for (const double level : levels) line.predictors.push_back({level});
  const Moments moments = momentsOf(line, all);
  const double spread = moments.covariance(0, 0);
  const double rise = spread > 1e-9 ? moments.slope[0] / spread : 0;
  Vector rest;
  for (std::size_t i = 0; i < values.size(); ++i)
    rest.push_back(values[i] - moments.criterionMean - rise * (levels[i] - moments.means[0]));
  return rest;
}

Vector skillCorrelations(const Sample& sample, const Vector& levels) {
  Vector correlations;
  for (std::size_t k = 0; k < sample.predictors[0].size(); ++k) {
    Vector skill;
    for (const Vector& skills : sample.predictors) skill.push_back(skills[k]);
    correlations.push_back(correlation(levelFree(skill, levels), sample.criterion));
  }
  return correlations;
}

/// Chooses the shrinkage by cross-validation, and examines the choice.
WeighingStudy studyWeighing(const Sample& sample, const Moments& moments, const Weigh& weigh) {
  const auto deals = dealFolds(sample.criterion.size(), foldsDealt, timesDealt, dealSeed);
  WeighingStudy study;
  study.tried = crossValidate(sample, deals, weigh, shrinkagesTried);
  const std::size_t chosen = leastError(study.tried);
  study.shrinkage = shrinkagesTried[chosen];
  study.validated = study.tried[chosen];
  study.weights = weigh(moments, study.shrinkage);
  study.nested = crossValidateChoice(sample, deals, weigh, shrinkagesTried);
  return study;
}

/// Of equal weights only the scale is free; it is fitted like any other weight.
WeighingStudy studyEqual(const Sample& sample, const Moments& moments, const Vector& equal) {
  const Weigh weigh = [&](const Moments& of, double) {
    const double scale = dot(equal, of.slope) / quadratic(of.covariance, equal);
    Vector weights = equal;
    for (double& weight : weights) weight *= scale;
    return weights;
  };
  const auto deals = dealFolds(sample.criterion.size(), foldsDealt, timesDealt, dealSeed);
  WeighingStudy study;
  study.validated = crossValidate(sample, deals, weigh, {0}).front();
  study.weights = weigh(moments, 0);
  return study;
}

bool enoughToStudy(const Figures& figures, const std::vector<std::size_t>& whole,
                   Problems& problems) {
  if (whole.size() >= fewestWhole) return true;
  problems.push_back(makeProblem(
      "too-few-occupations", "figures", "",
      "too few occupations have every figure: {whole} of {all}; an axis needs at least {least}",
      {{"whole", fmt::to_string(whole.size())},
       {"all", fmt::to_string(figures.socs.size())},
       {"least", fmt::to_string(fewestWhole)}}));
  return false;
}

bool leavesSpread(const Vector& criterion, Problems& problems) {
  if (dot(criterion, criterion) > 1e-9 * static_cast<double>(criterion.size())) return true;
  problems.push_back(makeProblem("no-spread", "derive", "/criterion",
                                 "the occupations do not differ in the criterion beyond their "
                                 "level; take other columns"));
  return false;
}

}  // namespace

std::optional<Vector> equalWeights(const Bank& bank, Problems& problems) {
  const WeightBounds bounds = boundsOf(bank);
  double front = 0, back = 0;
  for (std::size_t k = 0; k < bounds.signs.size(); ++k) {
    if (bounds.signs[k] > 0) front += bounds.level[k];
    if (bounds.signs[k] < 0) back += bounds.level[k];
  }
  if (!(front > 0 && back > 0)) {
    problems.push_back(makeProblem("one-sided", "bank", "/skills",
                                   "an axis needs front and back skills that correlate with the "
                                   "others; the bank lacks those of one side"));
    return std::nullopt;
  }
  Vector weights;
  for (const double sign : bounds.signs)
    weights.push_back(sign > 0 ? 1 / front : sign < 0 ? -1 / back : 0);
  return scaledToOne(weights, bank.correlation);
}

std::optional<AxisStudy> studyAxis(const Figures& figures, const Bank& bank, Problems& problems) {
  AxisStudy study;
  study.whole = wholeOccupations(figures);
  const auto equal = equalWeights(bank, problems);
  if (!enoughToStudy(figures, study.whole, problems) || !equal) return std::nullopt;

  Sample sample = sampleOf(figures, study.whole);
  const Vector levels = levelsOf(sample);
  study.criterion = levelFree(sample.criterion, levels);
  if (!leavesSpread(study.criterion, problems)) return std::nullopt;
  const double levelPart = correlation(sample.criterion, levels);
  study.levelShare = levelPart * levelPart;
  sample.criterion = study.criterion;
  study.skills = skillCorrelations(sample, levels);
  study.silent = normal95 / std::sqrt(static_cast<double>(study.whole.size()));

  std::vector<std::size_t> all(study.whole.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const Moments moments = momentsOf(sample, all);
  const WeightBounds bounds = boundsOf(bank);
  const Matrix towardEqual = penaltyToward(*equal), towardZero = penaltyTowardZero(equal->size());
  const Weigh bounded = [&](const Moments& of, double shrinkage) {
    return boundedRidge(of, towardEqual, shrinkage, bounds, *equal);
  };
  study.bounded = studyWeighing(sample, moments, bounded);
  std::vector<Vector> seen;
  for (const Vector& skills : sample.predictors)
    seen.push_back(seenThroughRatings(bank.correlation, bank.items, skills));
  study.aucThroughRatings =
      aucOfSeen(sample, seen, dealFolds(sample.criterion.size(), foldsDealt, timesDealt, dealSeed),
                bounded, study.bounded.shrinkage);
  study.unbounded = studyWeighing(sample, moments, [&](const Moments& of, double shrinkage) {
    return ridge(of, towardZero, shrinkage);
  });
  study.equal = studyEqual(sample, moments, *equal);
  study.axis = scaledToOne(study.bounded.weights, bank.correlation);
  return study;
}

}  // namespace whichdesk
