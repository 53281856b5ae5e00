#include "study/derive/role_side.h"

#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace whichdesk {

namespace {

std::optional<double> placeOf(const Figures& figures, const Vector& axis, std::size_t occupation) {
  double sum = 0;
  for (std::size_t k = 0; k < axis.size(); ++k) {
    const auto figure = figures.standardized[k][occupation];
    if (!figure) return std::nullopt;
    sum += axis[k] * *figure;
  }
  return sum;
}

/// Divides by the number of occupations, as the figures' own standard deviation does.
double standardDeviation(const Column& column, const std::vector<std::size_t>& of) {
  double sum = 0, square = 0;
  for (const std::size_t i : of) sum += *column[i];
  const double count = static_cast<double>(of.size()), mean = sum / count;
  for (const std::size_t i : of) square += (*column[i] - mean) * (*column[i] - mean);
  return std::sqrt(square / count);
}

}  // namespace

AxisPlaces placesOnAxis(const Figures& figures, const AxisStudy& study) {
  AxisPlaces on;
  for (std::size_t i = 0; i < figures.socs.size(); ++i)
    on.places.push_back(placeOf(figures, study.axis, i));
  on.bound = standardDeviation(on.places, study.whole) / 2;
  return on;
}

RoleSide sideAt(double place, double bound) {
  if (place >= bound) return RoleSide::front;
  return place <= -bound ? RoleSide::back : RoleSide::mixed;
}

}  // namespace whichdesk
