#include "study/items/covariance.h"

#include <cmath>
#include <cstddef>
#include <vector>

namespace whichdesk {

void Covariance::add(const Vector& values) {
  ++people_;
  Vector before(means_.size());
  for (std::size_t i = 0; i < means_.size(); ++i) {
    before[i] = values[i] - means_[i];
    means_[i] += before[i] / people_;
  }
  for (std::size_t row = 0; row < means_.size(); ++row)
    for (std::size_t column = 0; column <= row; ++column)
      products_(row, column) += before[row] * (values[column] - means_[column]);
}

Matrix Covariance::matrix() const {
  Matrix result(means_.size());
  if (people_ < 2) return result;
  for (std::size_t row = 0; row < result.size; ++row)
    for (std::size_t column = 0; column <= row; ++column)
      result(row, column) = result(column, row) = products_(row, column) / (people_ - 1);
  return result;
}

Matrix part(const Matrix& whole, const std::vector<std::size_t>& places) {
  Matrix result(places.size());
  for (std::size_t row = 0; row < places.size(); ++row)
    for (std::size_t column = 0; column < places.size(); ++column)
      result(row, column) = whole(places[row], places[column]);
  return result;
}

Matrix correlations(const Matrix& covariance) {
  Matrix result(covariance.size);
  for (std::size_t row = 0; row < result.size; ++row) {
    result(row, row) = 1;
    for (std::size_t column = 0; column < row; ++column)
      result(row, column) = result(column, row) =
          covariance(row, column) / std::sqrt(covariance(row, row) * covariance(column, column));
  }
  return result;
}

}  // namespace whichdesk
