#pragma once

#include "codec/json_writer.h"
#include "model/problem.h"
#include "study/calibration/languages.h"

namespace whichdesk {

/// Compares the languages that people answered in: `languages` has one entry a person, an index
/// into the bank's languages.
///
/// Gives: JSON of the items and how far they work differently; nothing, and problems, where fewer
///        than two languages have enough people. A language of the bank that nobody answered in is
///        reported in any case.
std::optional<std::string> languageReport(const Instrument& instrument, const AnswerTable& table,
                                          const std::vector<std::size_t>& languages,
                                          const Calibration& calibration, Problems& problems);

}  // namespace whichdesk
