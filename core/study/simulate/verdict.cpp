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

double sharedLeaders(const Recommender& recommender, const Posterior& one, const Posterior& other) {
  constexpr std::size_t leaders = 3;
  const auto first = [&](const Posterior& known) {
    auto ranks = rankRoles(recommender.directions, recommender.catalogue, known);
    ranks.resize(std::min(leaders, ranks.size()));
    return ranks;
  };
  const auto ranks = first(one), others = first(other);
  const auto shared = std::count_if(ranks.begin(), ranks.end(), [&](const RoleRank& rank) {
    return std::any_of(others.begin(), others.end(),
                       [&](const RoleRank& known) { return known.role == rank.role; });
  });
  return static_cast<double>(shared) / static_cast<double>(ranks.size());
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
