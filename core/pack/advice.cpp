#include "pack/advice.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <utility>

#include "codec/json/json.h"
#include "codec/read_catalogue.h"
#include "pack/lower_case.h"

namespace whichdesk {

namespace {

std::string plain(std::string_view text) {
  std::string word = lowerCase(text);
  for (char& c : word)
    if (c == ' ' || c == '_') c = '-';
  return word;
}

/// How many letters must be added, removed or replaced to make one word of the other.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t corner = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = corner + (a[i] != b[j]);
      corner = row[j + 1];
      row[j + 1] = std::min({replaced, corner + 1, row[j] + 1});
    }
  }
  return row.back();
}

struct Cause {
  std::string_view name, sentence;
};

/// Why a text is likely not JSON. A namespace of its own: `missing` and others are names elsewhere,
/// too.
namespace cause {

constexpr Cause page{"page", "this is a web page (HTML), not a pack; check the address"};
constexpr Cause archive{"archive",
                        "this is a spreadsheet or an archive, not a pack; save it as text"};
constexpr Cause tabular{
    "table", "this is a table, not a pack; the command \"whichdesk pack\" makes one of it"};
constexpr Cause start{"start", "a pack begins with {; remove what is before it"};
constexpr Cause unfinished{"end", "the text ends too early; close its quotes and brackets"};
constexpr Cause extra{"extra", "remove the comma before line {line}, column {column}"};
constexpr Cause missing{"missing",
                        "a comma is missing before line {line}, column {column}, or a quote within "
                        "a text has no \\ before it"};
constexpr Cause several{"several",
                        "a second value begins in line {line}; put all roles into one pack"};
constexpr Cause comment{"comment", "JSON has no comments; remove the one in line {line}"};
constexpr Cause quotes{"quotes",
                       "put straight double quotes (\") around keys and texts: line {line}, "
                       "column {column}"};
constexpr Cause broken{
    "broken",
    "line {line} has a line break, a tab or the like within a text; remove it, or close "
    "the text with a quote"};
constexpr Cause blank{"blank",
                      "line {line}, column {column} has a no-break space; write an ordinary one"};
constexpr Cause other{
    "other", "this is not JSON from line {line}, column {column} on; correct the text there"};

}  // namespace cause

