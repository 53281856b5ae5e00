#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "study/derive/regression.h"

namespace whichdesk {

/// How well predictions agree with the criterion.
struct Agreement {
  double error = 0;        ///< Mean squared error.
  double correlation = 0;  ///< Product-moment.
  double auc = 0;          ///< Share of pairs of the outer thirds in the right order.
};

/// Which fold each case is left out in.
using Folds = std::vector<std::size_t>;

/// `count` ways to deal the cases to `folds` folds whose sizes differ by one at most.
/// Deterministic: the same seed gives the same folds on every machine.
std::vector<Folds> dealFolds(std::size_t cases, std::size_t folds, std::size_t count,
                             std::uint64_t seed);

/// Weights from the moments of the cases that are not left out, at one shrinkage.
using Weigh = std::function<Vector(const Moments& moments, double shrinkage)>;

/// Cross-validation: every case is predicted from the weights found without its fold; agreement
/// over all cases, for each shrinkage, averaged over the ways to deal.
/// Source: Stone (1974), J. R. Statist. Soc. B 36(2).
std::vector<Agreement> crossValidate(const Sample& sample, const std::vector<Folds>& deals,
                                     const Weigh& weigh, const std::vector<double>& shrinkages);

/// The AUC of the same at one shrinkage when the cases left out are seen as `seen` shows them, one
/// vector a case, while the weights come from the predictors of the others.
double aucOfSeen(const Sample& sample, const std::vector<Vector>& seen,
                 const std::vector<Folds>& deals, const Weigh& weigh, double shrinkage);

/// The same with the shrinkage chosen anew within the cases that are not left out, so that the
/// choice itself cannot flatter.
/// Source: Varma & Simon (2006), BMC Bioinformatics 7:91.
Agreement crossValidateChoice(const Sample& sample, const std::vector<Folds>& deals,
                              const Weigh& weigh, const std::vector<double>& shrinkages);

/// The place of the smallest error; of equals the last, that is the strongest shrinkage.
std::size_t leastError(const std::vector<Agreement>& agreements);

Agreement agreement(const Vector& predicted, const Vector& criterion);
double correlation(const Vector& a, const Vector& b);

/// How often a case of the upper third of the criterion is predicted above one of the lower third,
/// ties counting half. A third is the number of cases divided by three, rounded down.
/// Source: Hanley & McNeil (1982), Radiology 143(1).
double outerThirdsAuc(const Vector& predicted, const Vector& criterion);

}  // namespace whichdesk
