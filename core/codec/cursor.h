#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "codec/json.h"
#include "codec/words.h"

namespace whichdesk {

/// A file that is being read, and the list that its problems are added to.
struct Source {
  std::string_view file;
  const Json* root;
  Problems& problems;
};

/// One value of a file that is being read; every reader walks along these.
/// What it does not find, or finds of another kind, it reports and gives nothing for.
class Cursor {
 public:
  using Kind = Json::Kind;

  Cursor(const Json& value, const Source& source) : value_(&value), source_(&source) {}

  const Json& value() const { return *value_; }
  const std::string& text() const { return value_->string; }
  double number() const { return value_->number; }

  /// Whether the value is of this kind; reports `wrong-type` when it is not.
  bool is(Kind kind) const;
  /// Whether the value is a number within the bounds; reports `wrong-type` or `out-of-range`.
  bool isNumber(double least, double most) const;
  /// The same for a whole number.
  bool isWholeNumber(double least, double most) const;
  /// Whether the value is a kebab-case word of at most 64 letters; reports `bad-id`.
  bool isId() const;

  /// The member of an object; reports `missing-key`.
  std::optional<Cursor> member(std::string_view key) const;
  /// The same, checked for its kind.
  std::optional<Cursor> member(std::string_view key, Kind kind) const;
  /// The member of an object that may be left out.
  std::optional<Cursor> optionalMember(std::string_view key) const;
  /// All members of an array or object, in the file's order.
  std::vector<Cursor> members() const;
  const std::string& key(std::size_t i) const { return value_->keys[i]; }

  /// Reports every key of an object that is not among these as `unknown-key`.
  void onlyKeys(std::initializer_list<std::string_view> known) const;

  /// What a text says of these words; reports `unknown-word` and lists them.
  template <typename Enum, std::size_t count>
  std::optional<Enum> oneOf(const Words<Enum, count>& words) const {
    const auto found = indexIn(words.all());
    if (!found) return std::nullopt;
    return static_cast<Enum>(*found);
  }

  /// The JSON Pointer of the value.
  std::string where() const { return pointerTo(*source_->root, *value_); }

  /// Adds a problem with this value; {name} in the sentence stands for the argument of that name.
  void report(std::string_view code, std::string_view sentence, ProblemArgs args = {}) const;

 private:
  std::optional<std::size_t> indexIn(std::span<const std::string_view> words) const;

  const Json* value_;
  const Source* source_;
};

}  // namespace whichdesk
