#include "study/packs/character_references.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <system_error>
#include <utility>

namespace whichdesk {

namespace {

using Named = std::pair<std::string_view, utf8proc_int32_t>;

constexpr std::array<Named, 11> signs{{{"amp", '&'},
                                       {"lt", '<'},
                                       {"gt", '>'},
                                       {"quot", '"'},
                                       {"apos", '\''},
                                       {"nbsp", 0xA0},
                                       {"szlig", 0xDF},
                                       {"ndash", 0x2013},
                                       {"mdash", 0x2014},
                                       {"rsquo", 0x2019},
                                       {"shy", 0xAD}}};
/// Combining marks, named behind their letter: "uuml", "Ccaron".
constexpr std::array<Named, 8> accents{{{"grave", 0x300},
                                        {"acute", 0x301},
                                        {"circ", 0x302},
                                        {"tilde", 0x303},
                                        {"uml", 0x308},
                                        {"ring", 0x30A},
                                        {"caron", 0x30C},
                                        {"cedil", 0x327}}};

/// The code point of a name, 0 where there is none.
template <std::size_t Count>
utf8proc_int32_t find(const std::array<Named, Count>& table, std::string_view name) {
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const Named& one) { return one.first == name; });
  return found == table.end() ? 0 : found->second;
}

bool asciiLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

std::string encoded(utf8proc_int32_t point) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const utf8proc_ssize_t size = utf8proc_encode_char(point, bytes.data());
  return {bytes.begin(), bytes.begin() + size};
}

std::string composed(const std::string& text) {
  struct Free {
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
  };
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.c_str());
  const std::unique_ptr<utf8proc_uint8_t, Free> nfc(utf8proc_NFC(bytes));
  return nfc ? reinterpret_cast<const char*>(nfc.get()) : text;
}

/// What is written behind "&#" and before ";"; empty where that is no character.
std::string numbered(std::string_view number) {
  const bool hex = number.starts_with('x') || number.starts_with('X');
  if (hex) number.remove_prefix(1);
  utf8proc_int32_t point = 0;
  const char* end = number.data() + number.size();
  const auto read = std::from_chars(number.data(), end, point, hex ? 16 : 10);
  const bool whole = read.ec == std::errc() && read.ptr == end;
  return whole && point != 0 && utf8proc_codepoint_valid(point) ? encoded(point) : std::string();
}

/// What a reference stands for, without its "&" and ";"; empty where that is not known.
std::string meaning(std::string_view reference) {
  if (reference.starts_with('#')) return numbered(reference.substr(1));
  if (const auto sign = find(signs, reference)) return encoded(sign);
  const bool letter = !reference.empty() && asciiLetter(reference.front());
  const utf8proc_int32_t accent = letter ? find(accents, reference.substr(1)) : 0;
  return accent == 0 ? std::string() : composed(reference.front() + encoded(accent));
}

}  // namespace

std::string withoutReferences(std::string_view text) {
  constexpr std::size_t longest = 8;  // "#1114111"
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view next = text.substr(at + 1, longest + 1);
    const std::size_t length = text[at] == '&' ? next.find(';') : next.npos;
    const std::string read = length == next.npos ? "" : meaning(next.substr(0, length));
    plain += read.empty() ? std::string(1, text[at]) : read;
    at += read.empty() ? 1 : length + 2;
  }
  return plain;
}

}  // namespace whichdesk
