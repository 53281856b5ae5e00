#pragma once

#include "measure/posterior.h"

namespace whichdesk {

/// How well a person's ratings and preferences foretell one another.
///
///   e_i = [V^-1 y]_i / [V^-1]_ii,  r = correlation of the steps ticked, s_i, and s_i - sd_i e_i
///
/// V is the model's covariance of the answered ratings and preferences, so that s_i - sd_i e_i is
/// the step that all others together foretell. No n x n matrix is needed: with P and m from these
/// answers alone e_i = (y_i - a_i'm) / (1 - a_i'P a_i / sigma_i^2), by Woodbury's identity.
class Foretold {
 public:
  /// Looks at which items are answered, not how.
  Foretold(const Instrument& instrument, const Answers& answers);

  /// r of answers to the same items. 0 where all steps of either kind are one number.
  double correlation(const Answers& answers) const;

 private:
  const Instrument& instrument_;
  std::vector<std::size_t> scales_;  ///< Answered ratings and preferences.
  Matrix covariance_;                ///< P.
};

}  // namespace whichdesk
