#pragma once

#include "model/bank.h"
#include "model/problem.h"

namespace whichdesk {

/// What does not balance in a bank's keys, as advice: the bank works, but the habit of agreeing, or
/// of choosing the left, cannot be distinguished from a skill.
///
/// Gives: one problem for each skill with more plain than reversed ratings or the reverse
///        (`unbalanced-ratings`), and for each that is more often A than B or the reverse
///        (`unbalanced-preferences`); not for skills with one such item.
Problems keyAdvice(const Bank& bank);

}  // namespace whichdesk
