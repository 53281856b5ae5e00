#include "study/simulate/simulate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "codec/json/json_writer.h"
#include "codec/words.h"
#include "study/simulate/interview.h"
#include "study/simulate/people.h"
#include "study/simulate/unchanged.h"
#include "study/simulate/verdict.h"

namespace whichdesk {

namespace {

/// A crowd with a name.
struct Setting {
  std::string_view name;
  Manner manner;
};

// Decisions 14 and 33 in core/DECISIONS.md; the habits are those that real people showed.
constexpr std::array<Setting, 7> settings{{{"tooConfident", {.8, 0, 0, 0}},
                                           {"asStated", {1, 0, 0, 0}},
                                           {"tooModest", {1.2, 0, 0, 0}},
                                           {"wide", {1, 10, 0, 0}},
                                           {"unevenItems", {1, 0, .35, 0}},
                                           {"praising", {1, 0, 0, .27}},
                                           {"allThree", {1, 10, .35, .27}}}};
constexpr std::size_t asStated = 1;

/// The full plan, taken by one crowd.
struct Full {
  Correlated axis;
  Share axisCovered, noPattern, inconsistent;
  std::vector<std::pair<double, double>>
      coverageByScale;  ///< A person's scale, and skills covered.
  Clear clear;
  std::vector<Correlated> skills;
  std::vector<Share> covered;
  std::array<Share, 4> outcomes;

  explicit Full(std::size_t count) : skills(count), covered(count) {}

  void add(const Axis& weights, const Vector& theta, const Verdict& verdict) {
    const double truth = dot(weights.weights, theta);
    const Estimate& estimate = verdict.path.axis;
    axis.add(estimate.mean, truth);
    axisCovered.add(covers(estimate, truth));
    noPattern.add(verdict.path.why == Why::noPattern);
    inconsistent.add(verdict.quality.inconsistent);
    clear.add(verdict.path, truth, weights.halfWidth);
    for (std::size_t lead = 0; lead < outcomes.size(); ++lead)
      outcomes[lead].add(static_cast<std::size_t>(verdict.path.lead) == lead);
    Mean own;
    for (std::size_t k = 0; k < skills.size(); ++k) {
      const bool hit = covers(verdict.skills[k].estimate, theta[k]);
      skills[k].add(verdict.known.mean[k], theta[k]);
      covered[k].add(hit);
      own.add(hit);
    }
    coverageByScale.emplace_back(verdict.quality.scale, own.value());
  }

  /// Of the tenth of the people who answer widest.
  double widestCoverage() const {
    auto people = coverageByScale;
    const auto count = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, people.size() / 10));
    std::partial_sort(people.begin(), people.begin() + count, people.end(), std::greater<>());
    Mean mean;
    for (auto one = people.begin(); one != people.begin() + count; ++one) mean.add(one->second);
    return mean.value();
  }

  double skillCoverage() const {
    Mean mean;
    for (const Share& skill : covered) mean.add(skill.value());
    return mean.value();
  }
};

/// A shorter plan beside the full one.
struct Short {
  Mean items;
  Correlated withFull, withTruth;
  Share agreement;
  Mean leading;
  Clear clear;
  int reversals = 0, clearReversals = 0;

  void add(const Recommender& recommender, const Verdict& verdict, const Verdict& full,
           double truth) {
    const double halfWidth = recommender.instrument.bank.axis.halfWidth;
    items.add(verdict.known.answered);
    withFull.add(verdict.path.axis.mean, full.path.axis.mean);
    withTruth.add(verdict.path.axis.mean, truth);
    agreement.add(verdict.path.lead == full.path.lead);
    leading.add(sharedLeaders(recommender, verdict.known, full.known));
    clear.add(verdict.path, truth, halfWidth);
    const bool reversed = (verdict.path.lead == Lead::front && full.path.lead == Lead::back) ||
                          (verdict.path.lead == Lead::back && full.path.lead == Lead::front);
    reversals += reversed;
    clearReversals += reversed && verdict.path.certainty == Certainty::clear;
  }

  void write(JsonWriter& json) const {
    json.beginObject();
    json.key("meanItems").number(items.value());
    json.key("axisCorrelation").number(withFull.value());
    json.key("truthCorrelation").number(withTruth.value());
    json.key("agreement").number(agreement.value());
    json.key("leadingRoles").number(leading.value());
    json.key("reversals").whole(reversals);
    json.key("clearReversals").whole(clearReversals);
    clear.write(json);
  }
};

Answers randomItems(const Recommender& recommender, const Answers& all, int count,
                    Sampler& sampler) {
  Answers answers = noAnswers(recommender.instrument.bank);
  while (static_cast<int>(answers.asked.size()) < count) {
    const std::size_t item = sampler.below(all.chosen.size());
    if (!answers.answered(item)) addAnswer(answers, item, all.option(item));
  }
  return answers;
}

void writeFull(JsonWriter& json, const Bank& bank, const Full& full) {
  json.key("axis").beginObject();
  json.key("reliability").number(full.axis.value() * full.axis.value());
  json.key("coverage90").number(full.axisCovered.value());
  full.clear.write(json);
  json.endObject();
  json.key("skills").beginArray();
  for (std::size_t k = 0; k < full.skills.size(); ++k) {
    json.beginObject().key("id").string(bank.skills[k].id);
    json.key("reliability").number(full.skills[k].value() * full.skills[k].value());
    json.key("coverage90").number(full.covered[k].value()).endObject();
  }
  json.endArray();
  json.key("skillsCoverage90").number(full.skillCoverage());
  json.key("falseNoPattern").number(full.noPattern.value());
}

