#include "study/lint/letters.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace whichdesk {

namespace {

utf8proc_category_t categoryOf(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

const utf8proc_uint8_t* bytesOf(std::string_view utf8) {
  return reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
}

std::string mapped(std::string_view utf8, int options) {
  struct Free {
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
  };
  utf8proc_uint8_t* bytes = nullptr;
  const utf8proc_ssize_t size =
      utf8proc_map(bytesOf(utf8), static_cast<utf8proc_ssize_t>(utf8.size()), &bytes,
                   static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(bytes);
  if (size < 0) return std::string(utf8);
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

}  // namespace

std::u32string codePoints(std::string_view utf8) {
  std::u32string points;
  for (std::size_t at = 0; at < utf8.size();) {
    utf8proc_int32_t point = 0;
    const utf8proc_ssize_t size = utf8proc_iterate(
        bytesOf(utf8) + at, static_cast<utf8proc_ssize_t>(utf8.size() - at), &point);
    points.push_back(static_cast<char32_t>(point));
    at += static_cast<std::size_t>(std::max<utf8proc_ssize_t>(size, 1));
  }
  return points;
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

bool isSpace(char32_t c) {
  constexpr char32_t nextLine = 0x85;
  if ((c >= U'\t' && c <= U'\r') || c == nextLine) return true;
  switch (categoryOf(c)) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return true;
    default: return false;
  }
}

bool isLetter(char32_t c) {
  switch (categoryOf(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC: return true;
    default: return false;
  }
}

bool isComposed(std::string_view utf8) {
  return mapped(utf8, UTF8PROC_STABLE | UTF8PROC_COMPOSE) == utf8;
}

std::u32string folded(std::string_view utf8) {
  return codePoints(
      mapped(utf8, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
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
