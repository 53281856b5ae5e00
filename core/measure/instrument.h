#pragma once

#include <vector>

#include "model/bank.h"

namespace whichdesk {

/// What the posterior needs of an item, worked out once.
struct PreparedItem {
  double noise = 1;  ///< sigma^2 = 1 - a'Qa.
  double sd = 1;     ///< Of the scores, from the expected shares.
  Vector observed;   ///< For each option y = (score - mean) / sd, from the expected shares.
};

/// A bank ready to measure with.
struct Instrument {
  Bank bank;
  Matrix prior;      ///< Q: skills and style.
  Matrix precision;  ///< Q^-1.
  std::vector<PreparedItem> items;
};

/// Needs: a bank that passed `readBank`.
/// Source: Mellenbergh (1994), Multivariate Behav. Res. 29(3): a linear model for scored answers.
Instrument prepare(Bank bank);

/// The variance of target'theta before any answer. Needs: one weight a skill.
double priorVariance(const Instrument& instrument, const Vector& target);

}  // namespace whichdesk
