#include "codec/read_item.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "codec/json/json_writer.h"
#include "model/order.h"

namespace whichdesk {

namespace {

// Choice 18 in core/DECISIONS.md: what lies beyond, no sum can carry and no answer can mean.
constexpr double leastShare = .0001;  // y of the rarest option is at most 100
constexpr double leastSpread = .001;
constexpr double shareTolerance = 1e-6;  // a share in the text has a few decimals

Option readOption(const Cursor& json) {
  Option option;
  if (!json.is(Json::Kind::object)) return option;
  json.onlyKeys({"id", "score", "expected"});
  if (const auto id = json.member("id"); id && id->isId()) option.id = id->text();
  if (const auto score = json.member("score"); score && score->isNumber(-100, 100))
    option.score = score->number();
  if (const auto share = json.member("expected")) {
    share->isNumber(leastShare, 1);
    option.expected = share->number();  // even out of range: the sum is reported by itself
  }
  return option;
}

std::vector<Option> readOptions(const Cursor& owner) {
  std::vector<Option> options;
  const auto list = owner.member("options", Json::Kind::array);
  if (!list) return options;
  std::vector<Cursor> ids;
  double shares = 0;
  for (const Cursor& one : list->members()) {
    options.push_back(readOption(one));
    shares += options.back().expected;
    if (!options.back().id.empty()) ids.push_back(*one.optionalMember("id"));
  }
  reportRepeatedIds(ids);
  if (options.size() < 2) {
    list->report("too-few-options", "an item needs at least two options; add one");
    return options;
  }
  if (std::abs(shares - 1) > shareTolerance) {
    const std::string sum = numberText(shares);
    list->report("bad-shares", "the expected shares sum to {sum}; they must sum to 1",
                 {{"sum", sum}});
  }
  const auto [low, high] =
      std::minmax_element(options.begin(), options.end(),
                          [](const Option& a, const Option& b) { return a.score < b.score; });
  if (high->score - low->score < leastSpread)
    list->report("same-scores", "all options have the same score; give them different ones");
  return options;
}

std::vector<Loading> readLoadings(const Cursor& json, const std::vector<Skill>& skills) {
  std::vector<Loading> loadings;
  reportUnknownSkills(json, skills);
  for (std::size_t k = 0; k < skills.size(); ++k) {
    const auto loading = json.optionalMember(skills[k].id);
    if (!loading || !loading->isNumber(-1, 1)) continue;
    if (loading->number() == 0)
      loading->report("zero-loading", "a loading of 0 says nothing; leave the skill out");
    loadings.push_back({k, loading->number()});
  }
  if (json.members().empty())
    json.report("no-loading", "the item measures no skill; give it a loading");
  return loadings;
}

void checkRight(const Cursor& json, const std::vector<Option>& options) {
  const auto right = json.member("right", Json::Kind::string);
  if (!right) return;
  const bool known = std::any_of(options.begin(), options.end(),
                                 [&](const Option& option) { return option.id == right->text(); });
  if (!known) {
    right->report("unknown-option", "\"{option}\" is none of the task's options; name one of them",
                  {{"option", right->text()}});
    return;
  }
  for (const Option& option : options) {
    if (option.score == (option.id == right->text() ? 1 : 0)) continue;
    right->report("right-score",
                  "option \"{option}\" breaks the task's scores; the right one has 1, all others 0",
                  {{"option", option.id}});
  }
}

/// A reversed rating expects of its lowest step what a plain one expects of its highest.
std::vector<Option> mirrored(std::vector<Option> options) {
  for (std::size_t low = 0, high = options.size(); low + 1 < high; ++low)
    std::swap(options[low].expected, options[--high].expected);
  return options;
}

/// A rating's own options differ from the shared ones in their shares alone: the page calls a step
/// by its id, and a step counts the same everywhere.
void readOwnShares(const Cursor& json, const SharedOptions& shared, Item& item) {
  const std::vector<Option> own = readOptions(json);
  if (own.size() < 2) return;
  item.options = own;
  const auto same = [](const Option& a, const Option& b) {
    return a.id == b.id && a.score == b.score;
  };
  if (!std::equal(item.options.begin(), item.options.end(), shared.rating.begin(),
                  shared.rating.end(), same))
    json.optionalMember("options")->report(
        "other-options", "a rating's own options keep the ids and scores of /types/rating");
}

void readRating(const Cursor& json, const std::optional<Cursor>& loadings,
                const SharedOptions& shared, std::size_t styleDimension, Item& item) {
  json.onlyKeys({"id", "type", "loadings", "style", "options"});
  if (loadings && loadings->members().size() > 1)
    loadings->report("rating-loadings", "a rating measures one skill; leave one loading");
  const bool reversed = !item.loadings.empty() && item.loadings.front().value < 0;
  item.options = reversed ? mirrored(shared.rating) : shared.rating;
  if (json.optionalMember("options")) readOwnShares(json, shared, item);
  const auto own = json.optionalMember("style");
  const double style = own && own->isNumber(-1, 1) ? own->number() : shared.style;
  if (style != 0) item.loadings.push_back({styleDimension, style});
}

}  // namespace

void reportRepeatedIds(const std::vector<Cursor>& ids) {
  const auto order = sortedOrder(
      ids.size(), [&](std::size_t a, std::size_t b) { return ids[a].text() < ids[b].text(); });
  for (std::size_t i = 1; i < order.size(); ++i) {
    const Cursor& id = ids[order[i]];
    if (id.text() == ids[order[i - 1]].text())
      id.report("repeated-id", "the id \"{id}\" appears twice; give one of them another",
                {{"id", id.text()}});
  }
}

void reportUnknownSkills(const Cursor& json, const std::vector<Skill>& skills) {
  const auto members = json.members();
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (findSkill(skills, json.key(i))) continue;
    members[i].report(
        "unknown-skill",
        "the bank has no skill \"{skill}\"; correct its spelling, or add it to bank.json",
        {{"skill", json.key(i)}});
  }
}

