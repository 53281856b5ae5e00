#include "study/simulate/interview.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "recommend/forecast.h"
#include "recommend/next_question.h"
#include "study/simulate/people.h"

namespace whichdesk {

Answers interview(const Recommender& recommender, const Answers& all, Foreseen& foreseen) {
  Answers answers = noAnswers(recommender.instrument.bank);
  std::vector<NextQuestion> questions;
  for (;;) {
    const NextQuestion next = nextQuestion(recommender, answers, Plan::quick);
    if (!next.item) break;
    if (!questions.empty())
      foreseen.highestRise = std::max(foreseen.highestRise, next.likely - questions.back().likely);
    questions.push_back(next);
    addAnswer(answers, *next.item, all.option(*next.item));
  }
  int left = static_cast<int>(questions.size());
  foreseen.limit.add(left >= mostItems);
  for (const NextQuestion& question : questions) {
    foreseen.within.add(question.least <= left && left <= question.most);
    foreseen.error.add(std::abs(question.likely - left));
    --left;
  }
  return answers;
}

}  // namespace whichdesk
