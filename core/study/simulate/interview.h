#pragma once

#include "recommend/assessment.h"
#include "study/simulate/tally.h"

namespace whichdesk {

/// How well the number of remaining questions was forecast.
struct Foreseen {
  Share limit;  ///< Interviews that ended at the most questions.
  Share within;
  Mean error;
  int highestRise = 0;
};

/// The quick plan, taken by somebody who would answer all items so. Gives: the answers to those it
/// asks.
Answers interview(const Recommender& recommender, const Answers& all, Foreseen& foreseen);

}  // namespace whichdesk
