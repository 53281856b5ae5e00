#include "measure/change.h"

#include <algorithm>
#include <cmath>

#include "measure/normal.h"

namespace whichdesk {

namespace {

constexpr double level = .05;

/// w^2 (t's - q(s)): how far one time's mean scatters for the same person.
double scatter(const Instrument& instrument, const Posterior& known, const Vector& target,
               const Vector& reach) {
  const double wide = width(known);
  const double drawn = quadratic(instrument.precision, reach);
  return wide * wide * std::max(0.0, dot(target, reach) - drawn);  // rounding
}

Difference change(const Instrument& instrument, const Posterior& before, const Posterior& after,
                  const Vector& target, double targets) {
  const Vector first = covarianceTimes(before, target);
  Vector second = covarianceTimes(after, target);
  const double scattered =
      scatter(instrument, before, target, first) + scatter(instrument, after, target, second);
  for (std::size_t i = 0; i < first.size(); ++i) second[i] -= first[i];
  Difference result;
  result.difference = dot(target, after.mean) - dot(target, before.mean);
  result.sd = std::sqrt(quadratic(instrument.precision, second) + scattered);
  if (result.sd > 0) result.p = 2 * normalDistribution(-std::abs(result.difference) / result.sd);
  if (result.p <= level) result.changed = Changed::possible;
  if (result.p * targets <= level) result.changed = Changed::clear;
  return result;
}

}  // namespace

std::vector<Difference> changes(const Instrument& instrument, const Answers& before,
                                const Answers& after) {
  const Posterior first = posterior(instrument, before), second = posterior(instrument, after);
  Vector target = instrument.bank.axis.weights;
  std::vector<Difference> result{change(instrument, first, second, target, 1)};
  const std::size_t skills = target.size();
  for (std::size_t k = 0; k < skills; ++k) {
    target.assign(skills, 0.0);
    target[k] = 1;
    result.push_back(change(instrument, first, second, target, static_cast<double>(skills)));
  }
  return result;
}

}  // namespace whichdesk
