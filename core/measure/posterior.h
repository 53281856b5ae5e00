#pragma once

#include <vector>

#include "measure/instrument.h"
#include "model/answers.h"
#include "model/recommendation.h"

namespace whichdesk {

/// What the answers say of the skills and of style.
struct Posterior {
  int answered = 0;
  Vector mean;        ///< m, skills then style.
  Matrix covariance;  ///< P.
  double misfit = 0;  ///< X = sum y^2/sigma^2 - h'm.
};

/// The posterior of theta and style given the answers.
///
///   Lambda = Q^-1 + sum a a'/sigma^2,  h = sum a y/sigma^2,  P = Lambda^-1,  m = P h
///
/// Summed in bank order: the order in which the answers came does not change a bit.
/// Gives:  the prior for no answers; a skipped item is no observation.
/// Source: Segall (1996), Psychometrika 61(2).
Posterior posterior(const Instrument& instrument, const Answers& answers);

/// How much wider than the model expects the person answers, 1 or more:
///
///   sqrt(max(1, (12 + X) / (12 + df)))
///
/// Whoever likes the ends of the scale, or its middle, is known less precisely by the same answers.
/// Every sd that is shown is multiplied by it.
/// Source: the multivariate t distribution with 12 degrees of freedom in place of the normal one
///         (Lange, Little & Taylor (1989), J. Am. Stat. Assoc. 84(408)); choice 30 in
///         core/DECISIONS.md.
double width(const Posterior& posterior);

/// The sd that is shown for a variance: sd * width, but never above that of the prior.
/// Needs: a variance of at most 1, which is the prior's, but for rounding.
double shownSd(double variance, double width);

/// The posterior when one answer's y is another: the mean moves by P a (y' - y) / sigma^2, the
/// covariance stays.
Posterior afterChange(const Instrument& instrument, const Posterior& known, std::size_t item,
                      double before, double after);

/// Adds a a'/sigma^2 of an item.
void addPrecision(const Instrument& instrument, std::size_t item, Matrix& precision);
/// Adds a y/sigma^2 of an answer.
void addEvidence(const Instrument& instrument, std::size_t item, double y, Vector& evidence);

/// P t, skills and style. Needs: a target of one weight a skill.
Vector covarianceTimes(const Posterior& posterior, const Vector& target);

/// The normal posterior of target'theta.
/// Needs: a target of one weight a skill; style has weight 0.
Estimate estimate(const Posterior& posterior, const Vector& target);

/// t'Pt. Needs: the same.
double variance(const Posterior& posterior, const Vector& target);

/// How far each answer moves the mean of target'theta: t'P a y / sigma^2, in bank order.
/// Gives: answered items only; the effects sum to the mean.
std::vector<Contribution> contributions(const Instrument& instrument, const Answers& answers,
                                        const Posterior& posterior, const Vector& target);

}  // namespace whichdesk
