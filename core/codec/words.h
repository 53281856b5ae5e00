#pragma once

#include <array>
#include <string_view>

namespace whichdesk {

// The words of the model's enums in replies.

template <typename Enum, std::size_t count>
std::string_view word(const std::array<std::string_view, count>& words, Enum value) {
  return words[static_cast<std::size_t>(value)];
}

// Each in the order of its enum.
inline constexpr std::array<std::string_view, 4> leadWords{"front", "back", "crossTrained",
                                                           "tooLittle"};
inline constexpr std::array<std::string_view, 3> whyWords{"none", "few", "noPattern"};
inline constexpr std::array<std::string_view, 3> certaintyWords{"clear", "leaning", "open"};
inline constexpr std::array<std::string_view, 4> bandWords{"strong", "solid", "developing",
                                                           "unknown"};
inline constexpr std::array<std::string_view, 4> fitWords{"great", "good", "fair", "low"};
inline constexpr std::array<std::string_view, 3> roleSideWords{"front", "back", "mixed"};
inline constexpr std::array<std::string_view, 4> stopWords{"no", "clear", "limit", "exhausted"};
inline constexpr std::array<std::string_view, 5> noteWords{"inconsistent", "straightLining",
                                                           "style", "few", "wide"};

}  // namespace whichdesk
