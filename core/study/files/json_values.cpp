#include "study/files/json_values.h"

#include <algorithm>

#include "codec/json/json.h"

namespace whichdesk {

namespace {

/// Where the value that begins here ends: behind its bracket, quote or last letter; 0 where not.
std::size_t endOfValue(std::string_view text, std::size_t begin) {
  std::size_t depth = 0;
  bool quoted = false;
  for (std::size_t at = begin; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted) {
      if (c == '\\') ++at;
      if (c == '"') quoted = false;
      if (c == '"' && depth == 0) return at + 1;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      if (depth == 0) return at;
      if (--depth == 0) return at + 1;
    } else if (depth == 0 && (c == ',' || whiteSpace.find(c) != whiteSpace.npos)) {
      return at;
    }
  }
  return depth == 0 && !quoted ? text.size() : 0;
}

/// Walks over a text, value by value, and counts its lines.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text) {}

  bool atEnd() { return here() == '\0'; }
  bool at(char c) { return here() == c; }
  bool skip(char c) {
    if (!at(c)) return false;
    ++at_;
    return true;
  }
  std::optional<TextValue> value() {
    if (atEnd()) return std::nullopt;
    const std::size_t begin = at_, end = endOfValue(text_, begin);
    if (end <= begin) return std::nullopt;
    const TextValue value{line_, text_.substr(begin, end - begin)};
    line_ += static_cast<std::size_t>(std::count(value.text.begin(), value.text.end(), '\n'));
    at_ = end;
    return value;
  }

 private:
  /// The next letter that is not blank.
  char here() {
    for (; at_ < text_.size() && whiteSpace.find(text_[at_]) != whiteSpace.npos; ++at_)
      if (text_[at_] == '\n') ++line_;
    return at_ < text_.size() ? text_[at_] : '\0';
  }

  std::string_view text_;
  std::size_t at_ = 0, line_ = 1;
};

}  // namespace

std::optional<std::vector<TextValue>> splitValues(std::string_view text) {
  std::vector<TextValue> values;
  Walk walk(text);
  const bool array = walk.skip('[');
  if (array && walk.skip(']')) return walk.atEnd() ? std::optional(values) : std::nullopt;
  while (array || walk.at('{')) {
    const auto value = walk.value();
    if (!value) return std::nullopt;
    values.push_back(*value);
    if (!array || walk.skip(',')) continue;
    if (!walk.skip(']')) return std::nullopt;
    break;
  }
  if (!walk.atEnd()) return std::nullopt;
  return values;
}

}  // namespace whichdesk
