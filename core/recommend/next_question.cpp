#include "recommend/next_question.h"

#include <algorithm>
#include <cmath>

#include "measure/next_item.h"
#include "recommend/forecast.h"
#include "recommend/path.h"

namespace whichdesk {

namespace {

constexpr double roleImportance = .05, skillImportance = .01;

/// Which way the two leading roles differ, in the unit of a skill: prior variance 1. All zeros
/// when there is one role only, or the two are the same.
Vector leadingDifference(const Recommender& recommender, const std::vector<RoleRank>& ranks) {
  Vector difference(recommender.instrument.bank.skills.size(), 0.0);
  if (ranks.size() < 2) return difference;
  const Vector& first = recommender.directions[ranks[0].role].weights;
  const Vector& second = recommender.directions[ranks[1].role].weights;
  for (std::size_t k = 0; k < difference.size(); ++k) difference[k] = first[k] - second[k];
  const double sd = std::sqrt(priorVariance(recommender.instrument, difference));
  for (double& weight : difference) weight = sd > 0 ? weight / sd : 0;
  return difference;
}

std::vector<WeightedTarget> targets(const Recommender& recommender,
                                    const std::vector<RoleRank>& ranks, Plan plan) {
  const Vector difference = leadingDifference(recommender, ranks);
  if (plan == Plan::tieBreak) return {{difference, 1}};
  std::vector<WeightedTarget> all{{recommender.instrument.bank.axis.weights, 1},
                                  {difference, roleImportance}};
  for (std::size_t k = 0; k < difference.size(); ++k) {
    Vector skill(difference.size(), 0.0);
    skill[k] = 1;
    all.push_back({skill, skillImportance});
  }
  return all;
}

Stop quickStop(const Recommender& recommender, const Answers& answers, const Posterior& known) {
  const Instrument& instrument = recommender.instrument;
  const Axis& axis = instrument.bank.axis;
  if (known.answered >= mostItems) return Stop::limit;
  if (known.answered < leastItems) return Stop::no;
  const Quality quality = responseQuality(instrument, answers, known);
  const Path path = findPath(axis, known, quality);
  if (path.lead == Lead::tooLittle) return Stop::no;
  Outlook outlook{path.axis.mean, path.axis.sd * path.axis.sd,
                  varianceWhenAllAnswered(instrument, answers, axis.weights), 0};
  outlook.turn = turningPoint(outlook.fullVariance, axis.halfWidth);
  return isSettled(outlook, axis.halfWidth) ? Stop::clear : Stop::no;
}

Stop whetherToStop(const Recommender& recommender, const Answers& answers, const Posterior& known,
                   const std::vector<RoleRank>& ranks, Plan plan) {
  if (plan == Plan::quick) return quickStop(recommender, answers, known);
  if (plan == Plan::tieBreak && (ranks.size() < 2 || ranks[1].place > 1)) return Stop::clear;
  return Stop::no;
}

}  // namespace

NextQuestion nextQuestion(const Recommender& recommender, const Answers& answers, Plan plan) {
  const int unseen =
      static_cast<int>(std::count(answers.chosen.begin(), answers.chosen.end(), Answers::unseen));
  NextQuestion next;
  if (unseen == 0) {
    next.stop = Stop::exhausted;
    return next;
  }
  const Posterior known = posterior(recommender.instrument, answers);
  const auto ranks = rankRoles(recommender.directions, recommender.catalogue, known);
  next.stop = whetherToStop(recommender, answers, known, ranks, plan);
  if (next.stop != Stop::no) return next;

  next.item = nextItem(recommender.instrument, answers, known, targets(recommender, ranks, plan));
  next.least = next.likely = next.most = unseen;
  if (plan == Plan::full) return next;
  const Forecast left =
      plan == Plan::quick ? forecast(recommender, answers) : Forecast{1, 2, unseen};
  next.least = std::clamp(left.least, 1, unseen);
  next.likely = std::clamp(left.likely, 1, unseen);
  next.most = std::clamp(left.most, 1, unseen);
  return next;
}

}  // namespace whichdesk
