#pragma once

#include "recommend/assessment.h"
#include "recommend/lead.h"

namespace whichdesk {

/// The quick plan asks at least and at most so many questions that are answered.
constexpr int leastItems = 12;
constexpr int mostItems = 24;

/// Whether answering everything left would change the path with probability .1 at most, and swap
/// front and back with 1e-4 at most.
bool isSettled(const Outlook& outlook, double halfWidth);

/// How many questions of the quick plan are probably left.
struct Forecast {
  int least = 0, likely = 0, most = 0;
};

/// Foresees how D's variance will fall, and when the quick plan will stop if D's mean stays where
/// it is (likely), moves away from the nearest turning point by the sd of what is to come
/// (least), or toward it (most).
///
/// The answers are gone through in the order in which they were asked, so that with one more
/// answer no number rises by more than 2.
Forecast forecast(const Recommender& recommender, const Answers& answers);

}  // namespace whichdesk
