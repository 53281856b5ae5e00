#pragma once

#include "recommend/assessment.h"

namespace whichdesk {

/// What to ask next, and how many questions may follow.
///
/// `full` asks every item. `quick` stops (`clear`) when its rest would hardly change the path, at
/// the earliest after 18 answers, and after 25 in any case (`limit`). Both look for what tells
/// most of the axis (1), of the difference between the two leading roles (.05) and of each skill
/// (.01). When the path is settled after 16 or 17 answers, the questions to the 18th go to the
/// roles (1) and the skills (.05). `tieBreak` looks at that difference alone, and stops (`clear`)
/// when one role leads. Gives: no item once the plan stops; `exhausted` when every item has been
/// asked.
NextQuestion nextQuestion(const Recommender& recommender, const Answers& answers, Plan plan);

}  // namespace whichdesk
