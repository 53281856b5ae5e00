#pragma once

#include <cstddef>
#include <vector>

#include "model/bank.h"

namespace whichdesk {

/// An item as a measure of one skill.
struct ScaleItem {
  std::size_t item = 0;
  double loading = 0;  ///< As the bank states it, with its sign.

  /// The direction in which the item is scored: 1, or -1 for a reversed one.
  double key() const { return loading < 0 ? -1 : 1; }
};

/// The items that measure one skill alone or mainly, in the bank's order.
struct Scale {
  std::vector<ScaleItem> items;
};

/// One scale for each skill of the bank.
///
/// An item measures a skill mainly when that loading's square is more than the squares of its
/// loadings on all other skills together; the habit of agreeing (style) does not count. So a
/// preference, which weighs two skills alike, belongs to no scale.
///
/// Choice 20 in core/DECISIONS.md.
std::vector<Scale> scalesOf(const Bank& bank);

}  // namespace whichdesk
