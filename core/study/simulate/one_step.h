#pragma once

#include "recommend/assessment.h"
#include "study/simulate/tally.h"

namespace whichdesk {

/// What happens when one answer of a sheet is moved one step, up or down its scores.
struct OneStepFlips {
  Share leads;  ///< The lead is another word afterwards, tooLittle included.
  Share paths;  ///< Of the steps between two named paths, those after which the lead differs.
  int clearLeads = 0;   ///< A clear lead became another path.
  int frontToBack = 0;  ///< Front became back, or back front.

  void add(const Recommender& recommender, const Answers& answers);
};

}  // namespace whichdesk
