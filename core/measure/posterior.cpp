#include "measure/posterior.h"

#include <algorithm>
#include <cmath>

namespace whichdesk {

Vector covarianceTimes(const Posterior& posterior, const Vector& target) {
  Vector whole = target;
  whole.resize(posterior.mean.size(), 0.0);
  return multiply(posterior.covariance, whole);
}

void addPrecision(const Instrument& instrument, std::size_t item, Matrix& precision) {
  for (const Loading& row : instrument.bank.items[item].loadings) {
    const double weight = row.value / instrument.items[item].noise;
    for (const Loading& column : instrument.bank.items[item].loadings)
      precision(row.dimension, column.dimension) += weight * column.value;
  }
}

void addEvidence(const Instrument& instrument, std::size_t item, double y, Vector& evidence) {
  for (const Loading& loading : instrument.bank.items[item].loadings)
    evidence[loading.dimension] += loading.value / instrument.items[item].noise * y;
}

double width(const Posterior& posterior) {
  constexpr double degrees = 12;
  return std::sqrt(std::max(1.0, (degrees + posterior.misfit) / (degrees + posterior.answered)));
}

double shownSd(double variance, double width) {
  const double sd = std::sqrt(variance);
  return std::max(sd, std::min(sd * width, 1.0));
}

Posterior posterior(const Instrument& instrument, const Answers& answers) {
  Posterior result;
  Matrix precision = instrument.precision;
  Vector evidence(precision.size, 0.0);
  double squares = 0;
  for (std::size_t i = 0; i < instrument.items.size(); ++i) {
    if (!answers.answered(i)) continue;
    const PreparedItem& item = instrument.items[i];
    const double y = item.observed[answers.option(i)];
    addPrecision(instrument, i, precision);
    addEvidence(instrument, i, y, evidence);
    squares += y * y / item.noise;
    ++result.answered;
  }
  if (result.answered == 0) {  // the prior itself, not the inverse of its inverse: ties stay ties
    result.covariance = instrument.prior;
    result.mean.assign(precision.size, 0.0);
    return result;
  }
  result.covariance = inverseOfProduct(*cholesky(precision));
  result.mean = multiply(result.covariance, evidence);
  result.misfit = squares - dot(evidence, result.mean);
  return result;
}

Posterior afterChange(const Instrument& instrument, const Posterior& known, std::size_t item,
                      double before, double after) {
  const double noise = instrument.items[item].noise;
  const double step = (after - before) / noise;
  Posterior result = known;
  const double reach = communality(instrument.bank.items[item], known.covariance);  // a'P a
  double meanReach = 0;                                                             // a'm
  const auto& loadings = instrument.bank.items[item].loadings;
  for (const Loading& loading : loadings) {
    for (std::size_t i = 0; i < result.mean.size(); ++i)
      result.mean[i] += known.covariance(i, loading.dimension) * loading.value * step;
    meanReach += loading.value * known.mean[loading.dimension];
  }
  // X = sum y^2/sigma^2 - h'P h, and h grows by a (y' - y) / sigma^2.
  result.misfit +=
      (after * after - before * before) / noise - 2 * step * meanReach - step * step * reach;
  return result;
}

double variance(const Posterior& posterior, const Vector& target) {
  return quadratic(posterior.covariance, target);
}

Estimate estimate(const Posterior& posterior, const Vector& target) {
  return {dot(target, posterior.mean), std::sqrt(variance(posterior, target))};
}

std::vector<Contribution> contributions(const Instrument& instrument, const Answers& answers,
                                        const Posterior& posterior, const Vector& target) {
  const Vector spread = covarianceTimes(posterior, target);
  std::vector<Contribution> result;
  for (std::size_t i = 0; i < instrument.items.size(); ++i) {
    if (!answers.answered(i)) continue;
    const PreparedItem& item = instrument.items[i];
    double reach = 0;
    for (const Loading& loading : instrument.bank.items[i].loadings)
      reach += spread[loading.dimension] * loading.value;
    result.push_back({i, reach * item.observed[answers.option(i)] / item.noise});
  }
  return result;
}

}  // namespace whichdesk
