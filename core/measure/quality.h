#pragma once

#include "measure/foretold.h"

namespace whichdesk {

/// Whether the answers hang together: person fit, runs, and the habit of agreeing.
///
///   X = sum y^2/sigma^2 - h'm is chi-square with as many degrees as answers,
///   p = Phi(sqrt(2 df - 1) - sqrt(2 X))
///
/// `inconsistent` takes p < .01 and, of 20 or more ratings and preferences, answers that do not
/// foretell one another: r < .1 (`Foretold`). p alone meets one real person in three who likes the
/// ends of the scale; they are `wide` from a scale of 1.25 on.
///
/// Needs:  `foretold`, if given, made for the same items answered; else it is made when needed.
/// Gives:  the notes of one's own answers; `few` is added by who knows the target.
/// Source: Fisher's approximation of the chi-square distribution, Fisher (1925), Statistical
///         Methods for Research Workers; bounds of the notes: choices 5 and 31 in
///         core/DECISIONS.md.
Quality responseQuality(const Instrument& instrument, const Answers& answers,
                        const Posterior& posterior, const Foretold* foretold = nullptr);

/// Whether the answers say nothing of the person: 8 or more ratings all on one step, or 8 or more
/// ratings and preferences together, a habit of agreeing beyond 3.3, or inconsistent answers.
/// Source: choices 21 and 31 in core/DECISIONS.md.
bool withoutPattern(const Quality& quality);

}  // namespace whichdesk
