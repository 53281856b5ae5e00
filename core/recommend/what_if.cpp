#include "recommend/what_if.h"

#include <algorithm>
#include <cstddef>
#include <variant>
#include <vector>

#include "measure/skills.h"
#include "model/order.h"
#include "recommend/path.h"
#include "recommend/reasons.h"

namespace whichdesk {

namespace {

constexpr std::size_t mostChanges = 3;

/// What a change is looked at for: a word, as a number that is equal when the word is.
class Watch {
 public:
  Watch(const Recommender& recommender, const Answers& answers, const Target& target,
        const Posterior& known)
      : recommender_(recommender), target_(target), foretold_(recommender.instrument, answers) {
    if (std::holds_alternative<RoleTarget>(target))
      offsets_ = matchOffsets(recommender.directions, known);
  }

  Outcome outcome(const Answers& answers, const Posterior& known) const {
    Outcome result;
    if (std::holds_alternative<PathTarget>(target_)) {
      const Quality quality = responseQuality(recommender_.instrument, answers, known, &foretold_);
      result.lead = findPath(recommender_.instrument.bank.axis, known, quality).lead;
    } else if (const auto* skill = std::get_if<SkillTarget>(&target_)) {
      result.band = skillEstimates(recommender_.instrument, known)[skill->skill].band;
    } else {
      result.role =
          leadingRole(recommender_.directions, recommender_.catalogue, known.mean, offsets_);
    }
    return result;
  }

  /// Whether the change from one outcome to the other is one for this target.
  bool matters(const Outcome& now, const Outcome& then) const {
    if (now == then) return false;
    const auto* role = std::get_if<RoleTarget>(&target_);
    return role == nullptr || now.role == role->role || then.role == role->role;
  }

 private:
  const Recommender& recommender_;
  const Target& target_;
  Foretold foretold_;
  Vector offsets_;  ///< Roles only: no changed answer moves them.
};

}  // namespace

std::vector<WhatIf> whatIf(const Recommender& recommender, const Answers& answers,
                           const Posterior& known, const Target& target) {
  const Instrument& instrument = recommender.instrument;
  const Vector reach = covarianceTimes(known, targetWeights(recommender, target));
  const Watch watch(recommender, answers, target, known);
  const Outcome now = watch.outcome(answers, known);
  std::vector<WhatIf> found;
  Answers other = answers;
  for (std::size_t item = 0; item < instrument.items.size(); ++item) {
    if (!answers.answered(item)) continue;
    const Vector& observed = instrument.items[item].observed;
    const std::size_t chosen = answers.option(item);
    double pull = 0;
    for (const Loading& loading : instrument.bank.items[item].loadings)
      pull += reach[loading.dimension] * loading.value;
    for (std::size_t option = 0; option < observed.size(); ++option) {
      if (option == chosen) continue;
      other.chosen[item] = static_cast<int>(option);
      const Outcome then = watch.outcome(
          other, afterChange(instrument, known, item, observed[chosen], observed[option]));
      const double effect =
          pull * (observed[option] - observed[chosen]) / instrument.items[item].noise;
      if (watch.matters(now, then)) found.push_back({item, option, effect, then});
    }
    other.chosen[item] = answers.chosen[item];
  }
  std::vector<WhatIf> sorted;
  const auto order = sortedOrder(found.size(), [&](std::size_t a, std::size_t b) {
    return inBillionths(found[a].effect) > inBillionths(found[b].effect);
  });
  for (const std::size_t i : order) sorted.push_back(found[i]);
  return sorted;
}

std::vector<WhatIf> smallestChanges(const std::vector<WhatIf>& changes) {
  std::vector<WhatIf> smallest;
  for (const std::size_t i : sortedOrder(changes.size(), [&](std::size_t a, std::size_t b) {
         return inBillionths(changes[a].effect) < inBillionths(changes[b].effect);
       })) {
    const bool known = std::any_of(smallest.begin(), smallest.end(), [&](const WhatIf& other) {
      return other.item == changes[i].item;
    });
    if (!known && smallest.size() < mostChanges) smallest.push_back(changes[i]);
  }
  return smallest;
}

}  // namespace whichdesk