void writeSettings(JsonWriter& json, const std::vector<Full>& fulls) {
  json.key("settings").beginArray();
  for (std::size_t i = 0; i < fulls.size(); ++i) {
    json.beginObject().key("setting").string(settings[i].name);
    json.key("trueLoadings").number(settings[i].manner.strength);
    json.key("axisCoverage90").number(fulls[i].axisCovered.value());
    json.key("skillsCoverage90").number(fulls[i].skillCoverage());
    json.key("widestCoverage90").number(fulls[i].widestCoverage());
    json.key("correctWhenClear").number(fulls[i].clear.correct.value());
    json.key("falseNoPattern").number(fulls[i].noPattern.value());
    json.key("falseInconsistent").number(fulls[i].inconsistent.value()).endObject();
  }
  json.endArray();
}

/// Choice: of every tenth person a second interview, which takes long.
constexpr int eachQuickly = 10;

/// Typical people of each role: does the role come out among the first?
void writeIncumbents(JsonWriter& json, const Recommender& recommender, const People& crowd,
                     int each, Sampler& sampler) {
  const Axis& axis = recommender.instrument.bank.axis;
  Share top1, top3, notOpposite, quickTop3, quickKeepsFirst;
  Foreseen ignored;
  double worst = 1;
  std::string_view worstRole;
  for (std::size_t r = 0; r < recommender.catalogue.roles.size(); ++r) {
    const Role& role = recommender.catalogue.roles[r];
    const double side = dot(axis.weights, role.figures);
    Share ownTop3;
    for (int i = 0; i < each; ++i) {
      const Answers answers = crowd.answer(crowd.incumbent(role, sampler), sampler);
      const Verdict verdict = judge(recommender, answers);
      const auto ranks = rankRoles(recommender.directions, recommender.catalogue, verdict.known);
      top1.add(isAmong(r, ranks, 1));
      top3.add(isAmong(r, ranks, 3));
      ownTop3.add(isAmong(r, ranks, 3));
      if (i % eachQuickly == 0) {
        const auto quick =
            rankRoles(recommender.directions, recommender.catalogue,
                      posterior(recommender.instrument, interview(recommender, answers, ignored)));
        quickTop3.add(isAmong(r, quick, 3));
        quickKeepsFirst.add(isAmong(ranks.front().role, quick, 3));
      }
      if (std::abs(side) > axis.halfWidth)
        notOpposite.add(!isOpposite(verdict.path.lead, side, axis.halfWidth));
    }
    if (ownTop3.value() > worst) continue;
    worst = ownTop3.value();
    worstRole = role.id;
  }
  json.key("incumbents").beginObject();
  json.key("each").whole(each);
  json.key("top1").number(top1.value());
  json.key("top3").number(top3.value());
  json.key("worstTop3").number(worst);
  json.key("worstRole").string(worstRole);
  json.key("notOpposite").number(notOpposite.value());
  json.key("quickTop3").number(quickTop3.value());
  json.key("quickKeepsFirst").number(quickKeepsFirst.value());
  json.endObject();
}

}  // namespace

std::string simulate(const Recommender& recommender, int people, std::uint64_t seed) {
  const Bank& bank = recommender.instrument.bank;
  std::vector<Full> fulls(settings.size(), Full(bank.skills.size()));
  Short quick, random;
  Foreseen foreseen, ignored;
  FalseAlarms alarms, quickAlarms;
  Sampler sampler(seed), later(seed + 1);
  const People crowd(recommender);
  for (std::size_t setting = 0; setting < settings.size(); ++setting) {
    const People own(recommender, settings[setting].manner);
    for (int i = 0; i < people; ++i) {
      const Vector theta = own.draw(sampler);
      const Answers all = own.answer(theta, sampler);
      const Verdict full = judge(recommender, all);
      fulls[setting].add(bank.axis, theta, full);
      if (setting != asStated) continue;
      const double truth = dot(bank.axis.weights, theta);
      const Answers asked = interview(recommender, all, foreseen);
      const Answers again = own.answer(theta, later);
      alarms.add(recommender, all, again);
      if (i % eachQuickly == 0)
        quickAlarms.add(recommender, asked, interview(recommender, again, ignored));
      const int count = static_cast<int>(asked.asked.size());
      quick.add(recommender, judge(recommender, asked), full, truth);
      random.add(recommender, judge(recommender, randomItems(recommender, all, count, sampler)),
                 full, truth);
    }
  }

  JsonWriter json;
  json.beginObject();
  json.key("people").whole(people);
  json.key("seed").number(static_cast<double>(seed));
  writeFull(json, bank, fulls[asStated]);
  writeSettings(json, fulls);
  json.key("quick");
  quick.write(json);
  json.key("limitShare").number(foreseen.limit.value());
  json.key("left").beginObject();
  json.key("within").number(foreseen.within.value());
  json.key("meanError").number(foreseen.error.value());
  json.key("highestRise").whole(foreseen.highestRise).endObject();
  json.endObject().key("random");
  random.write(json);
  json.endObject();
  json.key("unchanged").beginObject().key("full");
  alarms.write(json);
  json.key("quick");
  quickAlarms.write(json);
  json.endObject();
  writeIncumbents(json, recommender, crowd, std::max(1, people / 10), sampler);
  json.key("outcomes").beginObject();
  for (std::size_t lead = 0; lead < leadWords.all().size(); ++lead)
    json.key(leadWords.all()[lead]).number(fulls[asStated].outcomes[lead].value());
  return json.endObject().endObject().take();
}

}  // namespace whichdesk
