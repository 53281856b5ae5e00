#pragma once

#include <cstddef>
#include <vector>

#include "model/matrix.h"

namespace whichdesk {

/// Covariances of a few numbers per person, added up one person at a time.
/// Source: Welford (1962), Technometrics 4(3), for pairs: no large sums are subtracted.
class Covariance {
 public:
  explicit Covariance(std::size_t size) : means_(size, 0.0), products_(size) {}

  void add(const Vector& values);

  int people() const { return people_; }
  /// With n - 1 below; all 0 for fewer than two people. What never changed has exactly 0.
  Matrix matrix() const;

 private:
  int people_ = 0;
  Vector means_;
  Matrix products_;
};

/// The rows and columns at these places.
Matrix part(const Matrix& whole, const std::vector<std::size_t>& places);

/// Needs: variances above 0.
Matrix correlations(const Matrix& covariance);

}  // namespace whichdesk