/// The cause for the whole text, where it does not even begin as a pack.
const Cause* causeOfWhole(std::string_view text) {
  const std::size_t first = text.find_first_not_of(whiteSpace);
  const std::string_view rest = text.substr(first);
  if (rest.starts_with('{') || rest.starts_with('[')) return nullptr;
  if (rest.starts_with('<')) return &cause::page;
  if (rest.starts_with("PK")) return &cause::archive;
  if (rest.starts_with("/") || rest.starts_with("#")) return &cause::comment;
  const std::string_view line = rest.substr(0, rest.find('\n'));
  return line.find_first_of(",;\t") != line.npos && line.find_first_of("{=:") == line.npos
             ? &cause::tabular
             : &cause::start;
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// Where the quoted text or word begins that ends at a place.
std::size_t beginOf(std::string_view text, std::size_t end) {
  if (end == 0 || end >= text.size()) return end;
  if (text[end] == '"') return std::min(text.rfind('"', end - 1), end);
  std::size_t begin = end;
  while (begin > 0 && isLetter(text[end]) && isLetter(text[begin - 1])) --begin;
  return begin;
}

/// The cause where a token cannot be. Needs: its first and last byte; whether nothing or the whole
/// pack is open.
const Cause& causeAt(std::string_view text, std::size_t begin, std::size_t last, bool outermost) {
  if (last >= text.size()) return cause::unfinished;
  const auto isOneOf = [](std::string_view list, char c) { return list.find(c) != list.npos; };
  const char c = text[last];
  const std::size_t place = text.find_last_not_of(whiteSpace, begin - 1);
  const char before = place == text.npos ? ' ' : text[place];
  if (c >= 0 && c < ' ') return cause::broken;
  if (text.substr(last).starts_with("\xC2\xA0")) return cause::blank;
  if (isOneOf("/#", c)) return cause::comment;
  if (isOneOf("}],", c) && isOneOf(",{[", before)) return cause::extra;
  if (outermost && before == '}') return cause::several;
  if (isOneOf("\"}]0123456789", before) && !isOneOf("]},:", c)) return cause::missing;
  return isLetter(c) || c == '\'' || c < 0 ? cause::quotes : cause::other;
}

/// The word that was most likely meant: the one with the fewest letters that differ, if they are at
/// most so many, or else the only one that contains what is written. Case does not count, and
/// blanks are hyphens. Empty where there is none.
std::string_view nearest(std::string_view written, const std::vector<std::string_view>& known,
                         std::size_t most) {
  const std::string wanted = plain(written);
  std::size_t least = most + 1, holding = 0;
  std::string_view near, holder;
  for (const std::string_view word : known) {
    if (wanted.size() > word.size() + most) continue;
    if (const std::size_t far = distance(wanted, word); far < least) {
      least = far;
      near = word;
    }
    if (word.find(wanted) == word.npos) continue;
    ++holding;
    holder = word;
  }
  return near.empty() && holding == 1 ? holder : near;
}

template <typename Known>
void suggest(Problem& problem, const std::vector<Known>& known, std::string Known::* name,
             std::size_t share) {
  std::vector<std::string_view> names;
  for (const Known& one : known) names.push_back(one.*name);
  const std::string& written = problem.args[0].second;
  const std::string_view near = nearest(written, names, written.size() / share);
  if (!near.empty()) {
    problem.detail.resize(problem.detail.rfind(';'));
    ((problem.detail += "; is \"") += near) += "\" meant?";
  }
  problem.args.emplace_back("near", near.empty() ? "none" : near);
}

std::size_t numberOf(const Problem& problem, std::size_t arg) {
  return std::strtoul(problem.args[arg].second.c_str(), nullptr, 10);
}

void explainNotJson(std::string_view text, Problem& problem) {
  std::size_t line = 0;
  for (std::size_t i = numberOf(problem, 0); i > 1; --i) line = text.find('\n', line) + 1;
  const std::size_t at = line + numberOf(problem, 1) - 1, begin = beginOf(text, at);
  const auto letters = [&](char c) { return (c & 0xC0) != 0x80; };  // the first byte of each
  const std::string_view before = text.substr(line, begin - line);
  const auto column = std::count_if(before.begin(), before.end(), letters) + 1;
  const Cause* whole = causeOfWhole(text);
  const Cause& found = whole ? *whole : causeAt(text, begin, at, problem.where.empty());
  problem = makeProblem("not-json", problem.file, problem.where, found.sentence,
                        {{"line", problem.args[0].second},
                         {"column", fmt::format_int(column).str()},
                         {"cause", found.name}});
}

void explainNotUtf8(std::string_view text, Problem& problem) {
  const std::size_t bad = problem.args.empty() ? text.find(replacement) : numberOf(problem, 0);
  const auto line =
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n') + 1;
  problem = makeProblem("not-utf8", problem.file, problem.where,
                        "line {line} is not UTF-8; save the text as UTF-8",
                        {{"line", fmt::format_int(line).str()}});
}

void listLanguages(Problem& problem, const Bank& bank) {
  std::string known;
  for (const std::string& language : bank.languages)
    (known += known.empty() ? "" : ", ") += language;
  problem.detail.resize(problem.detail.rfind(';'));
  (problem.detail += "; write one of: ") += known;
  problem.args.emplace_back("known", known);
}

/// Says what the object has that is expected: the keys of a pack, or languages.
void sayWhichObject(Problem& problem) {
  if (problem.args[1].second != "an object") return;
  const std::string_view key = std::string_view(problem.where).substr(problem.where.rfind('/') + 1);
  if (key.empty())
    problem.detail += " with format, id, version, languages and roles";
  else if (key.find_first_not_of("0123456789") != key.npos && key != "needs")
    problem.detail += " with a text for each language, as in { \"en\": ... }";
}

}  // namespace

void advise(const PackText& text, const Bank& bank, const Catalogue& known, Problems& problems) {
  constexpr std::size_t third = 3;
  constexpr std::size_t none = std::string::npos;  // a code with another figure is another code
  std::optional<Catalogue> table;                  // read once, if at all
  Problems ignored;
  for (Problem& problem : problems) {
    if (problem.file != "pack") continue;
    if (problem.code == "not-json") explainNotJson(text.pack, problem);
    if (problem.code == "not-utf8") explainNotUtf8(text.pack, problem);
    if (problem.code == "unknown-skill") suggest(problem, bank.skills, &Skill::id, third);
    if (problem.code == "unknown-role") suggest(problem, known.roles, &Role::id, third);
    if (problem.code == "unknown-occupation") {
      if (!table)
        table = readCatalogue(text.occupations, bank, ignored, "occupations").value_or(Catalogue());
      suggest(problem, table->roles, &Role::soc, none);
    }
    if (problem.code == "unknown-language" || problem.code == "no-common-language")
      listLanguages(problem, bank);
    if (problem.code == "wrong-type") sayWhichObject(problem);
  }
}

}  // namespace whichdesk
