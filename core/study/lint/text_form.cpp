#include "study/lint/text_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "codec/read_text.h"
#include "study/lint/letters.h"

namespace whichdesk {

namespace {

constexpr std::size_t mostOfWord = 32;  // letters between two places where a line can break

/// Line breaks are layout; every other pair of blanks is a slip.
bool isSlip(char32_t before, char32_t c) {
  return isSpace(before) && isSpace(c) && (before != U'\n' || c != U'\n');
}

/// What is wrong with the form of a text, as the end of a sentence; empty if nothing is.
std::string_view untidiness(const std::u32string& text) {
  if (isSpace(text.front()) || isSpace(text.back())) return "begins or ends with a blank";
  if (std::adjacent_find(text.begin(), text.end(), isSlip) != text.end())
    return "has two blanks in a row";
  const auto isControl = [](char32_t c) { return (c < 0x20 && c != U'\n') || c == 0x7F; };
  if (std::any_of(text.begin(), text.end(), isControl)) return "has a tab or a control character";
  if (text.find(U'\uFFFD') != text.npos) return "has a replacement character, so a letter is lost";
  return {};
}

/// The characters of the longest line.
std::size_t longestLine(const std::u32string& text) {
  std::size_t longest = 0;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find(U'\n', start), text.size());
    longest = std::max(longest, end - start);
    start = end + 1;
  }
  return longest;
}

void checkLines(const LanguageTexts& texts, const KnownText& known, const std::u32string& text,
                Problems& problems) {
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), U'\n')) + 1;
  if (lines != known.lines)
    problems.push_back(makeProblem(
        "line-count", texts.file(), known.where,
        "the number of lines is {found}; make it {expected}: one activity for each skill of this "
        "side",
        {{"found", fmt::to_string(lines)}, {"expected", fmt::to_string(known.lines)}}));
}

void checkOne(const LanguageTexts& texts, const KnownText& known, Problems& problems) {
  const std::string& where = known.where;
  const std::string* text = findText(texts, where);
  if (text == nullptr) return;
  const std::u32string points = codePoints(*text);
  std::string_view what = untidiness(points);
  if (what.empty() && !isComposed(*text))
    what = "has a letter and its accent apart; save it composed (NFC)";
  if (!what.empty())
    problems.push_back(
        makeProblem("untidy-text", texts.file(), where, "the text {what}", {{"what", what}}));
  if (known.lines != 0) checkLines(texts, known, points, problems);
  const std::size_t length = known.lines == 0 ? points.size() : longestLine(points);
  if (length > known.most)
    problems.push_back(makeProblem("too-long", texts.file(), where,
                                   "{what} has {found} characters; shorten it to {most}",
                                   {{"what", known.lines > 1 ? "a line" : "the text"},
                                    {"found", fmt::to_string(length)},
                                    {"most", fmt::to_string(known.most)}}));
  if (longestWord(points) > mostOfWord)
    problems.push_back(makeProblem(
        "long-word", texts.file(), where,
        "a word has {found} letters; take a shorter one, or put a soft hyphen (U+00AD) in, so that "
        "at most {most} may stand without a break",
        {{"found", fmt::to_string(longestWord(points))}, {"most", fmt::to_string(mostOfWord)}}));
}

}  // namespace

void checkForm(const LanguageTexts& texts, const std::vector<KnownText>& known,
               const Catalogue& catalogue, Problems& problems) {
  for (const KnownText& text : known) checkOne(texts, text, problems);
  for (const Role& role : catalogue.roles) {
    const std::string where = searchPlace(role);
    for (std::size_t i = 0; i < findList(texts, where).size(); ++i)
      checkOne(texts, {where + "/" + fmt::to_string(i), mostOfSearchWord}, problems);
  }
}

}  // namespace whichdesk
