#pragma once

#include "recommend/assessment.h"
#include "recommend/lead.h"

namespace whichdesk {

/// The quick plan looks from so many answers on whether the path is settled, and asks at least and
/// at most so many questions that are answered.
constexpr int settledFrom = 16;
constexpr int leastItems = 18;
constexpr int mostItems = 25;

/// What the quick plan may still do to D until its limit, not what all that is left may do:
///
///   laterVariance = full + (variance - full) .95^(25 - answered)
///
/// Source: stochastic curtailment of a truncated test, Finkelman (2008), J. Educ. Behav. Stat.
/// 33(4).
Outlook outlookToLimit(double mean, double variance, double fullVariance, int answered,
                       double halfWidth);

/// Whether the rest of the quick plan would change the path with probability .1 at most, and swap
/// front and back with .002 at most.
bool isSettled(const Outlook& outlook, double halfWidth);

/// How many questions of the quick plan are probably left.
struct Forecast {
  int least = 0, likely = 0, most = 0;
};

/// Foresees how D's variance will fall and its mean will move, and when the quick plan will have
/// stopped with a chance of .05 (least), .5 (likely) and .95 (most).
///
/// The answers are gone through in the order in which they were asked, so that with one more
/// answer no number rises by more than 2.
Forecast forecast(const Recommender& recommender, const Answers& answers);

}  // namespace whichdesk
