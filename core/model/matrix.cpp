#include "model/matrix.h"

#include <cmath>

namespace whichdesk {

double dot(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

Vector multiply(const Matrix& m, const Vector& v) {
  Vector product(m.size, 0.0);
  for (std::size_t row = 0; row < m.size; ++row) {
    const double* cells = &m.cells[row * m.size];
    for (std::size_t column = 0; column < m.size; ++column)
      product[row] += cells[column] * v[column];
  }
  return product;
}

double quadratic(const Matrix& m, const Vector& v) { return dot(v, multiply(m, v)); }

std::optional<Matrix> cholesky(const Matrix& m) {
  Matrix lower(m.size);
  for (std::size_t row = 0; row < m.size; ++row) {
    const double* rowCells = &lower.cells[row * m.size];
    for (std::size_t column = 0; column <= row; ++column) {
      const double* columnCells = &lower.cells[column * m.size];
      double rest = m(row, column);
      for (std::size_t k = 0; k < column; ++k) rest -= rowCells[k] * columnCells[k];
      if (column < row) {
        lower(row, column) = rest / lower(column, column);
      } else {
        if (!(rest > 1e-12)) return std::nullopt;  // also refuses NaN
        lower(row, row) = std::sqrt(rest);
      }
    }
  }
  return lower;
}

double quadraticOfInverse(const Matrix& lower, const Vector& v) {
  Vector solved = v;  // L^-1 v
  solved.resize(lower.size, 0.0);
  double sum = 0;
  for (std::size_t row = 0; row < lower.size; ++row) {
    for (std::size_t k = 0; k < row; ++k) solved[row] -= lower(row, k) * solved[k];
    solved[row] /= lower(row, row);
    sum += solved[row] * solved[row];
  }
  return sum;
}

Matrix inverseOfProduct(const Matrix& lower) {
  const std::size_t n = lower.size;
  // The inverse of L, kept transposed so that both loops below run along rows.
  Matrix inverse(n);
  for (std::size_t column = 0; column < n; ++column) {
    inverse(column, column) = 1 / lower(column, column);
    for (std::size_t row = column + 1; row < n; ++row) {
      double sum = 0;
      for (std::size_t k = column; k < row; ++k) sum += lower(row, k) * inverse(column, k);
      inverse(column, row) = -sum / lower(row, row);
    }
  }
  Matrix product(n);
  for (std::size_t row = 0; row < n; ++row) {
    for (std::size_t column = 0; column <= row; ++column) {
      double sum = 0;
      for (std::size_t k = row; k < n; ++k) sum += inverse(row, k) * inverse(column, k);
      product(row, column) = product(column, row) = sum;
    }
  }
  return product;
}

}  // namespace whichdesk
