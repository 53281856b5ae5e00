#include "model/percent.h"

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace whichdesk {

Percents wholePercents(const std::array<double, 3>& shares) {
  constexpr std::int64_t billion = 1'000'000'000;
  Percents percents{};
  std::array<std::int64_t, 3> lost{};
  int left = 100;
  for (std::size_t i = 0; i < 3; ++i) {
    const auto billionths = static_cast<std::int64_t>(std::floor(100e9 * shares[i] + .5));
    percents[i] = static_cast<int>(billionths / billion);
    lost[i] = billionths % billion;
    left -= percents[i];
  }
  for (; left > 0; --left) {
    std::size_t most = 0;
    for (std::size_t i = 1; i < 3; ++i)
      if (lost[i] > lost[most]) most = i;
    ++percents[most];
    lost[most] = -1;  // each is raised once at most
  }
  return percents;
}

int wholePercent(double share) { return static_cast<int>(std::floor(100 * share + .5)); }

}  // namespace whichdesk
