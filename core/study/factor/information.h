#pragma once

#include <vector>

#include "study/factor/expectation.h"

namespace whichdesk {

/// How exactly the answers determine the parameters, in the order of `gradient`.
struct Information {
  Matrix observed;  ///< Minus the second derivatives of the observed log-likelihood.
  Matrix scores;    ///< Sum over people of the products of their first derivatives.
};

/// Between items the second derivatives are exact; those with style and the correlations are
/// central differences of the gradient.
///
/// Needs:  people of one group.
/// Source: observed information, which missing at random requires: Kenward & Molenberghs (1998),
///         Statistical Science 13(3). Products of scores: White (1982), Econometrica 50(1).
Information information(const FactorModel& model, const ModelValues& values,
                        const AnswerTable& table, const std::vector<Pattern>& patterns);

/// observed^-1 scores observed^-1 over the parameters that are `free`: covariance of the estimates
/// that also holds where answers in steps are not normal.
/// Gives:  0 for parameters that are not free; nothing where the answers do not determine them.
std::optional<Matrix> robustCovariance(const Information& information,
                                       const std::vector<bool>& free);

/// The step to where the gradient vanishes, observed^-1 gradient, over the free parameters.
std::optional<Vector> newtonStep(const Matrix& observed, const Vector& gradient,
                                 const std::vector<bool>& free);

/// The values moved by a step.
ModelValues moved(const FactorModel& model, const ModelValues& values, const Vector& step,
                  double part);

}  // namespace whichdesk
