#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace whichdesk {

/// A JSON value in a text, not yet parsed.
struct TextValue {
  std::size_t line = 0;  ///< On which it begins, from 1.
  std::string_view text;
};

/// The objects that follow one another in a text, or the members of the one array that it is.
/// Reads only brackets and quotes.
/// Gives: nothing if brackets do not match, or something else is in between.
std::optional<std::vector<TextValue>> splitValues(std::string_view text);

}  // namespace whichdesk
