#include "model/shared_result.h"

#include <algorithm>

#include "model/order.h"

namespace whichdesk {

namespace {

/// Whole per cents that sum to 100: those that lose most by cutting are raised.
std::array<int, 3> wholePercents(const std::array<double, 3>& probabilities) {
  std::array<int, 3> percents{};
  std::array<double, 3> lost{};
  int left = 100;
  for (std::size_t i = 0; i < 3; ++i) {
    percents[i] = static_cast<int>(100 * probabilities[i]);
    lost[i] = 100 * probabilities[i] - percents[i];
    left -= percents[i];
  }
  const auto order =
      sortedOrder(3, [&](std::size_t a, std::size_t b) { return lost[a] > lost[b]; });
  for (std::size_t i = 0; i < 3 && left > 0; ++i, --left) ++percents[order[i]];
  return percents;
}

}  // namespace

Summary summarize(const Assessment& assessment) {
  const Path& path = assessment.path;
  Summary summary{path.lead,
                  path.why,
                  path.certainty,
                  wholePercents({path.front, path.crossTrained, path.back}),
                  {},
                  {}};
  for (const SkillEstimate& skill : assessment.skills) summary.bands.push_back(skill.band);
  for (std::size_t i = 0; i < std::min<std::size_t>(mostLeadingRoles, assessment.roles.size()); ++i)
    summary.roles.push_back({assessment.roles[i].role, assessment.roles[i].place});
  return summary;
}

}  // namespace whichdesk
