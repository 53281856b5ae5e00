#pragma once

#include "measure/posterior.h"

namespace whichdesk {

/// Whether the answers hang together: person fit, runs, and the habit of agreeing.
///
///   X = sum y^2/sigma^2 - h'm is chi-square with as many degrees as answers,
///   p = Phi(sqrt(2 df - 1) - sqrt(2 X))
///
/// Gives:  the notes of one's own answers; `few` is added by who knows the target.
/// Source: Fisher's approximation of the chi-square distribution, Fisher (1925), Statistical
///         Methods for Research Workers; bounds of the notes: choice 5 in core/README.md.
Quality responseQuality(const Instrument& instrument, const Answers& answers,
                        const Posterior& posterior);

/// Whether the answers say nothing of the person: 8 or more ratings all on one step, or 8 or more
/// ratings and preferences together, a habit of agreeing beyond 3.3, or person fit below .002.
/// Source: choice 21 in core/README.md.
bool withoutPattern(const Quality& quality);

}  // namespace whichdesk
