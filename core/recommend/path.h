#pragma once

#include "measure/quality.h"

namespace whichdesk {

/// The career path: how D = c'theta lies against the half-width delta.
///
///   P(front) = P(D > delta), P(back) = P(D < -delta), P(crossTrained) the rest
///
/// The lead is the likeliest (an exact tie goes to crossTrained, then front) and is `clear` from
/// .90, `leaning` from .5, else `open`; for crossTrained `clear` asks P(|D| < 2 delta) >= .90.
/// D's sd is the one that is shown, wider for whoever answers wide (`shownSd`).
/// It is `tooLittle` while less than half of D's variance is known, or without a pattern.
Path findPath(const Axis& axis, const Posterior& posterior, const Quality& quality);

}  // namespace whichdesk
