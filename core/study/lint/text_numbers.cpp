#include "study/lint/text_numbers.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "study/lint/letters.h"

namespace whichdesk {

namespace {

using Digits = std::u32string;

/// A group of digits, and the sign between it and the next one: 0 where more than one sign is.
struct DigitGroup {
  Digits digits;
  char32_t joint = 0;
};

bool isJoint(char32_t c) {
  constexpr std::u32string_view joints = U".,' \u00A0\u2009\u202F\u2019";
  return joints.find(c) != joints.npos;
}

bool isPoint(char32_t c) { return c == U'.' || c == U','; }

std::vector<DigitGroup> groupsOf(const std::u32string& text) {
  std::vector<DigitGroup> groups;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!isDigit(text[at])) continue;
    if (at == 0 || !isDigit(text[at - 1])) groups.emplace_back();
    groups.back().digits += text[at];
    if (at + 2 < text.size() && isJoint(text[at + 1]) && isDigit(text[at + 2]))
      groups.back().joint = text[at + 1];
  }
  return groups;
}

/// Past the groups from `first` on that may be one number; a blank joins thousands alone.
std::size_t pastChain(const std::vector<DigitGroup>& groups, std::size_t first) {
  std::size_t last = first;
  while (groups[last].joint != 0 &&
         (isPoint(groups[last].joint) || groups[last + 1].digits.size() == 3))
    ++last;
  return last + 1;
}

/// Whether the groups are one number: one to three digits and then threes, with one sign between
/// them, or any two groups with a decimal sign between; thousands may end with a decimal part.
bool isOneNumber(const std::vector<DigitGroup>& groups, std::size_t first, std::size_t past) {
  if (past - first == 1 || (past - first == 2 && isPoint(groups[first].joint))) return true;
  if (groups[first].digits.size() > 3) return false;
  const char32_t joint = groups[first].joint;
  std::size_t end = first + 1;
  while (end < past && groups[end - 1].joint == joint && groups[end].digits.size() == 3) ++end;
  const bool decimals = end > first + 1 && end + 1 == past && isPoint(groups[end - 1].joint) &&
                        groups[end - 1].joint != joint;
  return end == past || decimals;
}

bool mayBeMonth(const Digits& number) {
  if (number.size() == 1) return number != U"0";
  return number == U"10" || number == U"11" || number == U"12";
}

/// Whether all of `a` are in `b`, each as often, and what `b` has besides may be months.
bool sameButMonths(std::vector<Digits> a, std::vector<Digits> b) {
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  std::vector<Digits> more;
  std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(more));
  return std::includes(b.begin(), b.end(), a.begin(), a.end()) &&
         std::all_of(more.begin(), more.end(), mayBeMonth);
}

std::vector<Digits> digitGroups(const std::u32string& text) {
  std::vector<Digits> all;
  for (const DigitGroup& group : groupsOf(text)) all.push_back(group.digits);
  return all;
}

}  // namespace

std::vector<std::u32string> numbersIn(const std::u32string& text) {
  std::vector<Digits> numbers;
  const std::vector<DigitGroup> groups = groupsOf(text);
  for (std::size_t first = 0; first < groups.size();) {
    const std::size_t past = pastChain(groups, first);
    const bool one = isOneNumber(groups, first, past);
    for (std::size_t i = first; i < past; ++i) {
      if (!one || i == first) numbers.emplace_back();
      numbers.back() += groups[i].digits;
    }
    first = past;
  }
  return numbers;
}

bool sameNumbers(const std::u32string& first, const std::u32string& other) {
  if (!hasWords(first)) return numbersIn(first) == numbersIn(other);
  return sameButMonths(numbersIn(first), numbersIn(other)) ||
         sameButMonths(digitGroups(first), digitGroups(other));
}

}  // namespace whichdesk
