#pragma once

#include <filesystem>
#include <string>

#include "model/problem.h"

namespace whichdesk {

enum class DeriveTask {
  report,  ///< Say what the figures give.
  check,   ///< Report every value of bank.json and roles.json that is not what they give.
  write    ///< Write the derived values into bank.json and roles.json, and report them.
};

/// Derives the path axis, and the roles' figures, importance, pay and side, from the figures of a
/// bank folder: figures.csv, columns.json and derive.json.
///
/// Gives: one JSON object. Its correlations, errors and areas under the curve are cross-validated:
///        at the shrinkage chosen, and under "nested" with the choice inside. A role's `axis` is
///        weights'figures, from `sideFrom` on its side is front or back, `above` is the share of
///        whole occupations that lie lower, `contact` its level-free criterion; `places` gives the
///        same of every whole occupation, `withoutOccupation` which roles name none.
///        The same files give the same bytes. Nothing if a problem prevents a report: a
///        report goes on without the roles whose occupations or figures are missing.
std::string derive(const std::filesystem::path& folder, DeriveTask task, Problems& problems);

/// The path axis of a bank without figures of occupations: equal weights for the skills of a side,
/// scaled so that praising oneself moves nothing and the variance is 1.
///
/// Needs: bank.json alone. Gives: {"bank", "weights"}, and what was written or checked.
std::string deriveEqual(const std::filesystem::path& folder, DeriveTask task, Problems& problems);

}  // namespace whichdesk
