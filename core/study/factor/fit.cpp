#include "study/factor/fit.h"

#include <algorithm>
#include <utility>

namespace whichdesk {

namespace {

constexpr double nearEnough = .01;  // Newton's method takes over
constexpr double atTop = 1e-8;      // twice what one more step would gain
constexpr int mostRounds = 400, mostSteps = 12, mostReturns = 5;

/// An item's noise at its bound.
double boundOf(const ItemSums& of) {
  const double mean = of.y / of.people;
  return leastNoise * (of.yy / of.people - mean * mean);
}

/// Marks noises at their bounds; those below are put there.
void keepBounds(const FactorModel& model, const Expectation& expected, ModelValues& values,
                std::vector<bool>& free) {
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    const double bound = boundOf(expected.items[i]);
    if (values.noise[i] > bound * (1 + 1e-9)) continue;
    values.noise[i] = bound;
    free[3 * i + 2] = false;
  }
}

/// One step of Newton's method, halved until the likelihood does not fall. Gives: whether it moved.
bool stepUp(const FactorModel& model, const AnswerTable& table,
            const std::vector<Pattern>& patterns, const Expectation& at, const Vector& step,
            ModelFit& fit) {
  double part = 1;
  for (int halving = 0; halving < 10; ++halving, part /= 2) {
    ModelValues next = moved(model, fit.values, step, part);
    std::vector<bool> free = fit.free;
    keepBounds(model, at, next, free);
    const auto there = expectation(model, next, table, patterns);
    if (!there || !(there->logLikelihood > fit.logLikelihood - 1e-7)) continue;
    fit.values = std::move(next);
    fit.logLikelihood = there->logLikelihood;
    fit.free = std::move(free);
    return true;
  }
  return false;
}

/// Newton's method. Gives: whether it reached the top.
bool newton(const FactorModel& model, const AnswerTable& table,
            const std::vector<Pattern>& patterns, ModelFit& fit) {
  for (int i = 0; i < mostSteps; ++i) {
    const auto at = expectation(model, fit.values, table, patterns);
    if (!at) return false;
    const Vector slopes = gradient(model, fit.values, *at);
    const Information known = information(model, fit.values, table, patterns);
    const auto step = newtonStep(known.observed, slopes, fit.free);
    fit.covariance = robustCovariance(known, fit.free);
    if (!step) return false;
    const double gain = dot(*step, slopes);
    if (!stepUp(model, table, patterns, *at, *step, fit)) return false;
    ++fit.rounds;
    if (gain < atTop) return true;
  }
  return false;
}

}  // namespace

ModelFit climb(const FactorModel& model, ModelValues values, const AnswerTable& table,
               const std::vector<Pattern>& patterns, double enough, int most) {
  ModelFit fit;
  fit.values = std::move(values);
  fit.free.assign(model.parameters(), true);
  auto expected = expectation(model, fit.values, table, patterns);
  for (int round = 0; expected && round < most; ++round) {
    ModelValues next = maximized(model, fit.values, *expected);
    auto after = expectation(model, next, table, patterns);
    if (!after) break;
    const double gain = after->logLikelihood - expected->logLikelihood;
    fit.values = std::move(next);
    expected = std::move(after);
    ++fit.rounds;
    if (gain < enough) {
      fit.settled = true;
      break;
    }
  }
  if (expected) {
    fit.logLikelihood = expected->logLikelihood;
    keepBounds(model, *expected, fit.values, fit.free);
  }
  return fit;
}

ModelFit maximumLikelihood(const FactorModel& model, const ModelValues& first,
                           const AnswerTable& table, const std::vector<Pattern>& patterns) {
  double enough = nearEnough;
  ModelFit fit = climb(model, first, table, patterns, enough, mostRounds);
  for (int i = 0; i < mostReturns; ++i) {
    if (newton(model, table, patterns, fit)) {
      fit.settled = true;
      return fit;
    }
    const int rounds = fit.rounds;
    enough /= 10;
    fit = climb(model, fit.values, table, patterns, enough, mostRounds);
    fit.rounds += rounds;
  }
  fit.settled = false;
  return fit;
}

}  // namespace whichdesk
