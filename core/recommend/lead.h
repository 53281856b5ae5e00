#pragma once

#include "model/bank.h"
#include "model/recommendation.h"

namespace whichdesk {

/// The likeliest path for an estimate of D; an exact tie goes to crossTrained, then front.
Lead likeliest(const Estimate& axis, double halfWidth);

/// The mean of D from which on front is likelier than crossTrained, for this variance; never
/// below 0.
double turningPoint(double variance, double halfWidth);

/// What the rest of the questions may still do to D.
struct Outlook {
  double mean = 0;          ///< Of D, as known now.
  double variance = 1;      ///< Of D, as known now.
  double fullVariance = 1;  ///< Of D, once every question is answered.
  double turn = 0;          ///< `turningPoint` of that variance.
};

/// How likely it is that answering everything left changes the likeliest path, and that it swaps
/// front and back: m_full ~ N(mean, variance - fullVariance).
struct Change {
  double lead = 1, swap = 1;
};
Change chanceOfChange(const Outlook& outlook, double halfWidth);

}  // namespace whichdesk
