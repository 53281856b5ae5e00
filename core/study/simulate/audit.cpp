#include "study/simulate/audit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/json/json_writer.h"
#include "codec/share_code.h"
#include "codec/words.h"
#include "recommend/next_question.h"
#include "recommend/path.h"
#include "study/simulate/one_step.h"
#include "study/simulate/people.h"
#include "study/simulate/tally.h"

namespace whichdesk {

namespace {

constexpr std::uint64_t seed = 1;
constexpr int randomSheets = 20'000, flippedSheets = 1'000;

/// The option that somebody gives to an item, or none.
using Rule = std::function<std::optional<std::size_t>(const Item&)>;

bool isReversed(const Item& item) { return item.loadings.front().value < 0; }

Rule only(ItemType type, std::function<std::size_t(const Item&)> option) {
  return [type, own = std::move(option)](const Item& item) -> std::optional<std::size_t> {
    if (item.type != type) return std::nullopt;
    return own(item);
  };
}

Answers fullSheet(const Bank& bank, const Rule& manner) {
  Answers answers = noAnswers(bank);
  for (std::size_t i = 0; i < bank.items.size(); ++i)
    if (const auto option = manner(bank.items[i])) addAnswer(answers, i, *option);
  return answers;
}

Answers quickSheet(const Recommender& recommender, const Rule& manner) {
  Answers answers = noAnswers(recommender.instrument.bank);
  for (;;) {
    const auto item = nextQuestion(recommender, answers, Plan::quick).item;
    if (!item) return answers;
    const auto option = manner(recommender.instrument.bank.items[*item]);
    addAnswer(answers, *item, option.value_or(0));
    if (!option) answers.chosen[*item] = Answers::skipped;
  }
}

Path pathOf(const Recommender& recommender, const Answers& answers) {
  const Posterior known = posterior(recommender.instrument, answers);
  return findPath(recommender.instrument.bank.axis, known,
                  responseQuality(recommender.instrument, answers, known));
}

void writePath(JsonWriter& json, const Path& path) {
  json.key("axis").number(path.axis.mean);
  json.key("lead").string(leadWords.of(path.lead));
  json.key("why").string(whyWords.of(path.why));
}

/// One entry for each place that the options of ratings have.
void writeConstants(JsonWriter& json, const Recommender& recommender, std::string_view key,
                    bool quick) {
  const Bank& bank = recommender.instrument.bank;
  const auto rating = std::find_if(bank.items.begin(), bank.items.end(),
                                   [](const Item& item) { return item.type == ItemType::rating; });
  json.key(key).beginArray();
  for (std::size_t place = 0; rating != bank.items.end() && place < rating->options.size();
       ++place) {
    const Rule everywhere = [place](const Item& item) -> std::optional<std::size_t> {
      return std::min(place, item.options.size() - 1);
    };
    const Answers answers =
        quick ? quickSheet(recommender, everywhere)
              : fullSheet(bank, only(ItemType::rating, [place](const Item&) { return place; }));
    json.beginObject().key("option").string(rating->options[place].id);
    writePath(json, pathOf(recommender, answers));
    json.endObject();
  }
  json.endArray();
}

void writePreferenceEnds(JsonWriter& json, const Recommender& recommender) {
  const Bank& bank = recommender.instrument.bank;
  json.key("preferenceEnds").beginArray();
  for (const bool last : {false, true}) {
    std::string_view id;
    const Rule end = only(ItemType::preference, [&](const Item& item) {
      const std::size_t option = last ? item.options.size() - 1 : 0;
      id = item.options[option].id;
      return option;
    });
    const Answers answers = fullSheet(bank, end);
    json.beginObject().key("end").string(id);
    writePath(json, pathOf(recommender, answers));
    json.endObject();
  }
  json.endArray();
}

/// The place of the option with the highest score, or the lowest.
std::size_t endOf(const Item& item, bool high) {
  const auto lower = [](const Option& a, const Option& b) { return a.score < b.score; };
  const auto end = high ? std::max_element(item.options.begin(), item.options.end(), lower)
                        : std::min_element(item.options.begin(), item.options.end(), lower);
  return static_cast<std::size_t>(end - item.options.begin());
}

/// Agreeing with every praising statement and no other, or the reverse. Everything else is skipped;
/// once more, preferences are answered in the middle instead.
void writePraise(JsonWriter& json, const Recommender& recommender, std::string_view key,
                 bool praising) {
  const Rule manner = only(ItemType::rating, [praising](const Item& item) {
    return endOf(item, praising != isReversed(item));
  });
  const Rule withPreferences = [&manner](const Item& item) -> std::optional<std::size_t> {
    if (item.type == ItemType::preference) return item.options.size() / 2;
    return manner(item);
  };
  const auto fullPath = [&](const Rule& rule) {
    return pathOf(recommender, fullSheet(recommender.instrument.bank, rule));
  };
  const auto quickAxis = [&](const Rule& rule) {
    return pathOf(recommender, quickSheet(recommender, rule)).axis.mean;
  };
  json.key(key).beginObject();
  writePath(json, fullPath(manner));
  json.key("quickAxis").number(quickAxis(manner));
  json.key("withPreferences").beginObject();
  json.key("axis").number(fullPath(withPreferences).axis.mean);
  json.key("quickAxis").number(quickAxis(withPreferences)).endObject();
  json.endObject();
}

void writeTasks(JsonWriter& json, const Recommender& recommender, std::string_view key,
                bool right) {
  const Rule manner = only(ItemType::task, [right](const Item& item) {
    std::size_t option = 0;
    while ((item.options[option].score == 1) != right) ++option;
    return option;
  });
  json.key(key).beginObject();
  writePath(json, pathOf(recommender, fullSheet(recommender.instrument.bank, manner)));
  json.endObject();
}

/// The sheet of the answers that favor a role most. It is made less extreme, from the weakest
/// answers on, until the answers have a pattern.
std::optional<Answers> sheetFor(const Recommender& recommender, std::size_t role) {
  const Instrument& instrument = recommender.instrument;
  const Vector& weights = recommender.directions[role].weights;
  for (int quarters = 13; quarters >= 1; --quarters) {
    Answers answers = noAnswers(instrument.bank);
    for (std::size_t i = 0; i < instrument.items.size(); ++i) {
      double pull = 0;  // of the role on the item, in sd of its answers
      for (const Loading& loading : instrument.bank.items[i].loadings)
        if (loading.dimension < weights.size())
          pull += loading.value * recommender.catalogue.roles[role].figures[loading.dimension];
      const Vector& observed = instrument.items[i].observed;
      std::size_t best = 0;
      const double wanted = pull * .25 * quarters;
      for (std::size_t option = 1; option < observed.size(); ++option)
        if (std::abs(observed[option] - wanted) < std::abs(observed[best] - wanted)) best = option;
      addAnswer(answers, i, best);
    }
    const Posterior known = posterior(instrument, answers);
    const Quality quality = responseQuality(instrument, answers, known);
    const Path path = findPath(instrument.bank.axis, known, quality);
    const auto ranks = rankRoles(recommender.directions, recommender.catalogue, known);
    if (path.lead != Lead::tooLittle && ranks.front().role == role) return answers;
  }
  return std::nullopt;
}

/// Where chance leads: the path, and which role.
struct Chance {
  std::array<Share, 4> outcomes;
  std::vector<Share> leading;
};

Chance answerByChance(const Recommender& recommender) {
  Chance chance{{}, std::vector<Share>(recommender.catalogue.roles.size())};
  Sampler sampler(seed);
  for (int i = 0; i < randomSheets; ++i) {
    const Answers answers = randomAnswers(recommender.instrument.bank, sampler);
    const Posterior known = posterior(recommender.instrument, answers);
    const Quality quality = responseQuality(recommender.instrument, answers, known);
    const Path path = findPath(recommender.instrument.bank.axis, known, quality);
    const std::size_t leader =
        rankRoles(recommender.directions, recommender.catalogue, known).front().role;
    for (std::size_t lead = 0; lead < chance.outcomes.size(); ++lead)
      chance.outcomes[lead].add(static_cast<std::size_t>(path.lead) == lead);
    for (std::size_t role = 0; role < chance.leading.size(); ++role)
      chance.leading[role].add(role == leader);
  }
  return chance;
}

void writeRoles(JsonWriter& json, const Recommender& recommender, const Chance& chance) {
  json.key("roles").beginArray();
  for (std::size_t role = 0; role < chance.leading.size(); ++role) {
    const auto sheet = sheetFor(recommender, role);
    json.beginObject().key("id").string(recommender.catalogue.roles[role].id);
    json.key("reachable").boolean(sheet.has_value());
    json.key("share").number(chance.leading[role].value());
    if (sheet)
      json.key("code").string(
          encodeAnswers(recommender.instrument.bank, recommender.catalogue, *sheet));
    json.endObject();
  }
  json.endArray();
}

void writeFlips(JsonWriter& json, const Recommender& recommender) {
  Sampler sampler(seed);
  const People crowd(recommender);
  OneStepFlips random, people;
  for (int i = 0; i < flippedSheets; ++i) {
    random.add(recommender, randomAnswers(recommender.instrument.bank, sampler));
    people.add(recommender, crowd.answer(crowd.draw(sampler), sampler));
  }
  json.key("oneStepFlips").beginObject();
  json.key("random").number(random.leads.value());
  json.key("people").number(people.leads.value());
  json.key("randomPaths").number(random.paths.value());
  json.key("peoplePaths").number(people.paths.value());
  json.key("clearLeads").whole(random.clearLeads + people.clearLeads);
  json.key("frontToBack").whole(random.frontToBack + people.frontToBack);
  json.endObject();
}

}  // namespace

std::string audit(const Engine& engine) {
  const Recommender& recommender = engine.recommender();
  const Chance chance = answerByChance(recommender);
  JsonWriter json;
  json.beginObject();
  writeConstants(json, recommender, "constantRatings", false);
  writeConstants(json, recommender, "constantQuick", true);
  writePreferenceEnds(json, recommender);
  writePraise(json, recommender, "promoting", true);
  writePraise(json, recommender, "effacing", false);
  writeTasks(json, recommender, "allTasksRight", true);
  writeTasks(json, recommender, "allTasksWrong", false);
  writeRoles(json, recommender, chance);
  json.key("random").beginObject().key("sheets").whole(randomSheets);
  json.key("outcomes").beginObject();
  for (std::size_t lead = 0; lead < leadWords.all().size(); ++lead)
    json.key(leadWords.all()[lead]).number(chance.outcomes[lead].value());
  json.endObject().endObject();
  writeFlips(json, recommender);
  return json.endObject().take();
}

}  // namespace whichdesk
