#pragma once

#include <cstddef>
#include <vector>

#include "model/matrix.h"

namespace whichdesk {

/// Cases with their predictors and the criterion that these shall predict.
struct Sample {
  std::vector<Vector> predictors;  ///< One vector a case.
  Vector criterion;                ///< One number a case.
};

/// What a regression needs of a sample: means, covariances and covariances with the criterion.
struct Moments {
  Vector means;
  double criterionMean = 0;
  Matrix covariance;
  Vector slope;
};

/// The moments of the cases named; sums are divided by their number.
Moments momentsOf(const Sample& sample, const std::vector<std::size_t>& cases);

/// Quadratic penalty b'Pb times shrinkage: what a regression is drawn toward.
///
/// Toward zero P is the identity; toward a direction e it is the identity less (1 - 1e-6) e e'/e'e:
/// only what departs from some multiple of e costs anything, and much shrinkage gives the multiple
/// of e that fits best. The millionth that is left keeps the minimum single in any sample.
Matrix penaltyTowardZero(std::size_t size);
Matrix penaltyToward(const Vector& direction);

/// The weights b that make (b'Cb)/2 - s'b + shrinkage b'Pb/2 least: ridge regression.
/// Needs:  a shrinkage of .001 at least, so that C + shrinkage P is positive definite.
/// Source: Hoerl & Kennard (1970), Technometrics 12(1).
Vector ridge(const Moments& moments, const Matrix& penalty, double shrinkage);

/// What weights may be: each of its sign or 0, and all together without a part along `level`.
struct WeightBounds {
  Vector signs;  ///< 1: not negative; -1: not positive; 0: zero.
  Vector level;  ///< level'b = 0.
};

/// The same minimum among the weights that the bounds allow.
///
/// The primal active-set method: minimum over the weights not held at 0, with the equality solved
/// exactly; a weight that would change its sign is held at 0, and a held one whose release makes
/// the sum smaller is released; the first where no release does so is the minimum.
///
/// Needs:  a start within the bounds that is 0 nowhere but where its sign is; else as `ridge`.
/// Source: Nocedal & Wright (2006), Numerical Optimization, algorithm 16.3.
Vector boundedRidge(const Moments& moments, const Matrix& penalty, double shrinkage,
                    const WeightBounds& bounds, const Vector& start);

}  // namespace whichdesk
