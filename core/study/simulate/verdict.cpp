#include "study/simulate/verdict.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "measure/normal.h"
#include "recommend/path.h"
#include "recommend/role_match.h"

namespace whichdesk {

Verdict judge(const Recommender& recommender, const Answers& answers) {
  const Instrument& instrument = recommender.instrument;
  Verdict verdict{posterior(instrument, answers), {}, {}, {}};
  verdict.quality = responseQuality(instrument, answers, verdict.known);
  verdict.path = findPath(instrument.bank.axis, verdict.known, verdict.quality);
  verdict.skills = skillEstimates(instrument, verdict.known);
  return verdict;
}

bool isAmong(std::size_t role, const std::vector<RoleRank>& ranks, std::size_t first) {
  const auto end = ranks.begin() + static_cast<std::ptrdiff_t>(std::min(first, ranks.size()));
  return std::any_of(ranks.begin(), end, [&](const RoleRank& rank) { return rank.role == role; });
}

double sharedLeaders(const Recommender& recommender, const Posterior& one, const Posterior& other) {
  constexpr std::size_t leaders = 3;
  const auto ranked = [&](const Posterior& known) {
    return rankRoles(recommender.directions, recommender.catalogue, known);
  };
  const auto ranks = ranked(one), others = ranked(other);
  const auto count = static_cast<std::ptrdiff_t>(std::min(leaders, ranks.size()));
  const auto shared =
      std::count_if(ranks.begin(), ranks.begin() + count,
                    [&](const RoleRank& rank) { return isAmong(rank.role, others, leaders); });
  return static_cast<double>(shared) / static_cast<double>(count);
}

bool covers(const Estimate& estimate, double truth) {
  constexpr double normal90 = 1.6448536269514722;
  return std::abs(truth - estimate.mean) <= normal90 * estimate.sd;
}

bool isOpposite(Lead lead, double truth, double halfWidth) {
  return (lead == Lead::front && truth < -halfWidth) || (lead == Lead::back && truth > halfWidth);
}

void Clear::add(const Path& path, double truth, double halfWidth) {
  const bool clear = path.certainty == Certainty::clear;
  share.add(clear);
  if (!clear) return;
  opposite.add(isOpposite(path.lead, truth, halfWidth));
  if (path.lead == Lead::front) {
    correct.add(truth > halfWidth);
    stated.add(path.front);
  } else if (path.lead == Lead::back) {
    correct.add(truth < -halfWidth);
    stated.add(path.back);
  } else {
    const double edge = 2 * halfWidth;
    correct.add(truth < edge && truth > -edge);
    stated.add(normalDistribution((edge - path.axis.mean) / path.axis.sd) -
               normalDistribution((-edge - path.axis.mean) / path.axis.sd));
  }
}

void Clear::write(JsonWriter& json) const {
  json.key("clearShare").number(share.value());
  json.key("correctWhenClear").number(correct.value());
  json.key("statedWhenClear").number(stated.value());
  json.key("oppositeWhenClear").number(opposite.value());
}

}  // namespace whichdesk
