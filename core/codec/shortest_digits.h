#pragma once

#include <string>

namespace whichdesk {

/// A positive double in decimal: 0.d1d2d3... * 10^exponent.
struct ShortestDigits {
  std::string digits;
  int exponent = 0;
};

/// The fewest digits that read back as this double and, of those, the closest to it: exactly the
/// digits that JavaScript writes.
///
/// Computed with whole numbers of any size, so without tables: `std::to_chars` is missing for
/// doubles in the browser's standard library, and a formatting library's tables would weigh more on
/// the module than the time is worth.
///
/// Needs:  a finite value above 0.
/// Source: Steele & White (1990), "How to print floating-point numbers accurately", PLDI '90,
/// algorithm FPP2 in the
///         form of Burger & Dybvig (1996), "Printing floating-point numbers quickly and
///         accurately", PLDI '96, figure 3.
ShortestDigits shortestDigits(double value);

}  // namespace whichdesk
