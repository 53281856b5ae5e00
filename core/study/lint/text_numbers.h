#pragma once

#include <string>
#include <vector>

namespace whichdesk {

/// The numbers of a text, each as its digits alone: 1,250 and 1.250 and 1 250 are "1250", 2.5 and
/// 2,5 are "25"; a clock time of 9:30 is "9" and "30", 14.5.2025 is "14", "5" and "2025".
std::vector<std::u32string> numbersIn(const std::u32string& text);

/// Whether a translation has the same numbers, in any order, since word order differs. A
/// clock time may have a dot, and numbers from 1 to 12 may be more, since one language writes a
/// month as a number and another as a word. Where a text has no words, its numbers are the same in
/// the same order.
bool sameNumbers(const std::u32string& first, const std::u32string& other);

}  // namespace whichdesk
