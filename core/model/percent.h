#pragma once

#include <array>

namespace whichdesk {

/// Whole per cents of front, crossTrained and back; they sum to 100.
using Percents = std::array<int, 3>;

/// Whole per cents by largest remainder: each share is cut to a whole number, and 1 is added where
/// most was cut until they sum to 100; between equals the earlier one is raised. Compared in whole
/// billionths of a per cent, so that rounding decides nothing.
/// Needs:  shares from 0 to 1 that sum to 1.
/// Source: Hamilton's method of apportionment (1792).
Percents wholePercents(const std::array<double, 3>& shares);

/// The nearest whole per cent of a share, a half rounded up.
int wholePercent(double share);

}  // namespace whichdesk
