#include "study/factor/expectation.h"

#include <algorithm>
#include <cmath>

namespace whichdesk {

namespace {

/// What of an item's sums is alike for all people of a pattern.
struct ItemSpread {
  double xx = 0, xz = 0;
};

void addPerson(const FactorModel& model, const Pattern& pattern, const PersonPosterior& person,
               const Vector& groupMean, const std::vector<ItemSpread>& spread, double styleSpread,
               Expectation& sums) {
  const double z = person.mean[model.skills] + groupMean[model.skills];
  for (std::size_t i = 0; i < pattern.items.size(); ++i) {
    const ModelItem& item = model.items[pattern.items[i]];
    const double x =
        along(item.direction, person.mean.data()) + along(item.direction, groupMean.data());
    const double y = person.y[i];
    ItemSums& of = sums.items[pattern.items[i]];
    ++of.people;
    of.y += y;
    of.yy += y * y;
    of.x += x;
    of.xx += x * x + spread[i].xx;
    of.yx += y * x;
    if (item.style == 0) continue;
    of.z += z;
    of.zz += z * z + styleSpread;
    of.yz += y * z;
    of.xz += x * z + spread[i].xz;
  }
}

void addMoments(const PersonPosterior& person, const Matrix& covariance, std::size_t group,
                Expectation& sums) {
  const std::size_t size = covariance.size;
  ++sums.people;
  ++sums.groupPeople[group];
  for (std::size_t row = 0; row < size; ++row) {
    sums.groupSums[group][row] += person.mean[row];
    double* const cells = &sums.moments.cells[row * size];
    const double* const spread = &covariance.cells[row * size];
    for (std::size_t column = 0; column < size; ++column)
      cells[column] += spread[column] + person.mean[row] * person.mean[column];
  }
}

void addPattern(const FactorModel& model, const ModelValues& values, const Latent& latent,
                const AnswerTable& table, const Pattern& pattern, Expectation& sums) {
  const PatternPosterior known = posteriorOf(model, values, latent, pattern);
  const Matrix& covariance = known.covariance;
  std::vector<ItemSpread> spread;
  for (const std::size_t at : pattern.items) {
    const auto& direction = model.items[at].direction;
    spread.emplace_back();
    for (const Loading& a : direction) {
      const double* const row = &covariance.cells[a.dimension * covariance.size];
      spread.back().xx += a.value * along(direction, row);
      spread.back().xz += a.value * row[model.skills];
    }
  }
  PersonPosterior person;
  for (const std::size_t who : pattern.people) {
    readPerson(model, values, table, pattern, known, who, person);
    sums.logLikelihood += person.logLikelihood;
    addPerson(model, pattern, person, values.groupMeans[table.group(who)], spread,
              covariance(model.skills, model.skills), sums);
    addMoments(person, covariance, table.group(who), sums);
  }
}

}  // namespace

std::optional<Expectation> expectation(const FactorModel& model, const ModelValues& values,
                                       const AnswerTable& table,
                                       const std::vector<Pattern>& patterns) {
  const auto latent = latentOf(model, values);
  if (!latent) return std::nullopt;
  Expectation sums;
  sums.items.resize(model.items.size());
  sums.moments = Matrix(model.dimensions());
  sums.groupSums.assign(values.groupMeans.size(), Vector(model.dimensions(), 0.0));
  sums.groupPeople.assign(values.groupMeans.size(), 0.0);
  for (const Pattern& pattern : patterns) addPattern(model, values, *latent, table, pattern, sums);
  return sums;
}

CorrelationSlope correlationSlope(const Matrix& precision, const Matrix& pairs) {
  const std::size_t size = precision.size;
  Matrix product(size);
  CorrelationSlope slope{Matrix(size), 0};
  for (std::size_t row = 0; row < size; ++row)
    for (std::size_t k = 0; k < size; ++k)
      for (std::size_t column = 0; column < size; ++column)
        product(row, column) += precision(row, k) * pairs(k, column);
  for (std::size_t row = 0; row < size; ++row) {
    slope.trace += product(row, row);
    for (std::size_t k = 0; k < size; ++k)
      for (std::size_t column = 0; column < size; ++column)
        slope.inner(row, column) += product(row, k) * precision(k, column);
  }
  return slope;
}

Vector gradient(const FactorModel& model, const ModelValues& values, const Expectation& expected) {
  Vector slopes;
  double style = 0;
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    const ItemSums& of = expected.items[i];
    const double m = values.mean[i], g = values.slope[i], v = values.noise[i];
    const double s = values.style * model.items[i].style;
    const double e = of.y - m * of.people - g * of.x - s * of.z;
    const double ex = of.yx - m * of.x - g * of.xx - s * of.xz;
    const double ez = of.yz - m * of.z - g * of.xz - s * of.zz;
    const double ee = of.yy - m * of.y - g * of.yx - s * of.yz - m * e - g * ex - s * ez;
    slopes.insert(slopes.end(), {e / v, ex / v, (ee / v - of.people) / (2 * v)});
    style += model.items[i].style * ez / v;
  }
  if (model.hasStyle) slopes.push_back(style);
  const Matrix precision = latentOf(model, values)->precision;
  const auto alongPairs = [&](const Matrix& pairs) {
    const CorrelationSlope slope = correlationSlope(precision, pairs);
    return (dot(slope.inner.cells, expected.moments.cells) - expected.people * slope.trace) / 2;
  };
  if (model.hasWithin) slopes.push_back(alongPairs(model.withinPairs));
  if (model.hasAcross) slopes.push_back(alongPairs(model.acrossPairs));
  return slopes;
}

}  // namespace whichdesk
