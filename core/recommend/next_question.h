#pragma once

#include "recommend/assessment.h"

namespace whichdesk {

/// What to ask next, and how many questions may follow.
///
/// `full` asks every item. `quick` stops (`clear`) when the rest would hardly change the path, at
/// the earliest after 12 answers, and after 24 in any case (`limit`). Both look for what tells
/// most of the axis (1), of the difference between the two leading roles (.05) and of each skill
/// (.01). `tieBreak` looks at that difference alone, and stops (`clear`) when one role leads.
/// Gives: no item once the plan stops; `exhausted` when every item has been asked.
NextQuestion nextQuestion(const Recommender& recommender, const Answers& answers, Plan plan);

}  // namespace whichdesk
