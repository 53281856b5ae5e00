#pragma once

#include <string>
#include <string_view>

namespace whichdesk {

/// A text with a to z in place of A to Z; other letters stay as they are.
inline std::string lowerCase(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

}  // namespace whichdesk
