#include "study/simulate/simulate.h"

#include <algorithm>
#include <array>

#include "codec/json_writer.h"
#include "codec/words.h"
#include "measure/normal.h"
#include "recommend/forecast.h"
#include "recommend/next_question.h"
#include "recommend/path.h"
#include "study/simulate/people.h"
#include "study/simulate/tally.h"

namespace whichdesk {

namespace {

constexpr double normal90 = 1.6448536269514722;
constexpr std::array<double, 3> strengths{.8, 1, 1.2};  // Choice 14 in core/DECISIONS.md.
constexpr std::array<std::string_view, 3> settings{"tooConfident", "asStated", "tooModest"};

/// The result of one person.
struct Verdict {
  Posterior known;
  Path path;
};

Verdict judge(const Recommender& recommender, const Answers& answers) {
  Verdict verdict{posterior(recommender.instrument, answers), {}};
  const Quality quality = responseQuality(recommender.instrument, answers, verdict.known);
  verdict.path = findPath(recommender.instrument.bank.axis, verdict.known, quality);
  return verdict;
}

bool isOpposite(Lead lead, double truth, double halfWidth) {
  return (lead == Lead::front && truth < -halfWidth) || (lead == Lead::back && truth > halfWidth);
}

/// How the clear leads of one plan fare.
struct Clear {
  Share share, correct, opposite;
  Mean stated;

  void add(const Path& path, double truth, double halfWidth) {
    const bool clear = path.certainty == Certainty::clear;
    share.add(clear);
    if (!clear) return;
    opposite.add(isOpposite(path.lead, truth, halfWidth));
    if (path.lead == Lead::front) {
      correct.add(truth > halfWidth);
      stated.add(path.front);
    } else if (path.lead == Lead::back) {
      correct.add(truth < -halfWidth);
      stated.add(path.back);
    } else {
      const double edge = 2 * halfWidth;
      correct.add(truth < edge && truth > -edge);
      stated.add(normalDistribution((edge - path.axis.mean) / path.axis.sd) -
                 normalDistribution((-edge - path.axis.mean) / path.axis.sd));
    }
  }

  void write(JsonWriter& json) const {
    json.key("clearShare").number(share.value());
    json.key("correctWhenClear").number(correct.value());
    json.key("statedWhenClear").number(stated.value());
    json.key("oppositeWhenClear").number(opposite.value());
  }
};

/// The full plan under one strength of the true loadings.
struct Full {
  Correlated axis;
  Share axisCovered, noPattern;
  Clear clear;
  std::vector<Correlated> skills;
  std::vector<Share> covered;
  std::array<Share, 4> outcomes;

  explicit Full(std::size_t count) : skills(count), covered(count) {}

  void add(const Axis& weights, const Vector& theta, const Verdict& verdict) {
    const double truth = dot(weights.weights, theta);
    const Estimate& estimate = verdict.path.axis;
    axis.add(estimate.mean, truth);
    axisCovered.add(std::abs(truth - estimate.mean) <= normal90 * estimate.sd);
    noPattern.add(verdict.path.why == Why::noPattern);
    clear.add(verdict.path, truth, weights.halfWidth);
    for (std::size_t lead = 0; lead < outcomes.size(); ++lead)
      outcomes[lead].add(static_cast<std::size_t>(verdict.path.lead) == lead);
    for (std::size_t k = 0; k < skills.size(); ++k) {
      const double sd = std::sqrt(verdict.known.covariance(k, k));
      skills[k].add(verdict.known.mean[k], theta[k]);
      covered[k].add(std::abs(theta[k] - verdict.known.mean[k]) <= normal90 * sd);
    }
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
  Clear clear;
  int reversals = 0, clearReversals = 0;

  void add(const Verdict& verdict, const Verdict& full, double truth, double halfWidth) {
    items.add(verdict.known.answered);
    withFull.add(verdict.path.axis.mean, full.path.axis.mean);
    withTruth.add(verdict.path.axis.mean, truth);
    agreement.add(verdict.path.lead == full.path.lead);
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
    json.key("reversals").whole(reversals);
    json.key("clearReversals").whole(clearReversals);
    clear.write(json);
  }
};

/// How well the number of remaining questions was forecast.
struct Foreseen {
  Share limit;  ///< Interviews that ended at the most questions.
  Share within;
  Mean error;
  int highestRise = 0;
};

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
    json.beginObject().key("setting").string(settings[i]);
    json.key("trueLoadings").number(strengths[i]);
    json.key("axisCoverage90").number(fulls[i].axisCovered.value());
    json.key("skillsCoverage90").number(fulls[i].skillCoverage());
    json.key("correctWhenClear").number(fulls[i].clear.correct.value()).endObject();
  }
  json.endArray();
}

/// Typical people of each role: does the role come out among the first?
void writeIncumbents(JsonWriter& json, const Recommender& recommender, const People& crowd,
                     int each, Sampler& sampler) {
  const Axis& axis = recommender.instrument.bank.axis;
  Share top1, top3, notOpposite;
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
      const auto among = [&](std::size_t count) {
        const auto end = ranks.begin() + static_cast<std::ptrdiff_t>(std::min(count, ranks.size()));
        return std::any_of(ranks.begin(), end,
                           [&](const RoleRank& rank) { return rank.role == r; });
      };
      top1.add(among(1));
      top3.add(among(3));
      ownTop3.add(among(3));
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
  json.endObject();
}

}  // namespace

std::string simulate(const Recommender& recommender, int people, std::uint64_t seed) {
  const Bank& bank = recommender.instrument.bank;
  std::vector<Full> fulls(strengths.size(), Full(bank.skills.size()));
  Short quick, random;
  Foreseen foreseen;
  Sampler sampler(seed);
  const People crowd(recommender, 1);
  for (std::size_t setting = 0; setting < strengths.size(); ++setting) {
    const People own(recommender, strengths[setting]);
    for (int i = 0; i < people; ++i) {
      const Vector theta = own.draw(sampler);
      const Answers all = own.answer(theta, sampler);
      const Verdict full = judge(recommender, all);
      fulls[setting].add(bank.axis, theta, full);
      if (strengths[setting] != 1) continue;
      const double truth = dot(bank.axis.weights, theta);
      const Answers asked = interview(recommender, all, foreseen);
      const int count = static_cast<int>(asked.asked.size());
      quick.add(judge(recommender, asked), full, truth, bank.axis.halfWidth);
      random.add(judge(recommender, randomItems(recommender, all, count, sampler)), full, truth,
                 bank.axis.halfWidth);
    }
  }

  JsonWriter json;
  json.beginObject();
  json.key("people").whole(people);
  json.key("seed").number(static_cast<double>(seed));
  writeFull(json, bank, fulls[1]);
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
  writeIncumbents(json, recommender, crowd, std::max(1, people / 10), sampler);
  json.key("outcomes").beginObject();
  for (std::size_t lead = 0; lead < leadWords.size(); ++lead)
    json.key(leadWords[lead]).number(fulls[1].outcomes[lead].value());
  return json.endObject().endObject().take();
}

}  // namespace whichdesk
