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
    double sum = 0;
    for (std::size_t column = 0; column < m.size; ++column) sum += cells[column] * v[column];
    product[row] = sum;
  }
  return product;
}

double quadratic(const Matrix& m, const Vector& v) {
  const double* factors = v.data();
  const double* cells = m.cells.data();
  double total = 0;
  for (std::size_t row = 0; row < v.size(); ++row, cells += m.size) {
    double sum = 0;
    for (std::size_t column = 0; column < v.size(); ++column)
      sum += cells[column] * factors[column];
    total += factors[row] * sum;
  }
  return total;
}

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
    const double* solved = &inverse.cells[column * n];
    for (std::size_t row = column + 1; row < n; ++row) {
      const double* cells = &lower.cells[row * n];
      double sum = 0;
      for (std::size_t k = column; k < row; ++k) sum += cells[k] * solved[k];
      inverse(column, row) = -sum / lower(row, row);
    }
  }
  Matrix product(n);
  for (std::size_t row = 0; row < n; ++row) {
    for (std::size_t column = 0; column <= row; ++column) {
      const double *left = &inverse.cells[row * n], *right = &inverse.cells[column * n];
      double sum = 0;
      for (std::size_t k = row; k < n; ++k) sum += left[k] * right[k];
      product(row, column) = product(column, row) = sum;
    }
  }
  return product;
}

}  // namespace whichdesk
