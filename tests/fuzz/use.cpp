#include "fuzz/use.h"

#include <cmath>

#include "codec/json/json.h"
#include "codec/json/json_writer.h"
#include "fuzz/require.h"

namespace fuzz {

namespace {

using namespace whichdesk;

void requireFinite(const Assessment& result) {
  const Path& path = result.path;
  const double sum = path.front + path.crossTrained + path.back;
  require(std::abs(sum - 1) < 1e-9, "the probabilities sum to 1");
  require(std::isfinite(path.axis.mean) && path.axis.sd >= 0, "the axis is finite");
  for (const SkillEstimate& skill : result.skills)
    require(std::isfinite(skill.estimate.mean) && skill.estimate.sd >= 0, "skills are finite");
  for (const RoleMatch& role : result.roles)
    require(std::isfinite(role.match) && role.readiness >= 0 && role.readiness <= 1,
            "matches are finite");
  const Quality& quality = result.quality;
  require(std::isfinite(quality.chi2) && quality.p >= 0 && quality.p <= 1, "the fit is finite");
  require(std::isfinite(quality.style.mean) && quality.style.sd >= 0, "the style is finite");
}

void explainAll(const Engine& engine, const std::string& text) {
  const Recommender& recommender = engine.recommender();
  require(isResult(engine.explain(text, "{\"path\":true}")), "the path is explained");
  const std::string skill = "{\"skill\":\"" + recommender.instrument.bank.skills.front().id + "\"}";
  require(isResult(engine.explain(text, skill)), "a skill is explained");
  const std::string role = "{\"role\":\"" + recommender.catalogue.roles.front().id + "\"}";
  require(isResult(engine.explain(text, role)), "a role is explained");
}

/// The member of an object that a reply of the engine is known to have.
const Json& member(const Json& json, std::string_view key) {
  for (std::size_t i = 0; i < json.keys.size(); ++i)
    if (json.keys[i] == key) return json.members[i];
  require(false, "the reply has the key " + std::string(key));
  return json;
}

Json parsed(const std::string& text) {
  Problems problems;
  const auto json = parseJson(text, "reply", problems);
  require(json != nullptr, "a reply is JSON: " + text.substr(0, 200));
  return *json;
}

void shareAll(const Engine& engine, const Answers& answers, const std::string& text) {
  const Bank& bank = engine.recommender().instrument.bank;
  for (const char* kind : {"answers", "summary"}) {
    const Json encoded = parsed(textOf(engine.encode(text, kind)));
    const std::string& code = member(member(encoded, "result"), "code").string;
    const Reply reply = engine.decode(code);
    require(isResult(reply), "a code that was made is read");
    Group group = engine.emptyGroup();
    for (int people = 1; people <= 2; ++people)
      require(isResult(engine.addCode(code, group)), "a code that was made counts for a group");
    require(isResult(engine.group(group)), "a group has figures");
    require(isResult(engine.compare(code, code)), "a result is compared with itself");
    if (std::string_view(kind) == "summary") continue;
    const Json decoded = parsed(textOf(reply));
    const Json& found = member(member(decoded, "result"), "answers");
    Answers back{std::vector<int>(bank.items.size(), Answers::unseen), {}};
    for (std::size_t i = 0; i < found.keys.size(); ++i) {
      const std::size_t item = *findItem(bank, found.keys[i]);
      const Json& option = found.members[i];
      back.chosen[item] = option.kind == Json::Kind::null
                              ? Answers::skipped
                              : static_cast<int>(*findOption(bank.items[item], option.string));
    }
    require(back.chosen == answers.chosen, "a code gives the same answers back");
  }
}

}  // namespace

bool isResult(const Reply& reply) {
  const Json json = parsed(textOf(reply));
  const bool ok = member(json, "ok").boolean;
  require(ok == reply.isGood(), "the text says whether the reply is good");
  member(json, ok ? "result" : "problems");
  if (!ok) require(!member(json, "problems").members.empty(), "a refusal says why");
  return ok;
}

void useAnswers(const Engine& engine, const Answers& answers) {
  const std::string text = textOf(engine.recommender().instrument.bank, answers);
  requireFinite(assess(engine.recommender(), answers, Detail::reasons));
  require(isResult(engine.assess(text, "reasons")), "valid answers are assessed");
  for (const char* plan : {"quick", "full", "tieBreak"})
    require(isResult(engine.next(text, plan)), "valid answers have a next question");
  explainAll(engine, text);
  shareAll(engine, answers, text);
}

std::string rolesFor(const Bank& bank) {
  JsonWriter json;
  json.beginObject().key("id").string("some-roles").key("version").whole(1);
  json.key("roles").beginArray();
  for (std::size_t odd = 0; odd < 2; ++odd) {
    json.beginObject().key("id").string(odd == 1 ? "odd" : "even").key("side").string("mixed");
    json.key("figures").beginObject();
    for (std::size_t k = 0; k < bank.skills.size(); ++k)
      json.key(bank.skills[k].id).number(k % 2 == odd ? 1.5 : -1);
    json.endObject().key("importance").beginObject();
    for (std::size_t k = 0; k < bank.skills.size(); ++k)
      json.key(bank.skills[k].id).number(k % 2 == odd ? 4 : 2);
    json.endObject().endObject();
  }
  return json.endArray().endObject().take();
}

std::string textOf(const Bank& bank, const Answers& answers) {
  JsonWriter json;
  json.beginObject().key("bank").string(bank.id).key("version").whole(bank.version);
  json.key("answers").beginObject();
  for (const std::size_t item : answers.asked) {
    json.key(bank.items[item].id);
    if (answers.answered(item))
      json.string(bank.items[item].options[answers.option(item)].id);
    else
      json.null();
  }
  return json.endObject().endObject().take();
}

}  // namespace fuzz
