#include "study/factor/information.h"

#include <cmath>

#include "study/factor/item_information.h"

namespace whichdesk {

namespace {

constexpr double differenceStep = 1e-4;

std::vector<std::size_t> placesOf(const std::vector<bool>& free) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < free.size(); ++i)
    if (free[i]) places.push_back(i);
  return places;
}

/// The inverse over the free parameters, each first brought to a diagonal of 1.
std::optional<Matrix> inverseOver(const Matrix& m, const std::vector<std::size_t>& places) {
  Matrix part(places.size());
  Vector scale;
  for (const std::size_t place : places) {
    if (!(m(place, place) > 0)) return std::nullopt;
    scale.push_back(1 / std::sqrt(m(place, place)));
  }
  for (std::size_t a = 0; a < places.size(); ++a)
    for (std::size_t b = 0; b < places.size(); ++b)
      part(a, b) = m(places[a], places[b]) * scale[a] * scale[b];
  const auto lower = cholesky(part);
  if (!lower) return std::nullopt;
  Matrix inverse = inverseOfProduct(*lower);
  for (std::size_t a = 0; a < places.size(); ++a)
    for (std::size_t b = 0; b < places.size(); ++b) inverse(a, b) *= scale[a] * scale[b];
  return inverse;
}

}  // namespace

Information information(const FactorModel& model, const ModelValues& values,
                        const AnswerTable& table, const std::vector<Pattern>& patterns) {
  const std::size_t size = model.parameters(), items = 3 * model.items.size();
  Information result{Matrix(size), Matrix(size)};
  const Latent latent = *latentOf(model, values);
  const SharedInformation shared{latent, correlationSlope(latent.precision, model.withinPairs),
                                 correlationSlope(latent.precision, model.acrossPairs)};
  for (const Pattern& pattern : patterns)
    PatternInformation(model, values, shared, table, pattern).addTo(result.observed, result.scores);
  for (std::size_t place = items; place < size; ++place) {
    Vector step(size, 0.0);
    step[place] = differenceStep;
    const auto slopesAt = [&](double part) {
      const ModelValues beside = moved(model, values, step, part);
      const auto expected = expectation(model, beside, table, patterns);
      return expected ? gradient(model, beside, *expected) : Vector(size, 0.0);
    };
    const Vector above = slopesAt(1), below = slopesAt(-1);
    for (std::size_t row = 0; row < size; ++row) {
      const double second = -(above[row] - below[row]) / (2 * differenceStep);
      if (row < items)
        result.observed(row, place) = result.observed(place, row) = second;
      else
        result.observed(row, place) = second;
    }
  }
  return result;
}

std::optional<Matrix> robustCovariance(const Information& information,
                                       const std::vector<bool>& free) {
  const auto places = placesOf(free);
  const auto inverse = inverseOver(information.observed, places);
  if (!inverse) return std::nullopt;
  const std::size_t count = places.size();
  Matrix half(count), result(free.size());
  for (std::size_t a = 0; a < count; ++a)
    for (std::size_t k = 0; k < count; ++k)
      for (std::size_t b = 0; b < count; ++b)
        half(a, b) += (*inverse)(a, k) * information.scores(places[k], places[b]);
  for (std::size_t a = 0; a < count; ++a)
    for (std::size_t k = 0; k < count; ++k)
      for (std::size_t b = 0; b < count; ++b)
        result(places[a], places[b]) += half(a, k) * (*inverse)(k, b);
  return result;
}

std::optional<Vector> newtonStep(const Matrix& observed, const Vector& gradient,
                                 const std::vector<bool>& free) {
  const auto places = placesOf(free);
  const auto inverse = inverseOver(observed, places);
  if (!inverse) return std::nullopt;
  Vector step(free.size(), 0.0);
  for (std::size_t a = 0; a < places.size(); ++a)
    for (std::size_t b = 0; b < places.size(); ++b)
      step[places[a]] += (*inverse)(a, b) * gradient[places[b]];
  return step;
}

ModelValues moved(const FactorModel& model, const ModelValues& values, const Vector& step,
                  double part) {
  ModelValues result = values;
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    result.mean[i] += part * step[3 * i];
    result.slope[i] += part * step[3 * i + 1];
    result.noise[i] += part * step[3 * i + 2];
  }
  std::size_t place = 3 * model.items.size();
  if (model.hasStyle) result.style += part * step[place++];
  if (model.hasWithin) result.within += part * step[place++];
  if (model.hasAcross) result.across += part * step[place++];
  return result;
}

}  // namespace whichdesk
