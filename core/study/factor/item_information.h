#pragma once

#include "study/factor/expectation.h"

namespace whichdesk {

/// What is equal for all patterns at these values.
struct SharedInformation {
  Latent latent;
  CorrelationSlope within, across;
};

/// Adds, for the people of one pattern, minus the second derivatives of their log-likelihood by
/// the means, slopes and noises of its items, and the products of their first derivatives, those
/// by style and the correlations included.
///
/// With W the inverse of the answers' covariance, u = W (y - mean), c_i = F Q d_i, and x_i = c_i'u:
///   V_ij = e_i'W c_j, T_ij = c_i'W c_j, K_ij = d_i'Q d_j, all from the posterior:
///   W = 1/noise - F P F' / (noise noise'),  W F Q = F P / noise,  T = D (Q - P) D'
class PatternInformation {
 public:
  PatternInformation(const FactorModel& model, const ModelValues& values,
                     const SharedInformation& shared, const AnswerTable& table,
                     const Pattern& pattern);

  void addTo(Matrix& observed, Matrix& scores) const;

 private:
  struct PeopleSums {
    double people = 0;
    Vector pull, x;     ///< Sums of u_i and of x_i.
    Matrix uu, xu, xx;  ///< Sums of u_i u_j, x_i u_j, x_i x_j.
  };

  PeopleSums sumPeople(Matrix& scores) const;
  void addSecondDerivatives(const PeopleSums& sums, Matrix& observed) const;
  void addScore(const PersonPosterior& person, const Vector& x, Matrix& scores) const;

  const FactorModel& model_;
  const ModelValues& values_;
  const SharedInformation& shared_;
  const AnswerTable& table_;
  const Pattern& pattern_;
  PatternPosterior known_;
  Matrix w_, v_, t_, k_;
};

}  // namespace whichdesk
