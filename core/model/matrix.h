#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace whichdesk {

using Vector = std::vector<double>;

/// A square matrix, row by row. All here are symmetric or lower triangular.
struct Matrix {
  std::size_t size = 0;
  Vector cells;

  explicit Matrix(std::size_t n = 0) : size(n), cells(n * n, 0.0) {}
  double& operator()(std::size_t row, std::size_t column) { return cells[row * size + column]; }
  double operator()(std::size_t row, std::size_t column) const {
    return cells[row * size + column];
  }
};

/// a'b over the entries of a; b may have more.
double dot(const Vector& a, const Vector& b);
Vector multiply(const Matrix& m, const Vector& v);

/// v'Mv of a symmetric matrix; v may lack its last entries, they count as 0.
double quadratic(const Matrix& m, const Vector& v);

/// The lower triangle L with L L' = m, or nothing when m is not positive definite.
/// Reads only the lower triangle of m.
std::optional<Matrix> cholesky(const Matrix& m);

/// v' (L L')^-1 v, from L; v may lack its last entries, they count as 0.
double quadraticOfInverse(const Matrix& lower, const Vector& v);

/// The symmetric inverse of L L', from L.
Matrix inverseOfProduct(const Matrix& lower);

}  // namespace whichdesk
