#include "recommend/reasons.h"

#include <cmath>
#include <cstddef>
#include <vector>

#include "model/order.h"

namespace whichdesk {

namespace {

constexpr std::size_t shown = 5;

}  // namespace

double inBillionths(double effect) { return std::floor(std::abs(effect) * 1e9 + .5); }

Reasons strongestReasons(const std::vector<Contribution>& contributions, int toward) {
  const auto order = sortedOrder(contributions.size(), [&](std::size_t a, std::size_t b) {
    return inBillionths(contributions[a].effect) > inBillionths(contributions[b].effect);
  });
  Reasons reasons;
  for (const std::size_t i : order) {
    const Contribution& one = contributions[i];
    std::vector<Contribution>& way = one.effect * toward > 0 ? reasons.favor : reasons.against;
    if (inBillionths(one.effect) > 0 && way.size() < shown)
      way.push_back(one);
    else
      reasons.rest += one.effect;
  }
  return reasons;
}

}  // namespace whichdesk
