#pragma once

#include "model/matrix.h"

namespace whichdesk {

enum class FactorOutcome {
  found,
  tooFew,    ///< Fewer than three items, or no more people than items.
  none,      ///< Nothing common is left.
  improper,  ///< A communality reaches 1 (Heywood), or 5,000 rounds do not settle it.
};

struct OneFactor {
  FactorOutcome outcome = FactorOutcome::tooFew;
  Vector loadings;  ///< Empty unless found.
};

/// Loadings of items on the one factor that explains their correlations best.
///
/// Principal-axis factoring, iterated: the diagonal of R is replaced by the communalities, at first
/// each item's greatest correlation; the loadings are its first eigenvector times the root of its
/// eigenvalue; their squares are the next communalities, until no loading moves by 1e-12. There the
/// sum of the squared residual correlations is least (minimum residuals).
///
/// Needs:  correlations, the items keyed.
/// Gives:  loadings whose sum is not negative.
/// Source: Harman (1976), Modern Factor Analysis, chapters 8 and 9.
OneFactor oneFactor(const Matrix& correlation, int people);

}  // namespace whichdesk
