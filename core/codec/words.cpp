#include "codec/words.h"

#include <algorithm>
#include <string>

#include "codec/json.h"

namespace whichdesk {

std::optional<std::size_t> findWord(std::string_view text, std::span<const std::string_view> words,
                                    std::string_view file, std::string_view where,
                                    Problems& problems) {
  const auto found = std::find(words.begin(), words.end(), text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  std::string list;
  for (const std::string_view word : words) {
    if (!list.empty()) list += ", ";
    list += word;
  }
  problems.push_back(makeProblem("unknown-word", file, where,
                                 "\"{found}\" is not known here; write one of: {known}",
                                 {{"found", quotable(text)}, {"known", list}}));
  return std::nullopt;
}

}  // namespace whichdesk
