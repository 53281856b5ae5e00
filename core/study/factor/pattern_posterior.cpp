#include "study/factor/pattern_posterior.h"

#include <cmath>

namespace whichdesk {

namespace {

constexpr double logTwoPi = 1.8378770664093454836;

double logDeterminantOf(const Matrix& lower) {
  double sum = 0;
  for (std::size_t k = 0; k < lower.size; ++k) sum += 2 * std::log(lower(k, k));
  return sum;
}

}  // namespace

std::optional<Latent> latentOf(const FactorModel& model, const ModelValues& values) {
  Latent latent{latentCovariance(model, values), Matrix(), 0};
  const auto lower = cholesky(latent.covariance);
  if (!lower) return std::nullopt;
  latent.precision = inverseOfProduct(*lower);
  latent.logDeterminant = logDeterminantOf(*lower);
  return latent;
}

PatternPosterior posteriorOf(const FactorModel& model, const ModelValues& values,
                             const Latent& latent, const Pattern& pattern) {
  PatternPosterior known;
  Matrix precision = latent.precision;
  for (const std::size_t i : pattern.items) {
    known.loadings.push_back(loadingsAt(model, values, i));
    for (const Loading& a : known.loadings.back())
      for (const Loading& b : known.loadings.back())
        precision(a.dimension, b.dimension) += a.value * b.value / values.noise[i];
    known.constant -= (logTwoPi + std::log(values.noise[i])) / 2;
  }
  const Matrix lower = *cholesky(precision);  // a sum of positive definite parts
  known.constant -= (logDeterminantOf(lower) + latent.logDeterminant) / 2;
  known.covariance = inverseOfProduct(lower);
  known.projected = Matrix(std::max(pattern.items.size(), model.dimensions()));
  for (std::size_t i = 0; i < pattern.items.size(); ++i)
    for (std::size_t k = 0; k < model.dimensions(); ++k)
      known.projected(i, k) =
          along(known.loadings[i], &known.covariance.cells[k * known.covariance.size]);
  return known;
}

void readPerson(const FactorModel& model, const ModelValues& values, const AnswerTable& table,
                const Pattern& pattern, const PatternPosterior& known, std::size_t who,
                PersonPosterior& person) {
  const std::size_t count = pattern.items.size(), dimensions = model.dimensions();
  const Vector& groupMean = values.groupMeans[table.group(who)];
  person.y.resize(count);
  person.residual.resize(count);
  person.pull.resize(count);
  person.mean.assign(dimensions, 0.0);
  double squares = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = pattern.items[i];
    const ModelItem& item = model.items[at];
    person.y[i] = item.observed[static_cast<std::size_t>(table.chosen(who, item.item))];
    const double residual =
        person.y[i] - values.mean[at] - along(known.loadings[i], groupMean.data());
    const double weighted = residual / values.noise[at];
    person.residual[i] = residual;
    squares += residual * weighted;
    for (std::size_t k = 0; k < dimensions; ++k) person.mean[k] += known.projected(i, k) * weighted;
  }
  double explained = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double noise = values.noise[pattern.items[i]];
    const double expected = along(known.loadings[i], person.mean.data());
    explained += expected * person.residual[i] / noise;
    person.pull[i] = (person.residual[i] - expected) / noise;
  }
  person.logLikelihood = known.constant - (squares - explained) / 2;
}

}  // namespace whichdesk
