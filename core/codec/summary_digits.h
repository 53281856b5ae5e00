#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/bank.h"
#include "model/shared_result.h"

namespace whichdesk {

// The payload of a code that holds a summary: lead, why, certainty, kind, two per cents, a band a
// skill, then how many roles lead and five times role and place. None depends on the role file, so
// that path and skills are read with any.

std::vector<unsigned> summaryRadices(const Bank& bank);
std::vector<unsigned> summaryDigits(const Summary& summary);

/// Needs: digits within these radices. Gives: nothing for a summary that no result has.
std::optional<Summary> readSummaryDigits(const std::vector<unsigned>& digits, std::size_t skills);

}  // namespace whichdesk
