#include "recommend/assessment.h"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "measure/next_item.h"
#include "measure/quality.h"
#include "measure/skills.h"
#include "model/percent.h"
#include "recommend/learning.h"
#include "recommend/path.h"
#include "recommend/path_kind.h"
#include "recommend/reasons.h"
#include "recommend/what_if.h"

namespace whichdesk {

namespace {

/// The sign of an effect that speaks for a lead.
int towardLead(Lead lead) { return lead == Lead::back ? -1 : 1; }

void addRoleReasons(const Recommender& recommender, const Answers& answers, const Posterior& known,
                    Assessment& result) {
  const Instrument& instrument = recommender.instrument;
  for (const RoleMatch& role : result.roles) {
    if (role.place > 1) break;
    const Vector& weights = recommender.directions[role.role].weights;
    result.roleReasons.push_back(
        {role.role, strongestReasons(contributions(instrument, answers, known, weights), 1),
         role.offset});
  }
}

}  // namespace

Recommender makeRecommender(Bank bank, Catalogue catalogue) {
  Recommender recommender{prepare(std::move(bank)), std::move(catalogue), {}, 1};
  const Instrument& instrument = recommender.instrument;
  recommender.directions = roleDirections(instrument, recommender.catalogue);
  const Answers none{std::vector<int>(instrument.items.size(), Answers::unseen), {}};
  recommender.fullAxisVariance =
      varianceWhenAllAnswered(instrument, none, instrument.bank.axis.weights);
  return recommender;
}

double axisVarianceWhenAllAnswered(const Recommender& recommender, const Answers& answers) {
  const auto& chosen = answers.chosen;
  if (std::find(chosen.begin(), chosen.end(), Answers::skipped) == chosen.end())
    return recommender.fullAxisVariance;
  return varianceWhenAllAnswered(recommender.instrument, answers,
                                 recommender.instrument.bank.axis.weights);
}

Assessment assess(const Recommender& recommender, const Answers& answers, Detail detail) {
  const Instrument& instrument = recommender.instrument;
  const Posterior known = posterior(instrument, answers);
  Assessment result;
  result.answered = known.answered;
  result.quality = responseQuality(instrument, answers, known);
  result.path = findPath(instrument.bank.axis, known, result.quality);
  if (result.path.why == Why::few) result.quality.notes.push_back(Note::few);
  result.path.percents =
      wholePercents({result.path.front, result.path.crossTrained, result.path.back});
  auto ranks = rankRoles(recommender.directions, recommender.catalogue, known);
  result.path.kind = pathKind(result.path.lead, recommender.catalogue, ranks);
  if (leadingOnly(detail))
    std::erase_if(ranks, [](const RoleRank& rank) { return rank.place > 1; });
  result.roles = matchRoles(recommender.directions, recommender.catalogue, known, ranks);
  if (detail != Detail::brief) result.skills = skillEstimates(instrument, known);
  if (detail == Detail::pathReasons || detail == Detail::reasons) {
    const Vector& axis = instrument.bank.axis.weights;
    result.pathReasons = strongestReasons(contributions(instrument, answers, known, axis),
                                          towardLead(result.path.lead));
  }
  if (detail == Detail::reasons) addRoleReasons(recommender, answers, known, result);
  return result;
}

Vector targetWeights(const Recommender& recommender, const Target& target) {
  if (const auto* role = std::get_if<RoleTarget>(&target))
    return recommender.directions[role->role].weights;
  Vector weights = recommender.instrument.bank.axis.weights;
  if (const auto* skill = std::get_if<SkillTarget>(&target)) {
    weights.assign(weights.size(), 0.0);
    weights[skill->skill] = 1;
  }
  return weights;
}

Explanation explain(const Recommender& recommender, const Answers& answers,
                    const ExplainRequest& request) {
  const auto& [target, parts] = request;
  const Instrument& instrument = recommender.instrument;
  const Posterior known = posterior(instrument, answers);
  const Vector weights = targetWeights(recommender, target);
  Explanation result;
  result.target = estimate(known, weights);
  if (const auto* role = std::get_if<RoleTarget>(&target)) {
    const RoleDirection& direction = recommender.directions[role->role];
    result.offset = matchOffset(direction, known);
    result.readiness = skillReadiness(direction, recommender.catalogue.roles[role->role], known);
    result.learn = skillsToLearn(result.readiness);
  } else {
    result.target.sd = shownSd(variance(known, weights), width(known));
  }
  result.contributions = contributions(instrument, answers, known, weights);
  if (parts.has(Part::reasons)) {
    int toward = 1;
    if (std::holds_alternative<PathTarget>(target)) {
      const Quality quality = responseQuality(instrument, answers, known);
      toward = towardLead(findPath(instrument.bank.axis, known, quality).lead);
    }
    result.reasons = strongestReasons(result.contributions, toward);
  }
  if (parts.has(Part::whatIf) || parts.has(Part::changes)) {
    result.whatIf = whatIf(recommender, answers, known, target);
    result.changes = smallestChanges(result.whatIf);
  }
  return result;
}

}  // namespace whichdesk
