#include "recommend/next_question.h"

#include <algorithm>
#include <cmath>

#include "measure/next_item.h"
#include "recommend/forecast.h"
#include "recommend/path.h"

namespace whichdesk {

namespace {

/// How much the axis, the difference of the leading roles and each skill count.
struct Importance {
  double axis, roles, skill;
};
constexpr Importance whileOpen{1, .05, .01}, onceSettled{0, 1, .05}, toBreakTies{0, 1, 0};

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
                                    const std::vector<RoleRank>& ranks, Importance importance) {
  const Vector difference = leadingDifference(recommender, ranks);
  std::vector<WeightedTarget> all;
  if (importance.axis > 0)
    all.push_back({recommender.instrument.bank.axis.weights, importance.axis});
  all.push_back({difference, importance.roles});
  for (std::size_t k = 0; importance.skill > 0 && k < difference.size(); ++k) {
    Vector skill(difference.size(), 0.0);
    skill[k] = 1;
    all.push_back({skill, importance.skill});
  }
  return all;
}

/// Whether the rest of the quick plan would hardly change the path.
bool isPathSettled(const Recommender& recommender, const Answers& answers, const Posterior& known) {
  const Instrument& instrument = recommender.instrument;
  const Axis& axis = instrument.bank.axis;
  if (known.answered < settledFrom || known.answered > mostItems) return false;
  const Outlook outlook = outlookToLimit(
      dot(axis.weights, known.mean), variance(known, axis.weights),
      axisVarianceWhenAllAnswered(recommender, answers), known.answered, axis.halfWidth);
  if (!isSettled(outlook, axis.halfWidth)) return false;
  const Quality quality = responseQuality(instrument, answers, known);
  return findPath(axis, known, quality).lead != Lead::tooLittle;
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
  Importance importance = whileOpen;
  if (plan == Plan::tieBreak) {
    if (ranks.size() < 2 || ranks[1].place > 1) next.stop = Stop::clear;
    importance = toBreakTies;
  } else if (plan == Plan::quick) {
    if (known.answered >= mostItems) {
      next.stop = Stop::limit;
    } else if (isPathSettled(recommender, answers, known)) {
      if (known.answered >= leastItems) next.stop = Stop::clear;
      importance = onceSettled;
    }
  }
  if (next.stop != Stop::no) return next;

  next.item =
      nextItem(recommender.instrument, answers, known, targets(recommender, ranks, importance));
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
