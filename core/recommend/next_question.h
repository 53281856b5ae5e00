#pragma once

#include "recommend/assessment.h"

namespace whichdesk {

/// What to ask next: the first item, in bank order, that is neither answered nor skipped.
NextQuestion nextQuestion(const Desk& desk, const Answers& answers, Plan plan);

}  // namespace whichdesk
