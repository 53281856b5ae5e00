#pragma once

#include <cstddef>
#include <vector>

namespace whichdesk {

/// One person's answers: for each item of the bank, in its order, the chosen option or none.
struct Answers {
  static constexpr int unseen = -1;
  static constexpr int skipped = -2;

  std::vector<int> chosen;  ///< Index of an option, or `unseen`, or `skipped`.

  /// The items that have been asked, in the order of the file: it tells what was asked last.
  std::vector<std::size_t> asked;

  bool answered(std::size_t item) const { return chosen[item] >= 0; }
  std::size_t option(std::size_t item) const { return static_cast<std::size_t>(chosen[item]); }
};

}  // namespace whichdesk
