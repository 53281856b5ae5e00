#include "codec/json/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "model/order.h"

namespace whichdesk {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t mostValues = 500'000;

std::string lineOf(std::string_view text, std::size_t place) {
  const std::string_view before = text.substr(0, place);
  return fmt::format_int(std::count(before.begin(), before.end(), '\n') + 1).str();
}

/// Needs: how many bytes were read, with the one that is wrong.
Problem notJson(std::string_view text, std::size_t read, std::string_view file,
                std::string_view where) {
  const std::string_view before = text.substr(0, read - 1);
  return makeProblem(
      "not-json", file, where,
      "this is not JSON from line {line}, column {column} on; correct the text there",
      {{"line", lineOf(text, read - 1)},
       {"column", fmt::format_int(before.size() - before.rfind('\n')).str()}});
}

/// Builds the tree from the parser's events; the first thing wrong ends the parse.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(std::string_view text, std::string_view file, Problems& problems)
      : text_(text), file_(file), problems_(problems) {}

  std::unique_ptr<Json> take() { return std::move(root_); }

  bool null() override { return add({}); }
  bool boolean(bool value) override {
    Json json;
    json.kind = Json::Kind::boolean;
    json.boolean = value;
    return add(std::move(json));
  }
  bool number_integer(number_integer_t value) override {
    return number(static_cast<double>(value));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return number(static_cast<double>(value));
  }
  bool number_float(number_float_t value, const string_t&) override { return number(value); }
  bool string(string_t& value) override {
    Json json;
    json.kind = Json::Kind::string;
    json.string = std::move(value);
    return add(std::move(json));
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Json::Kind::object); }
  bool end_object() override {
    const std::vector<std::string>& keys = open_.back()->keys;
    const auto order =
        sortedOrder(keys.size(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    for (std::size_t i = 1; i < order.size(); ++i) {
      const std::string& key = keys[order[i]];
      if (key != keys[order[i - 1]]) continue;
      return refuse("repeated-key", pointer() + "/" + pointerToken(key),
                    "the key \"{key}\" appears twice; keep one of them", {{"key", key}});
    }
    return close();
  }
  bool start_array(std::size_t) override { return open(Json::Kind::array); }
  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    open_.back()->keys.push_back(std::move(value));
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    constexpr int numberOverflow = 406;
    if (error.id == numberOverflow) {
      return refuse("number-too-large", valuePointer(),
                    "the number in line {line} is too large; write one below 1e308",
                    {{"line", lineOf(text_, position)}});
    }
    problems_.push_back(notJson(text_, position, file_, pointer()));
    return false;
  }

 private:
  bool number(double value) {
    Json json;
    json.kind = Json::Kind::number;
    json.number = value;
    return add(std::move(json));
  }

  bool add(Json json) {
    if (values_ == mostValues)
      return refuse("too-large", "", "the text holds more than 500,000 values; split it", {});
    json.ordinal = values_++;
    if (open_.empty())
      *root_ = std::move(json);
    else
      open_.back()->members.push_back(std::move(json));
    return true;
  }

  bool open(Json::Kind kind) {
    if (open_.size() == deepest)
      return refuse("too-deep", "", "values are nested deeper than 32 levels; flatten them", {});
    Json json;
    json.kind = kind;
    Json* parent = open_.empty() ? nullptr : open_.back();
    if (!add(std::move(json))) return false;
    open_.push_back(parent == nullptr ? root_.get() : &parent->members.back());
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  /// Where the value that was being read would stand.
  std::string valuePointer() const {
    if (open_.empty()) return {};
    const Json& parent = *open_.back();
    const std::string place = parent.kind == Json::Kind::object
                                  ? pointerToken(parent.keys.back())
                                  : fmt::format_int(parent.members.size()).str();
    return pointer() + "/" + place;
  }

  /// The innermost list or object that is open.
  std::string pointer() const {
    std::string where;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
      const Json& parent = *open_[i];
      where += '/';
      where += parent.kind == Json::Kind::object
                   ? pointerToken(parent.keys.back())
                   : std::string(fmt::format_int(parent.members.size() - 1).str());
    }
    return where;
  }

  bool refuse(std::string_view code, const std::string& where, std::string_view sentence,
              ProblemArgs args) {
    problems_.push_back(makeProblem(code, file_, where, sentence, args));
    return false;
  }

  std::string_view text_;
  std::string_view file_;
  Problems& problems_;
  std::unique_ptr<Json> root_ = std::make_unique<Json>();
  std::vector<Json*> open_;  // only the last one grows, so the pointers hold
  std::size_t values_ = 0;
};

/// The first byte at which the text stops being UTF-8 (RFC 3629), or its size.
std::size_t firstBadByte(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || text.size() - at < length) return at;
    for (std::size_t i = 1; i < length; ++i)
      if ((byte(at + i) & 0xC0) != 0x80) return at;
    const unsigned second = length > 1 ? byte(at + 1) : 0;
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
        (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
      return at;
    at += length;
  }
  return at;
}

}  // namespace

std::unique_ptr<Json> parseJson(std::string_view text, std::string_view file, Problems& problems) {
  if (text.find_first_not_of(whiteSpace) == std::string_view::npos) {
    problems.push_back(
        makeProblem("empty-input", file, "", "the text is empty; it must hold one JSON object"));
    return nullptr;
  }
  if (const std::size_t bad = firstBadByte(text); bad != text.size()) {
    problems.push_back(makeProblem("not-utf8", file, "",
                                   "byte {byte} is not UTF-8; save the text as UTF-8",
                                   {{"byte", fmt::format_int(bad).str()}}));
    return nullptr;
  }
  if (const std::size_t nul = text.find('\0'); nul != text.npos) {  // the parser would stop there
    problems.push_back(notJson(text, nul + 1, file, {}));
    return nullptr;
  }
  TreeBuilder builder(text, file, problems);
  if (!nlohmann::json::sax_parse(text, &builder)) return nullptr;
  return builder.take();
}

std::string pointerTo(const Json& root, const Json& value) {
  std::string where;
  for (const Json* here = &root; here->ordinal != value.ordinal;) {
    // The value is, or is within, the last member that does not begin after it.
    const auto after = std::upper_bound(
        here->members.begin(), here->members.end(), value.ordinal,
        [](std::size_t ordinal, const Json& member) { return ordinal < member.ordinal; });
    const auto place = static_cast<std::size_t>(after - here->members.begin()) - 1;
    where += '/';
    where += here->kind == Json::Kind::object ? pointerToken(here->keys[place])
                                              : fmt::format_int(place).str();
    here = &here->members[place];
  }
  return where;
}

std::string quotable(std::string_view text) {
  constexpr std::string_view replacement = "\xEF\xBF\xBD";
  std::string good;
  while (true) {
    const std::size_t bad = firstBadByte(text);
    good += text.substr(0, bad);
    if (bad == text.size()) return good;
    good += replacement;
    text.remove_prefix(bad + 1);
  }
}

std::string pointerToken(std::string_view key) {
  std::string token;
  for (const char c : key) {
    if (c == '~')
      token += "~0";
    else if (c == '/')
      token += "~1";
    else
      token += c;
  }
  return token;
}

}  // namespace whichdesk
