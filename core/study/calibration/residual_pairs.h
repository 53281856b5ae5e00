#pragma once

#include <vector>

#include "study/calibration/calibrate.h"
#include "study/factor/pattern_posterior.h"

namespace whichdesk {

/// Residual correlations of every two bundles, preferences that load on more than two skills, among
/// those who answered both.
///
///   sum (u_i u_j - W_ij) / sum (W_ii W_jj + W_ij^2), over sqrt(noise_i noise_j)
///
/// u and W as in `PatternInformation`: what the likelihood expects the covariance of the two
/// residuals to become when it is freed, all else fixed.
/// Source: expected parameter change, Saris, Satorra & Sorbom (1987), Sociological Methodology 17.
std::vector<ResidualPair> residualPairs(const Bank& bank, const FactorModel& model,
                                        const ModelValues& values, const AnswerTable& table,
                                        const std::vector<Pattern>& patterns);

}  // namespace whichdesk
