#pragma once

#include "measure/posterior.h"

namespace whichdesk {

/// Whether a person has changed between two sets of answers by more than the uncertainty.
///
///   d = t'(m2 - m1),   s = P t,   q(x) = x'Q^-1 x
///   Var(d) = q(s2 - s1) + w1^2 (t's1 - q(s1)) + w2^2 (t's2 - q(s2)),   p = 2 Phi(-|d| / sd)
///
/// The variance of d for somebody who has not changed. Both means are drawn toward the same prior,
/// by as much as their answers leave open; the first term is what differs for that reason alone,
/// the others what the answers of each time scatter, widened as their shown sds are. It is less
/// than the sum of the two posterior variances, which would count the prior's ignorance twice.
///
/// A change is `clear` for p <= .05 over the number of targets of its kind (the axis alone; the
/// skills, so that of unchanged people at most one in twenty sees any skill called so), and
/// `possible` for p <= .05.
///
/// Gives: the axis, then one entry a skill, in the bank's order.
/// Source: core/GROUP.md derives the formula; reliable change, Jacobson & Truax (1991), J. Consult.
///         Clin. Psychol. 59(1), is its case of equal items and a flat prior.
std::vector<Difference> changes(const Instrument& instrument, const Answers& before,
                                const Answers& after);

}  // namespace whichdesk
