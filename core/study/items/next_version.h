#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "model/problem.h"
#include "study/calibration/calibrate.h"

namespace whichdesk {

/// Proposes the next version of a bank: bank.json and roles.json are copied to versions/<version>/,
/// and bank.json gets the next version number, and in place of what it states the estimates of
/// every item that was `found`; no other byte changes:
///   - loadings (3 decimals): the stated ones times the length found;
///   - style, of the item where it has one of its own, else of its type;
///   - expected shares (4 decimals) of all people, of the item where it has options of its own,
///   else
///     of its type: the mean over its items, weighted by their people; reversed ratings mirrored.
/// Correlations and the axis stay as they are: `derive --write` brings the axis in line.
///
/// An item whose answers run against its stated direction keeps its loadings: `runs-against`.
/// Gives: {"version","kept","loadings","shares"}, the numbers of changed values; nothing, and
/// nothing is written, when the calibration found nothing, versions/<version>/ already exists
/// (`version-exists`), or the new bank would not be one.
std::optional<std::string> writeNextVersion(const std::filesystem::path& folder,
                                            const Instrument& instrument, const AnswerTable& table,
                                            const Calibration& calibration, Problems& problems);

}  // namespace whichdesk
