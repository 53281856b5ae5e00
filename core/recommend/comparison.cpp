#include "recommend/comparison.h"

#include <algorithm>
#include <cmath>

#include "measure/normal.h"

namespace whichdesk {

namespace {

constexpr double level = .05;

/// What one time says of a target.
struct Occasion {
  double mean = 0;
  Vector reach;        ///< P t
  double scatter = 0;  ///< w^2 (t'P t - q(P t)): of the mean, for the same person.
};

Occasion occasion(const Instrument& instrument, const Posterior& known, const Vector& target) {
  const double wide = width(known);
  Occasion result{dot(target, known.mean), covarianceTimes(known, target), 0};
  const double drawn = quadratic(instrument.precision, result.reach);
  result.scatter = wide * wide * std::max(0.0, dot(target, result.reach) - drawn);  // rounding
  return result;
}

Difference difference(const Instrument& instrument, const Posterior& before, const Posterior& after,
                      const Vector& target, std::size_t targets) {
  const Occasion first = occasion(instrument, before, target);
  const Occasion second = occasion(instrument, after, target);
  Vector apart = second.reach;
  for (std::size_t i = 0; i < apart.size(); ++i) apart[i] -= first.reach[i];
  Difference result;
  result.difference = second.mean - first.mean;
  result.sd = std::sqrt(quadratic(instrument.precision, apart) + first.scatter + second.scatter);
  if (result.sd > 0) result.p = 2 * normalDistribution(-std::abs(result.difference) / result.sd);
  result.changed = result.p * static_cast<double>(targets) <= level ? Changed::clear
                   : result.p <= level                              ? Changed::possible
                                                                    : Changed::none;
  return result;
}

Summary summaryOf(const Recommender& recommender, const Content& content) {
  if (const auto* summary = std::get_if<Summary>(&content)) return *summary;
  return summarize(assess(recommender, std::get<Answers>(content), Detail::overview));
}

}  // namespace

Comparison compare(const Recommender& recommender, const Content& before, const Content& after) {
  const Instrument& instrument = recommender.instrument;
  Comparison result{summaryOf(recommender, before), summaryOf(recommender, after), {}, {}};
  const std::size_t skills = instrument.bank.skills.size();
  result.skills.resize(skills);
  const auto* first = std::get_if<Answers>(&before);
  const auto* second = std::get_if<Answers>(&after);
  if (first == nullptr || second == nullptr || result.before.why == Why::noPattern ||
      result.after.why == Why::noPattern)
    return result;
  const Posterior known = posterior(instrument, *first), later = posterior(instrument, *second);
  result.axis = difference(instrument, known, later, instrument.bank.axis.weights, 1);
  for (std::size_t k = 0; k < skills; ++k)
    result.skills.push_back(
        difference(instrument, known, later, targetWeights(recommender, SkillTarget{k}), skills));
  return result;
}

}  // namespace whichdesk
