#include "model/matrix.h"

#include <catch2/catch.hpp>

using namespace whichdesk;

namespace {

Matrix square(std::size_t size, Vector cells) {
  Matrix matrix(size);
  matrix.cells = std::move(cells);
  return matrix;
}

}  // namespace

TEST_CASE("a product with a vector takes row by row", "[matrix]") {
  const Matrix m = square(2, {1, 2,  //
                              3, 4});
  CHECK(multiply(m, {5, 7}) == Vector{1 * 5 + 2 * 7, 3 * 5 + 4 * 7});
}

TEST_CASE("the inner product runs over the entries of the first vector", "[matrix]") {
  CHECK(dot({1, 2}, {3, 4}) == 11);
  CHECK(dot({1, 2}, {3, 4, 100}) == 11);
  CHECK(dot({}, {3}) == 0);
}

TEST_CASE("the quadratic form counts both off-diagonal cells", "[matrix]") {
  // 2*1 + 2 * (1*3) * 1 + 5*9
  CHECK(quadratic(square(2, {2, 1, 1, 5}), {1, 3}) == 2 + 6 + 45);
}

// L = [2 0 0; 1 3 0; -1 2 1] was chosen; L L' = [4 2 -2; 2 10 5; -2 5 6].
TEST_CASE("the Cholesky triangle is the one whose product is the matrix", "[matrix]") {
  const auto lower = cholesky(square(3, {4, 2, -2, 2, 10, 5, -2, 5, 6}));
  REQUIRE(lower);
  CHECK(lower->cells == Vector{2, 0, 0, 1, 3, 0, -1, 2, 1});
}

TEST_CASE("the Cholesky triangle is made from the lower half alone", "[matrix]") {
  const auto lower = cholesky(square(2, {4, 99, 2, 10}));
  REQUIRE(lower);
  CHECK(lower->cells == Vector{2, 0, 1, 3});
}

TEST_CASE("a matrix that is not positive definite has no Cholesky triangle", "[matrix]") {
  CHECK_FALSE(cholesky(square(1, {0})));
  CHECK_FALSE(cholesky(square(1, {-1})));
  CHECK_FALSE(cholesky(square(2, {1, 1, 1, 1})));
  CHECK_FALSE(cholesky(square(2, {1, 2, 2, 1})));
  const double none = std::numeric_limits<double>::quiet_NaN();
  CHECK_FALSE(cholesky(square(2, {1, none, none, 1})));
}

// [4 2; 2 10] has the determinant 36 and the inverse [10 -2; -2 4] / 36.
TEST_CASE("the inverse is made from the triangle and is symmetric", "[matrix]") {
  const Matrix inverse = inverseOfProduct(square(2, {2, 0, 1, 3}));
  CHECK(inverse(0, 0) == Approx(10.0 / 36));
  CHECK(inverse(1, 1) == Approx(4.0 / 36));
  CHECK(inverse(0, 1) == Approx(-2.0 / 36));
  CHECK(inverse(1, 0) == inverse(0, 1));
}

// A = [4 2 -2; 2 10 5; -2 5 6]; A times its inverse is the unit matrix.
TEST_CASE("a matrix times its inverse is the unit matrix", "[matrix]") {
  const Matrix m = square(3, {4, 2, -2, 2, 10, 5, -2, 5, 6});
  const Matrix inverse = inverseOfProduct(*cholesky(m));
  for (std::size_t column = 0; column < 3; ++column) {
    const Vector product =
        multiply(m, {inverse(0, column), inverse(1, column), inverse(2, column)});
    for (std::size_t row = 0; row < 3; ++row)
      CHECK(product[row] == Approx(row == column ? 1.0 : 0.0).margin(1e-14));
  }
}
