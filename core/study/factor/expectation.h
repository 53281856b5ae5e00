#pragma once

#include <optional>
#include <vector>

#include "study/factor/pattern_posterior.h"

namespace whichdesk {

/// Sums over the people who answered an item of what is expected of them: x = d'theta, z style.
struct ItemSums {
  double people = 0, y = 0, yy = 0, x = 0, xx = 0, yx = 0, z = 0, zz = 0, yz = 0, xz = 0;
};

/// Everything that the next values, and the gradient, need of the answers.
struct Expectation {
  double logLikelihood = 0;
  double people = 0;
  std::vector<ItemSums> items;
  Matrix moments;                 ///< Sum of E (theta - m)(theta - m)', m the means of the group.
  std::vector<Vector> groupSums;  ///< Sum of E (theta - m).
  std::vector<double> groupPeople;
};

/// The E step.
/// Gives:  nothing if the correlations are impossible.
/// Source: Dempster, Laird & Rubin (1977), J. R. Stat. Soc. B 39(1); for factor analysis Rubin &
///         Thayer (1982), Psychometrika 47(1), here over each person's answered items.
std::optional<Expectation> expectation(const FactorModel& model, const ModelValues& values,
                                       const AnswerTable& table,
                                       const std::vector<Pattern>& patterns);

/// The M step, in turn for means, slopes and noise, for style, for the groups' means and for the
/// correlations, each given the others. An item's noise stays at or above `leastNoise` of its
/// variance.
/// Source: Meng & Rubin (1993), Biometrika 80(2) (conditional maximization); the correlations move
///         by one step of Fisher scoring, halved until the expected likelihood rises.
ModelValues maximized(const FactorModel& model, const ModelValues& before,
                      const Expectation& expected);

/// Share of an item's variance that is always left to noise. Choice: as a bank's communality, at
/// most .99.
constexpr double leastNoise = .01;

/// First derivatives of the observed log-likelihood, by Fisher's identity: mean, slope and noise
/// item by item, then style, within and across as far as the model has them.
/// Needs: people of one group.
Vector gradient(const FactorModel& model, const ModelValues& values, const Expectation& expected);

/// R^-1 A R^-1 for the pairs A of a correlation, and the trace of R^-1 A.
struct CorrelationSlope {
  Matrix inner;
  double trace = 0;
};
CorrelationSlope correlationSlope(const Matrix& precision, const Matrix& pairs);

}  // namespace whichdesk
