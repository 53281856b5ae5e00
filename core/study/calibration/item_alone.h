#pragma once

#include <vector>

#include "study/factor/pattern_posterior.h"

namespace whichdesk {

/// One person's answer to an item, and the posterior of x = d'theta and style z from the others.
struct AnswerAlone {
  std::size_t group = 0;
  double y = 0;
  double x = 0, z = 0;            ///< Means.
  double xx = 0, xz = 0, zz = 0;  ///< Covariances.
};

/// The answers to every item of the model, each with the posterior from the person's others.
std::vector<std::vector<AnswerAlone>> answersAlone(const FactorModel& model,
                                                   const ModelValues& values,
                                                   const AnswerTable& table,
                                                   const std::vector<Pattern>& patterns);

/// Mean and slope of an item for all these people, its noise by group.
struct ItemFit {
  double mean = 0, slope = 1;
  Vector noise;
  double logLikelihood = 0;
};

/// The greatest likelihood of an item's answers given the other answers, by EM.
ItemFit fitItem(const std::vector<AnswerAlone>& answers, ItemFit first, double style);

}  // namespace whichdesk
