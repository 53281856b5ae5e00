#include "study/items/one_factor.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace whichdesk {

namespace {

constexpr int mostRounds = 5000, mostSteps = 10000;
constexpr double enough = 1e-12, exact = 1e-15;

/// Scales to length 1; gives the length before.
double normalize(Vector& v) {
  const double length = std::sqrt(dot(v, v));
  for (double& x : v) x /= length;
  return length;
}

/// The greatest eigenvalue of a matrix with none below -1, and its vector in place of a first
/// guess.
double firstEigenvalue(const Matrix& m, Vector& v) {
  double value = 0;
  for (int step = 0; step < mostSteps; ++step) {
    Vector next = multiply(m, v);
    for (std::size_t i = 0; i < v.size(); ++i) next[i] += v[i];  // of m + I, which has none below 0
    value = normalize(next) - 1;
    double moved = 0;
    for (std::size_t i = 0; i < v.size(); ++i) moved = std::max(moved, std::abs(next[i] - v[i]));
    v = next;
    if (moved < exact) break;
  }
  return value;
}

double greatestInRow(const Matrix& m, std::size_t row) {
  double greatest = 0;
  for (std::size_t column = 0; column < m.size; ++column)
    if (column != row) greatest = std::max(greatest, std::abs(m(row, column)));
  return greatest;
}

}  // namespace

OneFactor oneFactor(const Matrix& correlation, int people) {
  const std::size_t items = correlation.size;
  if (items < 3 || static_cast<std::size_t>(people) <= items) return {FactorOutcome::tooFew, {}};
  Matrix reduced = correlation;
  for (std::size_t i = 0; i < items; ++i) reduced(i, i) = greatestInRow(correlation, i);
  Vector axis(items, 1.0), loadings(items, 0.0);
  normalize(axis);
  for (int round = 0; round < mostRounds; ++round) {
    const double value = firstEigenvalue(reduced, axis);
    if (!(value > enough)) return {FactorOutcome::none, {}};
    double moved = 0;
    for (std::size_t i = 0; i < items; ++i) {
      const double loading = std::sqrt(value) * axis[i];
      moved = std::max(moved, std::abs(loading - loadings[i]));
      loadings[i] = loading;
      reduced(i, i) = loading * loading;
      if (reduced(i, i) >= 1) return {FactorOutcome::improper, {}};
    }
    if (moved >= enough) continue;
    double sum = 0;
    for (const double loading : loadings) sum += loading;
    if (sum < 0)
      for (double& loading : loadings) loading = -loading;
    return {FactorOutcome::found, loadings};
  }
  return {FactorOutcome::improper, {}};
}

}  // namespace whichdesk
