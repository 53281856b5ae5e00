#pragma once

#include <vector>

#include "recommend/role_match.h"

namespace whichdesk {

/// A bank and its roles, ready to recommend with.
struct Recommender {
  Instrument instrument;
  Catalogue catalogue;
  std::vector<RoleDirection> directions;
  double fullAxisVariance = 1;  ///< Of D once every item is answered.
};

Recommender makeRecommender(Bank bank, Catalogue catalogue);

/// The variance that D will have once every unseen item is answered too.
double axisVarianceWhenAllAnswered(const Recommender& recommender, const Answers& answers);

/// What the answers say: path, skills, roles, reasons and answer quality, as far as asked for.
Assessment assess(const Recommender& recommender, const Answers& answers, Detail detail);

/// The target as one weight a skill.
Vector targetWeights(const Recommender& recommender, const Target& target);

/// One target taken apart into what each answer adds to it, as far as asked for.
Explanation explain(const Recommender& recommender, const Answers& answers,
                    const ExplainRequest& request);

}  // namespace whichdesk