SharedOptions readSharedOptions(const Cursor& types) {
  SharedOptions shared;
  types.onlyKeys({"rating", "preference"});
  if (const auto rating = types.optionalMember("rating");
      rating && rating->is(Json::Kind::object)) {
    rating->onlyKeys({"style", "options"});
    if (const auto style = rating->member("style"); style && style->isNumber(0, 1))
      shared.style = style->number();
    shared.rating = readOptions(*rating);
  }
  if (const auto preference = types.optionalMember("preference");
      preference && preference->is(Json::Kind::object)) {
    preference->onlyKeys({"options"});
    shared.preference = readOptions(*preference);
  }
  return shared;
}

Item readItem(const Cursor& json, const std::vector<Skill>& skills, const SharedOptions& shared) {
  Item item;
  if (!json.is(Json::Kind::object)) return item;
  if (const auto id = json.member("id"); id && id->isId()) item.id = id->text();
  const auto loadings = json.member("loadings", Json::Kind::object);
  if (loadings) item.loadings = readLoadings(*loadings, skills);
  const auto type = json.member("type");
  if (!type) return item;
  const auto which = type->oneOf(itemTypeWords);
  if (!which) return item;

  item.type = *which;
  switch (item.type) {
    case ItemType::rating: readRating(json, loadings, shared, skills.size(), item); break;
    case ItemType::preference:
      json.onlyKeys({"id", "type", "loadings"});
      item.options = shared.preference;
      break;
    case ItemType::scenario:
      json.onlyKeys({"id", "type", "loadings", "options"});
      item.options = readOptions(json);
      break;
    case ItemType::task:
      json.onlyKeys({"id", "type", "loadings", "options", "right"});
      item.options = readOptions(json);
      checkRight(json, item.options);
      break;
  }
  if (isScale(item.type) && item.options.empty()) {
    type->report("no-shared-options", "/types has no options for \"{type}\"; add them there",
                 {{"type", type->text()}});
  }
  return item;
}

}  // namespace whichdesk
