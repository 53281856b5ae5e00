#include "study/factor/item_information.h"

namespace whichdesk {

namespace {

/// d_i'M d_j.
double between(const std::vector<Loading>& a, const std::vector<Loading>& b, const Matrix& m) {
  double sum = 0;
  for (const Loading& one : a) sum += one.value * along(b, &m.cells[one.dimension * m.size]);
  return sum;
}

}  // namespace

PatternInformation::PatternInformation(const FactorModel& model, const ModelValues& values,
                                       const SharedInformation& shared, const AnswerTable& table,
                                       const Pattern& pattern)
    : model_(model),
      values_(values),
      shared_(shared),
      table_(table),
      pattern_(pattern),
      known_(posteriorOf(model, values, shared.latent, pattern)),
      w_(pattern.items.size()),
      v_(w_),
      t_(w_),
      k_(w_) {
  for (std::size_t i = 0; i < w_.size; ++i) {
    const double noise = values.noise[pattern.items[i]];
    const double* const projected = &known_.projected.cells[i * known_.projected.size];
    for (std::size_t j = 0; j < w_.size; ++j) {
      const auto& mine = model.items[pattern.items[i]].direction;
      const auto& other = model.items[pattern.items[j]].direction;
      w_(i, j) = -along(known_.loadings[j], projected) / (noise * values.noise[pattern.items[j]]);
      v_(i, j) = along(other, projected) / noise;
      k_(i, j) = between(mine, other, shared.latent.covariance);
      t_(i, j) = k_(i, j) - between(mine, other, known_.covariance);
    }
    w_(i, i) += 1 / noise;
  }
}

void PatternInformation::addTo(Matrix& observed, Matrix& scores) const {
  addSecondDerivatives(sumPeople(scores), observed);
}

PatternInformation::PeopleSums PatternInformation::sumPeople(Matrix& scores) const {
  const std::size_t count = w_.size;
  PeopleSums sums{
      0, Vector(count, 0.0), Vector(count, 0.0), Matrix(count), Matrix(count), Matrix(count)};
  PersonPosterior person;
  Vector x(count);
  for (const std::size_t who : pattern_.people) {
    readPerson(model_, values_, table_, pattern_, known_, who, person);
    for (std::size_t i = 0; i < count; ++i)
      x[i] = along(model_.items[pattern_.items[i]].direction, person.mean.data());
    ++sums.people;
    for (std::size_t i = 0; i < count; ++i) {
      sums.pull[i] += person.pull[i];
      sums.x[i] += x[i];
      for (std::size_t j = 0; j < count; ++j) {
        sums.uu(i, j) += person.pull[i] * person.pull[j];
        sums.xu(i, j) += x[i] * person.pull[j];
        sums.xx(i, j) += x[i] * x[j];
      }
    }
    addScore(person, x, scores);
  }
  return sums;
}

void PatternInformation::addSecondDerivatives(const PeopleSums& sums, Matrix& observed) const {
  const double n = sums.people;
  for (std::size_t i = 0; i < w_.size; ++i) {
    const std::size_t row = 3 * pattern_.items[i];
    for (std::size_t j = 0; j < w_.size; ++j) {
      const std::size_t column = 3 * pattern_.items[j];
      const double w = w_(i, j), v = v_(i, j), back = v_(j, i), t = t_(i, j), k = k_(i, j);
      observed(row, column) += n * w;
      observed(row, column + 1) += w * sums.x[j] + v * sums.pull[j];
      observed(row + 1, column) += w * sums.x[i] + back * sums.pull[i];
      observed(row, column + 2) += w * sums.pull[j];
      observed(row + 2, column) += w * sums.pull[i];
      observed(row + 1, column + 1) += n * (k * w - v * back - w * t) + w * sums.xx(i, j) +
                                       v * sums.xu(i, j) + back * sums.xu(j, i) +
                                       (t - k) * sums.uu(i, j);
      observed(row + 1, column + 2) += w * sums.xu(i, j) + back * sums.uu(i, j) - n * w * back;
      observed(row + 2, column + 1) += w * sums.xu(j, i) + v * sums.uu(i, j) - n * w * v;
      observed(row + 2, column + 2) += w * sums.uu(i, j) - n * w * w / 2;
    }
  }
}

void PatternInformation::addScore(const PersonPosterior& person, const Vector& x,
                                  Matrix& scores) const {
  std::vector<std::size_t> places;
  Vector slopes;
  const auto add = [&](std::size_t place, double slope) {
    places.push_back(place);
    slopes.push_back(slope);
  };
  double style = 0;
  for (std::size_t i = 0; i < w_.size; ++i) {
    const std::size_t at = pattern_.items[i];
    const double u = person.pull[i];
    add(3 * at, u);
    add(3 * at + 1, u * x[i] - v_(i, i));
    add(3 * at + 2, (u * u - w_(i, i)) / 2);
    style += model_.items[at].style * (u * person.mean[model_.skills] -
                                       known_.projected(i, model_.skills) / values_.noise[at]);
  }
  std::size_t place = 3 * model_.items.size();
  if (model_.hasStyle) add(place++, style);
  const auto addPairs = [&](const CorrelationSlope& slope) {
    add(place++, (quadratic(slope.inner, person.mean) +
                  dot(slope.inner.cells, known_.covariance.cells) - slope.trace) /
                     2);
  };
  if (model_.hasWithin) addPairs(shared_.within);
  if (model_.hasAcross) addPairs(shared_.across);
  for (std::size_t a = 0; a < places.size(); ++a)
    for (std::size_t b = 0; b < places.size(); ++b)
      scores(places[a], places[b]) += slopes[a] * slopes[b];
}

}  // namespace whichdesk
