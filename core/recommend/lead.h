#pragma once

#include "model/bank.h"
#include "model/recommendation.h"

namespace whichdesk {

/// The likeliest path for an estimate of D; an exact tie goes to crossTrained, then front.
Lead likeliest(const Estimate& axis, double halfWidth);

/// The mean of D from which on front is likelier than crossTrained, for this variance; never
/// below 0.
double turningPoint(double variance, double halfWidth);

/// What more questions may still do to D.
struct Outlook {
  double mean = 0;           ///< Of D, as known now.
  double variance = 1;       ///< Of D, as known now.
  double laterVariance = 1;  ///< Of D, once they are answered.
  double turn = 0;           ///< `turningPoint` of that variance.
};

/// How likely it is that the answers to them change the likeliest path, and that they swap front
/// and back: the later mean ~ N(mean, variance - laterVariance).
struct Change {
  double lead = 1, swap = 1;
};
Change chanceOfChange(const Outlook& outlook, double halfWidth);

}  // namespace whichdesk
