#pragma once

#include <vector>

#include "study/factor/information.h"

namespace whichdesk {

/// The values at which the likelihood of the answers is greatest.
struct ModelFit {
  ModelValues values;
  double logLikelihood = 0;
  int rounds = 0;
  bool settled = false;
  std::vector<bool> free;            ///< Parameters that lie at no bound.
  std::optional<Matrix> covariance;  ///< Of the parameters; nothing where not determined.
};

/// EM rounds from these values until one raises the log-likelihood by less than `enough`.
ModelFit climb(const FactorModel& model, ModelValues values, const AnswerTable& table,
               const std::vector<Pattern>& patterns, double enough, int mostRounds);

/// The maximum for people of one group: EM, then Newton's method; with the standard errors.
ModelFit maximumLikelihood(const FactorModel& model, const ModelValues& first,
                           const AnswerTable& table, const std::vector<Pattern>& patterns);

}  // namespace whichdesk
