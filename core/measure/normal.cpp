#include "measure/normal.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace whichdesk {

namespace {

constexpr int stepsPerUnit = 8;
constexpr double farthest = 8;  // 1 - Phi(8) is 6e-16
constexpr std::size_t points = 65;
constexpr std::size_t terms = 12;  // the first left out is below 1e-17
constexpr double inverseRootTwoPi = 0.39894228040143267794;

/// e^-y for y >= 0, by whole powers of 1/e and a Taylor series for the rest.
double exponentialOfMinus(double y) {
  constexpr double inverseOfE = 0.36787944117144232160;
  double power = 1;
  while (y >= 1) {
    power *= inverseOfE;
    y -= 1;
  }
  double sum = 1, term = 1;
  for (int n = 1; n < 25; ++n) {
    term *= -y / n;
    sum += term;
  }
  return power * sum;
}

struct Point {
  double distribution = 0, density = 0;
};

std::array<Point, points> makePoints() {
  std::array<Point, points> table{};
  for (std::size_t i = 0; i < points; ++i) {
    const double x = static_cast<double>(i) / stepsPerUnit;
    double sum = x, term = x;
    for (int n = 3; n < 400; n += 2) {
      term *= x * x / n;
      sum += term;
    }
    table[i].density = inverseRootTwoPi * exponentialOfMinus(x * x / 2);
    table[i].distribution = 0.5 + table[i].density * sum;
  }
  return table;
}

std::array<double, terms + 2> makeReciprocals() {
  std::array<double, terms + 2> reciprocals{};
  for (std::size_t n = 1; n < reciprocals.size(); ++n)
    reciprocals[n] = 1.0 / static_cast<double>(n);
  return reciprocals;
}

/// Worked out when first needed: as constants they would weigh on the page's module.
struct Tables {
  std::array<Point, points> point = makePoints();
  std::array<double, terms + 2> reciprocal = makeReciprocals();
};

const Tables& tables() {
  static const Tables made;
  return made;
}

/// Phi of x in 0..8. The terms are those of the Hermite polynomials, by their recursion.
double upperHalf(double x) {
  const auto& [point, reciprocal] = tables();
  const auto nearest = static_cast<std::size_t>(std::floor(x * stepsPerUnit + 0.5));
  const double start = static_cast<double>(nearest) / stepsPerUnit;
  const double step = x - start;
  double before = 0, term = step, sum = step;
  for (std::size_t n = 0; n + 1 < terms; ++n) {
    const double next = -reciprocal[n + 2] * step *
                        (start * term + static_cast<double>(n) * reciprocal[n + 1] * step * before);
    before = term;
    term = next;
    sum += term;
  }
  return point[nearest].distribution + point[nearest].density * sum;
}

}  // namespace

double normalDistribution(double x) {
  if (x >= farthest) return 1;
  if (x <= -farthest) return 0;
  return x >= 0 ? upperHalf(x) : 1 - upperHalf(-x);
}

}  // namespace whichdesk
