#include "study/items/reliability.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace whichdesk {

namespace {

constexpr double rounding = 1e-12;             // what is this small beside its parts is 0
constexpr double quantile = 1.95996398454005;  // Phi(quantile) = .975

double sumOfVariances(const Matrix& covariance) {
  double sum = 0;
  for (std::size_t i = 0; i < covariance.size; ++i) sum += covariance(i, i);
  return sum;
}

double varianceOfSum(const Matrix& covariance) {
  double sum = 0;
  for (const double cell : covariance.cells) sum += cell;
  return sum;
}

double covarianceWithSum(const Matrix& covariance, std::size_t item) {
  double sum = 0;
  for (std::size_t j = 0; j < covariance.size; ++j) sum += covariance(item, j);
  return sum;
}

}  // namespace

std::optional<double> cronbachAlpha(const Matrix& covariance) {
  const double parts = sumOfVariances(covariance), whole = varianceOfSum(covariance);
  if (covariance.size < 2 || !(whole > rounding * parts)) return std::nullopt;
  const auto k = static_cast<double>(covariance.size);
  return k / (k - 1) * (1 - parts / whole);
}

std::optional<Interval> alphaInterval(double alpha, std::size_t items, int people) {
  if (people < 3 || 1 - alpha < rounding) return std::nullopt;
  const auto k = static_cast<double>(items);
  const double reach = quantile * std::sqrt(2 * k / ((k - 1) * (people - 2)));
  return Interval{1 - (1 - alpha) * std::exp(reach), 1 - (1 - alpha) * std::exp(-reach)};
}

std::vector<std::optional<double>> itemRest(const Matrix& covariance) {
  const double parts = sumOfVariances(covariance), whole = varianceOfSum(covariance);
  std::vector<std::optional<double>> result;
  for (std::size_t i = 0; i < covariance.size; ++i) {
    const double own = covariance(i, i), withSum = covarianceWithSum(covariance, i);
    const double rest = whole - 2 * withSum + own;
    const bool varies = own > 0 && rest > rounding * (parts - own) && covariance.size > 1;
    result.emplace_back();
    if (varies) result.back() = std::clamp((withSum - own) / std::sqrt(own * rest), -1.0, 1.0);
  }
  return result;
}

}  // namespace whichdesk
