#pragma once

#include <string>

#include "engine/engine.h"

namespace whichdesk {

/// Measures what should hardly affect the result: constant answers, one end of
/// the preferences, praising oneself, tasks alone, chance, and single steps.
///
///   constantRatings, preferenceEnds, promoting, effacing, allTasksRight/Wrong
///                 only these items answered; axis is the mean of D
///   constantQuick, quickAxis  the same through the quick plan, in which constantQuick answers
///                 every item at the same place of its list, and the others skip what is not theirs
///   withPreferences  promoting and effacing again, every preference answered in the middle
///   roles         share: of random sheets in which the role leads; code: a sheet in which it does
///   oneStepFlips  share of (sheet, item, step) after which the path's lead is another, for random
///                 sheets and for simulated people; clearLeads and frontToBack are counts over both
///
/// Gives:  one JSON object; the same bytes every time.
std::string audit(const Engine& engine);

}  // namespace whichdesk
