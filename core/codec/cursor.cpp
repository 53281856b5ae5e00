#include "codec/cursor.h"

#include <algorithm>
#include <cmath>

#include "codec/json/json_writer.h"

namespace whichdesk {

namespace {

const char* name(Json::Kind kind) {
  switch (kind) {
    case Json::Kind::null: return "null";
    case Json::Kind::boolean: return "true or false";
    case Json::Kind::number: return "a number";
    case Json::Kind::string: return "a text";
    case Json::Kind::array: return "a list";
    case Json::Kind::object: return "an object";
  }
  return "";
}

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool isKebabCase(std::string_view word) {
  if (word.empty() || word.size() > 64) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool dash = word[i] == '-' && i > 0 && i + 1 < word.size() && word[i - 1] != '-';
    if (!dash && !isLetterOrDigit(word[i])) return false;
  }
  return true;
}

}  // namespace

void Cursor::report(std::string_view code, std::string_view sentence, ProblemArgs args) const {
  source_->problems.push_back(makeProblem(code, source_->file, where(), sentence, args));
}

bool Cursor::is(Kind kind) const {
  if (value_->kind == kind) return true;
  report("wrong-type", "this is {found}; write {expected}",
         {{"found", name(value_->kind)}, {"expected", name(kind)}});
  return false;
}

bool Cursor::isNumber(double least, double most) const {
  if (!is(Kind::number)) return false;
  if (value_->number >= least && value_->number <= most) return true;
  const std::string from = numberText(least), to = numberText(most);
  const std::string found = numberText(value_->number);
  report("out-of-range",
         least < most ? "{found} is out of range; write a number from {least} to {most}"
                      : "{found} is out of range; write {least}",
         {{"found", found}, {"least", from}, {"most", to}});
  return false;
}

bool Cursor::isWholeNumber(double least, double most) const {
  if (!isNumber(least, most)) return false;
  if (value_->number == std::floor(value_->number)) return true;
  const std::string found = numberText(value_->number);
  report("not-whole", "{found} is not a whole number; write one", {{"found", found}});
  return false;
}

bool Cursor::isId() const {
  if (!is(Kind::string)) return false;
  if (isKebabCase(value_->string)) return true;
  report("bad-id", "\"{found}\" is no id; write a kebab-case word such as \"active-listening\"",
         {{"found", value_->string}});
  return false;
}

std::optional<Cursor> Cursor::optionalMember(std::string_view key) const {
  const auto found = std::find(value_->keys.begin(), value_->keys.end(), key);
  if (found == value_->keys.end()) return std::nullopt;
  return Cursor(value_->members[static_cast<std::size_t>(found - value_->keys.begin())], *source_);
}

std::optional<Cursor> Cursor::member(std::string_view key) const {
  auto found = optionalMember(key);
  if (!found) {
    report("missing-key", "the key \"{key}\" is missing; add it", {{"key", key}});
  }
  return found;
}

std::optional<Cursor> Cursor::member(std::string_view key, Kind kind) const {
  auto found = member(key);
  if (found && !found->is(kind)) return std::nullopt;
  return found;
}

std::vector<Cursor> Cursor::members() const {
  std::vector<Cursor> all;
  for (const Json& member : value_->members) all.emplace_back(member, *source_);
  return all;
}

void Cursor::onlyKeys(std::initializer_list<std::string_view> known) const {
  const auto all = members();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::find(known.begin(), known.end(), key(i)) != known.end()) continue;
    all[i].report("unknown-key",
                  "the key \"{key}\" is not known here; remove it or correct its spelling",
                  {{"key", key(i)}});
  }
}

std::optional<std::size_t> Cursor::indexIn(std::span<const std::string_view> words) const {
  if (!is(Kind::string)) return std::nullopt;
  return findWord(value_->string, words, source_->file, where(), source_->problems);
}

}  // namespace whichdesk
