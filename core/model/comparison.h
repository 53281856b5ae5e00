#pragma once

#include <vector>

#include "model/shared_result.h"

namespace whichdesk {

/// How far two results lie apart on one target.
struct Difference {
  double difference = 0;  ///< The later mean less the earlier one.
  double sd = 0;          ///< Of that difference for a person who has not changed.
  double p = 1;           ///< Of a difference at least as large, for such a person.
  Changed changed = Changed::unknown;
};

/// Two results of one person, the earlier first.
struct Comparison {
  Summary before, after;
  Difference axis;
  std::vector<Difference> skills;  ///< One a skill, in the bank's order.
};

}  // namespace whichdesk
