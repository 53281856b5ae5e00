#include "recommend/next_question.h"

#include <algorithm>

namespace whichdesk {

NextQuestion nextQuestion(const Desk&, const Answers& answers, Plan) {
  const auto unseen = std::find(answers.chosen.begin(), answers.chosen.end(), Answers::unseen);
  NextQuestion next;
  if (unseen == answers.chosen.end()) {
    next.stop = Stop::exhausted;
    return next;
  }
  next.item = static_cast<std::size_t>(unseen - answers.chosen.begin());
  const auto left = std::count(unseen, answers.chosen.end(), Answers::unseen);
  next.least = next.likely = next.most = static_cast<int>(left);
  return next;
}

}  // namespace whichdesk
