#include "study/lint/letters.h"

#include <algorithm>

namespace whichdesk {

namespace {

bool isBetween(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

/// Where a code point begins, its leading byte tells how many follow.
std::size_t sizeOf(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

}  // namespace

std::u32string codePoints(std::string_view utf8) {
  std::u32string points;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    const std::size_t size = std::min(sizeOf(lead), utf8.size() - at);
    char32_t point = size == 1 ? lead : lead & (0xFFu >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
      point = point << 6 | (static_cast<unsigned char>(utf8[at + i]) & 0x3Fu);
    points.push_back(point);
    at += size;
  }
  return points;
}

bool isDigit(char32_t c) { return isBetween(c, U'0', U'9'); }

bool isSpace(char32_t c) {
  return isBetween(c, U'\t', U'\r') || c == U' ' || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         isBetween(c, 0x2000, 0x200A) || isBetween(c, 0x2028, 0x2029) || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

bool isLetter(char32_t c) {
  if (c < 0x80) return isBetween(c | 0x20u, U'a', U'z');
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;  // of Latin-1's marks
  return c != 0xD7 && c != 0xF7                              // the signs for times and divided by
         && !isBetween(c, 0x2000, 0x2BFF)                    // punctuation, currencies, arrows
         && !isBetween(c, 0x2E00, 0x2E7F)                    // more punctuation
         && !isBetween(c, 0x3000, 0x3004)                    // that of East Asia
         && !isBetween(c, 0x3008, 0x3020)                    //
         && !isBetween(c, 0xFF00, 0xFF20)                    // wide marks and digits
         && !isSpace(c) && c != 0xFEFF && c != 0xFFFD        //
         && !isBetween(c, 0x1F000, 0x1FAFF);                 // pictures
}

bool hasWords(const std::u32string& text) {
  for (auto begin = text.begin(); begin != text.end();) {
    const auto end = std::find_if(begin, text.end(), isSpace);
    if (std::count_if(begin, end, isLetter) > 1 && std::none_of(begin, end, isDigit)) return true;
    begin = std::find_if_not(end, text.end(), isSpace);
  }
  return false;
}

std::size_t longestWord(const std::u32string& text) {
  std::size_t longest = 0, length = 0;
  for (const char32_t c : text) {
    length = isLetter(c) || isDigit(c) ? length + 1 : 0;
    longest = std::max(longest, length);
  }
  return longest;
}

}  // namespace whichdesk
