#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace whichdesk {

/// A parsed JSON value. Keys of an object stand beside its members, in the file's order.
struct Json {
  enum class Kind { null, boolean, number, string, array, object };

  Kind kind = Kind::null;
  bool boolean = false;
  double number = 0;
  std::string string;
  std::vector<std::string> keys;
  std::vector<Json> members;
  std::size_t ordinal = 0;  ///< How many values of the file begin before this one.
};

/// White space between the values of JSON (RFC 8259); a text of nothing else is empty.
inline constexpr std::string_view whiteSpace = " \t\r\n";

/// The key by which a file may tell editors its schema; it says nothing else.
constexpr std::string_view schemaKey = "$schema";

/// The JSON Pointer of a value within a parsed file, or within a copy of it.
std::string pointerTo(const Json& root, const Json& value);

/// Parses JSON (RFC 8259) with nlohmann/json, and refuses what a tree of values cannot show:
/// bytes that are not UTF-8, a key that appears twice, nesting beyond 32, more than 500,000 values.
/// Gives: nothing, and at least one problem of this file, when the text is not acceptable.
std::unique_ptr<Json> parseJson(std::string_view text, std::string_view file, Problems& problems);

/// A text from outside as a reply may quote it: every byte that is not UTF-8 becomes U+FFFD.
std::string quotable(std::string_view text);

/// One token of a JSON Pointer: ~ and / escaped.
std::string pointerToken(std::string_view key);

}  // namespace whichdesk
