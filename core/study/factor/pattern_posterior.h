#pragma once

#include <optional>
#include <vector>

#include "study/factor/factor_model.h"

namespace whichdesk {

/// What is equal for all people at these values: Q and its inverse.
struct Latent {
  Matrix covariance, precision;
  double logDeterminant = 0;  ///< Of the covariance.
};

/// Gives: nothing if the correlations are impossible.
std::optional<Latent> latentOf(const FactorModel& model, const ModelValues& values);

/// What is equal for all who answered the same items: the posterior covariance and its products.
///
///   P = (Q^-1 + sum f f'/noise)^-1, f the item's loadings on skills and style
struct PatternPosterior {
  Matrix covariance;                           ///< P.
  std::vector<std::vector<Loading>> loadings;  ///< f, one an answered item.
  Matrix projected;     ///< Row i: P f_i; rows beyond the items are not used.
  double constant = 0;  ///< What all these people's log-likelihoods share.
};

PatternPosterior posteriorOf(const FactorModel& model, const ModelValues& values,
                             const Latent& latent, const Pattern& pattern);

/// One person's answers against that.
struct PersonPosterior {
  Vector y;         ///< One per item of the pattern.
  Vector residual;  ///< y less its mean in the group.
  Vector mean;      ///< E(theta, z), less the group's means.
  Vector pull;      ///< (residual - f'mean) / noise: residuals weighted by their joint covariance.
  double logLikelihood = 0;
};

/// Fills `person`, whose memory is used again from one to the next.
void readPerson(const FactorModel& model, const ModelValues& values, const AnswerTable& table,
                const Pattern& pattern, const PatternPosterior& known, std::size_t who,
                PersonPosterior& person);

}  // namespace whichdesk
