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
  if (!(sd > 0)) return halfWidth;
  const auto lean = [&](double mean) {  // P(front) - P(crossTrained)
    return 2 * normalDistribution((mean - halfWidth) / sd) +
           normalDistribution((-halfWidth - mean) / sd) - 1;
  };
  // False position, Illinois variant: Dowell & Jarratt (1971), BIT 11.
  double low = 0, high = halfWidth + 4 * sd, below = lean(low), above = lean(high);
  int kept = 0;
  for (int i = 0; i < 60 && below < 0 && high - low > 1e-13; ++i) {
    const double middle = (low * above - high * below) / (above - below);
    const double here = lean(middle);
    if (here > 0) {
      high = middle;
      above = here;
      if (kept > 0) below /= 2;
      kept = 1;
    } else {
      low = middle;
      below = here;
      if (here == 0) return low;
      if (kept < 0) above /= 2;
      kept = -1;
    }
  }
  return below < 0 ? high : 0;
}

Change chanceOfChange(const Outlook& outlook, double halfWidth) {
  const double mean = std::abs(outlook.mean);
  const double sd = std::sqrt(std::max(0.0, outlook.variance - outlook.laterVariance));
  const auto below = [&](double bound) {
    return sd > 0 ? normalDistribution((bound - mean) / sd) : (mean < bound ? 1.0 : 0.0);
  };
  const Lead now = likeliest({mean, std::sqrt(outlook.variance)}, halfWidth);
  if (now == Lead::crossTrained) return {1 - below(outlook.turn) + below(-outlook.turn), 0};
  return {below(outlook.turn), below(-outlook.turn)};
}

}  // namespace whichdesk
