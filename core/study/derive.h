#pragma once

#include <filesystem>
#include <string>

#include "model/problem.h"

namespace whichdesk {

enum class DeriveTask {
  report,  ///< Say what the figures give.
  check,   ///< Report every number of bank.json and roles.json that is not what they give.
  write    ///< Put what they give into bank.json and roles.json, and say it.
};

/// Derives the path axis, and the roles' figures, importance and pay, from the figures of a bank
/// folder: figures.csv, columns.json and derive.json.
///
/// Gives: one JSON object; meaningful when no problem was added. Its correlations, errors and areas
///        under the curve are cross-validated: at the shrinkage chosen, and under "nested" with the
///        choice inside. A role's `axis` is weights'figures, `above` the share of whole occupations
///        that lie lower, `contact` its level-free criterion. The same files give the same bytes.
std::string derive(const std::filesystem::path& folder, DeriveTask task, Problems& problems);

}  // namespace whichdesk
