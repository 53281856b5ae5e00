#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/matrix.h"
#include "model/recommendation.h"

namespace whichdesk {

/// Cronbach's alpha of the items whose covariances these are.
///
///   alpha = k / (k - 1) * (1 - sum of the variances / variance of the sum)
///
/// Gives:  nothing for fewer than two items, or when the sum does not vary.
/// Source: Cronbach (1951), Psychometrika 16(3).
std::optional<double> cronbachAlpha(const Matrix& covariance);

/// The 95 % interval of alpha, for normal answers of items that are alike.
///
///   1 - (1 - alpha) exp(-+ 1.96 sqrt(2 k / ((k - 1) (n - 2))))
///
/// Gives:  nothing for fewer than three people, or when alpha is 1.
/// Source: Bonett (2002), J. Educ. Behav. Stat. 27(4): ln(1 - alpha) is nearly normal. Without the
///         correction for bias of Bonett & Wright (2015), ln(n / (n - 1)).
std::optional<Interval> alphaInterval(double alpha, std::size_t items, int people);

/// For each item its correlation with the sum of the others ("corrected" item-total correlation).
/// Gives:  nothing for an item when it, or the sum of the others, does not vary.
std::vector<std::optional<double>> itemRest(const Matrix& covariance);

}  // namespace whichdesk
