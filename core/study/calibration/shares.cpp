#include "study/calibration/shares.h"

#include <algorithm>
#include <cmath>

namespace whichdesk {

namespace {

Vector tilted(const Vector& weights, const Vector& observed, double tilt) {
  Vector shares;
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    shares.push_back(weights[i] * std::exp(tilt * observed[i]));
    sum += shares.back();
  }
  for (double& share : shares) share /= sum;
  return shares;
}

}  // namespace

Vector sharesOf(const ItemEstimate& estimate, const Vector& observed, const AnswerTable& table) {
  Vector weights(observed.size(), .5);
  for (std::size_t person = 0; person < table.people(); ++person) {
    const int option = table.chosen(person, estimate.item);
    if (option >= 0) ++weights[static_cast<std::size_t>(option)];
  }
  double low = -20, high = 20;
  const auto meanAt = [&](double tilt) { return dot(observed, tilted(weights, observed, tilt)); };
  if (meanAt(low) >= estimate.mean || meanAt(high) <= estimate.mean)
    return tilted(weights, observed, 0);
  for (int step = 0; step < 100; ++step) {
    const double middle = (low + high) / 2;
    (meanAt(middle) < estimate.mean ? low : high) = middle;
  }
  return tilted(weights, observed, low);
}

}  // namespace whichdesk
