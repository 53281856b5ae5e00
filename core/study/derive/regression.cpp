#include "study/derive/regression.h"

#include <cstddef>
#include <optional>

namespace whichdesk {

namespace {

/// The quadratic function b'Ab/2 - s'b.
struct Quadratic {
  Matrix curvature;
  Vector slope;
};

Quadratic penalized(const Moments& moments, const Matrix& penalty, double shrinkage) {
  Quadratic sum{moments.covariance, moments.slope};
  for (std::size_t i = 0; i < sum.curvature.cells.size(); ++i)
    sum.curvature.cells[i] += shrinkage * penalty.cells[i];
  return sum;
}

/// The minimum over the free weights on the plane, and the multiplier of the plane.
struct Step {
  Vector weights;
  double multiplier = 0;
};

Step minimumOnPlane(const Quadratic& aim, const Vector& level,
                    const std::vector<std::size_t>& free) {
  Matrix part(free.size());
  Vector slope, plane;
  for (std::size_t row = 0; row < free.size(); ++row) {
    for (std::size_t column = 0; column < free.size(); ++column)
      part(row, column) = aim.curvature(free[row], free[column]);
    slope.push_back(aim.slope[free[row]]);
    plane.push_back(level[free[row]]);
  }
  const Matrix inverse = inverseOfProduct(*cholesky(part));
  const Vector toSlope = multiply(inverse, slope), toPlane = multiply(inverse, plane);
  Step step{Vector(level.size(), 0.0), dot(plane, toSlope) / dot(plane, toPlane)};
  for (std::size_t i = 0; i < free.size(); ++i)
    step.weights[free[i]] = toSlope[i] - step.multiplier * toPlane[i];
  return step;
}

/// The walk from the start to the minimum.
class ActiveSet {
 public:
  ActiveSet(const Quadratic& aim, const WeightBounds& bounds, const Vector& start)
      : aim_(aim), bounds_(bounds), weights_(start) {
    for (const double sign : bounds.signs) held_.push_back(sign == 0);
  }

  Vector minimum() {
    for (std::size_t steps = 50 * weights_.size(); steps > 0; --steps) {
      const Step step = minimumOnPlane(aim_, bounds_.level, free());
      if (holdFirstToTurn(step.weights)) continue;
      weights_ = step.weights;
      if (!releaseBest(step.multiplier)) break;
    }
    return weights_;
  }

 private:
  static constexpr double least = 1e-12;  // a gain smaller than this is rounding

  std::vector<std::size_t> free() const {
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < held_.size(); ++i)
      if (!held_[i]) free.push_back(i);
    return free;
  }

  /// Moves toward the target until the first weight reaches 0, and fixes it; false if none does.
  bool holdFirstToTurn(const Vector& target) {
    std::optional<std::size_t> first;
    double share = 1;
    for (const std::size_t i : free()) {
      if (bounds_.signs[i] * target[i] >= 0) continue;
      const double until = weights_[i] / (weights_[i] - target[i]);
      if (first && until >= share) continue;
      first = i;
      share = until;
    }
    if (!first) return false;
    for (const std::size_t i : free()) weights_[i] += share * (target[i] - weights_[i]);
    weights_[*first] = 0;
    held_[*first] = true;
    return true;
  }

  /// Releases the held weight that promises most; false when none promises anything.
  bool releaseBest(double multiplier) {
    const Vector pull = multiply(aim_.curvature, weights_);
    std::optional<std::size_t> best;
    double most = least;
    for (std::size_t i = 0; i < held_.size(); ++i) {
      if (!held_[i]) continue;
      const double gain =
          bounds_.signs[i] * (aim_.slope[i] - pull[i] - multiplier * bounds_.level[i]);
      if (gain <= most) continue;
      best = i;
      most = gain;
    }
    if (best) held_[*best] = false;
    return best.has_value();
  }

  const Quadratic& aim_;
  const WeightBounds& bounds_;
  Vector weights_;
  std::vector<bool> held_;
};

}  // namespace

Moments momentsOf(const Sample& sample, const std::vector<std::size_t>& cases) {
  const std::size_t size = sample.predictors[0].size();
  const auto count = static_cast<double>(cases.size());
  Moments moments{Vector(size, 0.0), 0, Matrix(size), Vector(size, 0.0)};
  for (const std::size_t i : cases) {
    moments.criterionMean += sample.criterion[i] / count;
    for (std::size_t k = 0; k < size; ++k) moments.means[k] += sample.predictors[i][k] / count;
  }
  Vector centered(size);
  for (const std::size_t i : cases) {
    const double rest = (sample.criterion[i] - moments.criterionMean) / count;
    for (std::size_t k = 0; k < size; ++k) centered[k] = sample.predictors[i][k] - moments.means[k];
    for (std::size_t row = 0; row < size; ++row) {
      moments.slope[row] += centered[row] * rest;
      for (std::size_t column = 0; column < size; ++column)
        moments.covariance(row, column) += centered[row] * centered[column] / count;
    }
  }
  return moments;
}

Matrix penaltyTowardZero(std::size_t size) {
  Matrix penalty(size);
  for (std::size_t i = 0; i < size; ++i) penalty(i, i) = 1;
  return penalty;
}

Matrix penaltyToward(const Vector& direction) {
  Matrix penalty = penaltyTowardZero(direction.size());
  const double share = (1 - 1e-6) / dot(direction, direction);
  for (std::size_t row = 0; row < penalty.size; ++row)
    for (std::size_t column = 0; column < penalty.size; ++column)
      penalty(row, column) -= share * direction[row] * direction[column];
  return penalty;
}

Vector ridge(const Moments& moments, const Matrix& penalty, double shrinkage) {
  const Quadratic aim = penalized(moments, penalty, shrinkage);
  return multiply(inverseOfProduct(*cholesky(aim.curvature)), aim.slope);
}

Vector boundedRidge(const Moments& moments, const Matrix& penalty, double shrinkage,
                    const WeightBounds& bounds, const Vector& start) {
  const Quadratic aim = penalized(moments, penalty, shrinkage);
  return ActiveSet(aim, bounds, start).minimum();
}

}  // namespace whichdesk
