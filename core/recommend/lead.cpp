#include "recommend/lead.h"

#include <algorithm>
#include <cmath>

#include "measure/normal.h"

namespace whichdesk {

Lead likeliest(const Estimate& axis, double halfWidth) {
  const double front = normalDistribution((axis.mean - halfWidth) / axis.sd);
  const double back = normalDistribution((-halfWidth - axis.mean) / axis.sd);
  const double crossTrained = 1 - front - back;
  if (crossTrained >= front && crossTrained >= back) return Lead::crossTrained;
  return front >= back ? Lead::front : Lead::back;
}

double turningPoint(double variance, double halfWidth) {
  const double sd = std::sqrt(variance);
  double low = 0, high = halfWidth + 4 * sd;
  for (int i = 0; i < 40; ++i) {
    const double middle = (low + high) / 2;
    const bool front = likeliest({middle, sd}, halfWidth) == Lead::front;
    (front ? high : low) = middle;
  }
  return high;
}

Change chanceOfChange(const Outlook& outlook, double halfWidth) {
  const double mean = std::abs(outlook.mean);
  const double sd = std::sqrt(std::max(0.0, outlook.variance - outlook.fullVariance));
  const auto below = [&](double bound) {
    return sd > 0 ? normalDistribution((bound - mean) / sd) : (mean < bound ? 1.0 : 0.0);
  };
  const Lead now = likeliest({mean, std::sqrt(outlook.variance)}, halfWidth);
  if (now == Lead::crossTrained) return {1 - below(outlook.turn) + below(-outlook.turn), 0};
  return {below(outlook.turn), below(-outlook.turn)};
}

}  // namespace whichdesk
