#include "study/files/find_code.h"

#include <array>
#include <cstddef>
#include <optional>

#include "codec/base64url.h"
#include "codec/checksum.h"

namespace whichdesk {

namespace {

/// Choice: a code broken into more lines than this is not joined.
constexpr std::size_t mostRuns = 60;
/// Choice: at most this many wrappings of a link, one inside another, are undone.
constexpr int mostWrappings = 4;
/// No code without its `r=` is looked for among shorter runs of letters: words are such runs.
constexpr std::size_t shortestBareRun = 16;
/// Choice: a longer text is not searched; it is not a pasted message.
constexpr std::size_t longestText = 1'000'000;

bool isLetter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char small = static_cast<char>(c | 0x20);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// What programs put between the letters of a text or in place of them.
struct Replacement {
  std::string_view written, meant;
};
constexpr std::array<Replacement, 13> replacements{{
    {"=\r\n", ""},           // soft line break, RFC 2045, section 6.7
    {"=\n", ""},             // the same
    {"\xE2\x80\x8B", ""},    // zero width space
    {"\xE2\x80\x8C", ""},    // zero width non-joiner
    {"\xE2\x80\x8D", ""},    // zero width joiner
    {"\xE2\x81\xA0", ""},    // word joiner
    {"\xEF\xBB\xBF", ""},    // byte order mark
    {"\xC2\xAD", ""},        // soft hyphen
    {"\xC2\xA0", " "},       // no-break space
    {"\xE2\x80\x91", "-"},   // no-break hyphen
    {"\xE2\x80\x93", "--"},  // en dash, which editors put for two hyphens
    {"\xE2\x80\x94", "--"},  // em dash, the same
    {"\\", ""},              // Markdown's mark before "_"
}};

std::string withoutReplacements(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    std::string_view meant = text.substr(0, 1);
    std::size_t size = 1;
    for (const Replacement& one : replacements) {
      if (text.substr(0, one.written.size()) != one.written) continue;
      meant = one.meant;
      size = one.written.size();
      break;
    }
    plain += meant;
    text.remove_prefix(size);
  }
  return plain;
}

std::string percentDecoded(const std::string& text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded = text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 &&
                       hexDigit(text[i + 2]) >= 0;
    plain +=
        coded ? static_cast<char>(16 * hexDigit(text[i + 1]) + hexDigit(text[i + 2])) : text[i];
    if (coded) i += 2;
  }
  return plain;
}

/// A mail filter writes the link within its own with `_` for `/` and `-` for `%`.
std::string undefended(std::string text) {
  constexpr std::string_view filter = "urldefense.", query = "/v2/url?u=";
  for (std::size_t at = 0; (at = text.find(filter, at)) != text.npos; ++at) {
    std::size_t from = at + filter.size();
    while (from < text.size() && (isLetter(text[from]) || text[from] == '.')) ++from;
    if (text.compare(from, query.size(), query) != 0) continue;
    for (from += query.size(); from < text.size() && text[from] != '&' && !isBlank(text[from]);
         ++from) {
      if (text[from] == '_') text[from] = '/';
      const bool coded = text[from] == '-' && from + 2 < text.size() &&
                         hexDigit(text[from + 1]) >= 0 && hexDigit(text[from + 2]) >= 0;
      if (coded) text[from] = '%';
    }
  }
  return text;
}

std::string asWritten(std::string_view text) {
  std::string plain = undefended(std::string(text));
  for (int i = 0; i < mostWrappings && plain.find('%') != std::string::npos; ++i)
    plain = percentDecoded(plain);
  return withoutReplacements(plain);
}

std::size_t endOfRun(std::string_view text, std::size_t at) {
  while (at < text.size() && isLetter(text[at])) ++at;
  return at;
}

/// Skips white space and the marks of quoted lines; nothing if the code cannot continue.
std::optional<std::size_t> nextRun(std::string_view text, std::size_t at) {
  bool lineStart = false;
  for (; at < text.size() && (isBlank(text[at]) || (lineStart && text[at] == '>')); ++at)
    lineStart = lineStart || text[at] == '\n';
  if (at < text.size() && isLetter(text[at])) return at;
  return std::nullopt;
}

bool isWhole(const std::string& code) {
  Base64Fault fault;
  const auto bytes = fromBase64Url(code, fault);
  return bytes && hasChecksum(*bytes);
}

/// The whole code that begins at a place.
std::optional<std::string> wholeCode(std::string_view text, std::size_t begin) {
  std::string code;
  std::optional<std::size_t> at = begin;
  for (std::size_t runs = 0; at && runs < mostRuns; ++runs) {
    const std::size_t end = endOfRun(text, *at);
    code += text.substr(*at, end - *at);
    if (isWhole(code)) return code;
    for (std::string shorter = code; shorter.ends_with('_') || shorter.ends_with('-');) {
      shorter.pop_back();
      if (isWhole(shorter)) return shorter;
    }
    at = nextRun(text, end);
  }
  return std::nullopt;
}

/// Where codes may begin: behind each `r=` that is a name of its own.
std::optional<std::size_t> nextMark(std::string_view text, std::size_t from) {
  for (std::size_t at = from; (at = text.find("r=", at)) != std::string_view::npos; at += 2) {
    if (at > 0 && isLetter(text[at - 1])) continue;
    const std::size_t begin = at + 2;
    const bool quotedPrintable = text.substr(begin, 2) == "3D";  // no code begins so
    return begin + (quotedPrintable ? 2 : 0);
  }
  return std::nullopt;
}

std::string trimmed(std::string_view text) {
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
  return std::string(text);
}

}  // namespace

std::string findCode(std::string_view original) {
  if (original.size() > longestText) return trimmed(original);
  const std::string text = asWritten(original);
  std::optional<std::string> damaged;
  for (auto mark = nextMark(text, 0); mark; mark = nextMark(text, *mark)) {
    const std::size_t begin = nextRun(text, *mark).value_or(*mark);
    if (auto code = wholeCode(text, begin)) return *code;
    if (!damaged) damaged = trimmed(text.substr(begin, endOfRun(text, begin) - begin));
  }
  if (damaged) return *damaged;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = endOfRun(text, at);
    if (end - at < shortestBareRun) continue;
    if (auto code = wholeCode(text, at)) return *code;
  }
  return trimmed(original);
}

}  // namespace whichdesk
