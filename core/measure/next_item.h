#pragma once

#include "measure/posterior.h"

namespace whichdesk {

/// Something to be known better: target'theta, and how much it counts.
struct WeightedTarget {
  Vector weights;  ///< One a skill.
  double importance = 1;
};

/// The unseen item that is expected to tell most.
///
///   greatest sum_t importance_t (t'P a)^2 / (a'P a + sigma^2)
///
/// Equals go by bank order. Of every 12 items asked one is a task and of every 8 one a scenario, as
/// far as there are any. Unless nothing else is left: no three bundles come running; of one side's
/// ratings no key, plain or reversed, is asked more often than the other by more than one; and no
/// skill comes three times running, bundles not counted.
/// Gives:  nothing when every item has been asked.
/// Source: Segall (1996), Psychometrika 61(2); the content rule is choices 11 and 32 in
/// core/DECISIONS.md.
std::optional<std::size_t> nextItem(const Instrument& instrument, const Answers& answers,
                                    const Posterior& posterior,
                                    const std::vector<WeightedTarget>& targets);

/// The variance that target'theta will have once every unseen item is answered too. It does not
/// depend on what the answers are.
double varianceWhenAllAnswered(const Instrument& instrument, const Answers& answers,
                               const Vector& target);

}  // namespace whichdesk
