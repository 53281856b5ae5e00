#include "codec/write_reply.h"

#include <cstddef>
#include <variant>
#include <vector>

#include "codec/json/json_writer.h"
#include "codec/words.h"
#include "codec/write_shared.h"

namespace whichdesk {

namespace {

void write(JsonWriter& json, const Estimate& estimate) {
  json.beginObject();
  json.key("mean").number(estimate.mean);
  json.key("sd").number(estimate.sd);
  json.endObject();
}

void write(JsonWriter& json, const Path& path) {
  json.beginObject();
  json.key("lead").string(leadWords.of(path.lead));
  json.key("why").string(whyWords.of(path.why));
  json.key("certainty").string(certaintyWords.of(path.certainty));
  json.key("kind").string(kindWords.of(path.kind));
  json.key("probability").beginObject();
  json.key("front").number(path.front);
  json.key("crossTrained").number(path.crossTrained);
  json.key("back").number(path.back);
  json.endObject();
  writePercents(json, path.percents);
  json.key("axis");
  write(json, path.axis);
  json.endObject();
}

void write(JsonWriter& json, const Bank& bank, const std::vector<SkillEstimate>& skills) {
  json.beginArray();
  for (std::size_t k = 0; k < skills.size(); ++k) {
    json.beginObject();
    json.key("id").string(bank.skills[k].id);
    json.key("mean").number(skills[k].estimate.mean);
    json.key("sd").number(skills[k].estimate.sd);
    json.key("band").string(bandWords.of(skills[k].band));
    const auto [low, high] = ninetyPercent(skills[k].estimate);
    json.key("low").number(low);
    json.key("high").number(high);
    json.endObject();
  }
  json.endArray();
}

void write(JsonWriter& json, const Catalogue& catalogue, const std::vector<RoleMatch>& roles,
           bool leadingOnly) {
  json.beginArray();
  for (const RoleMatch& match : roles) {
    if (leadingOnly && match.place > 1) break;
    const Role& role = catalogue.roles[match.role];
    json.beginObject();
    json.key("id").string(role.id);
    json.key("side").string(roleSideWords.of(role.side));
    json.key("place").whole(match.place);
    json.key("match").number(match.match);
    json.key("fit").string(fitWords.of(match.fit));
    json.key("readiness").number(match.readiness);
    writeReadiness(json, match);
    json.endObject();
  }
  json.endArray();
}

/// Contributions to the path have their strength beside.
void write(JsonWriter& json, const Bank& bank, const std::vector<Contribution>& contributions,
           bool toPath) {
  json.beginArray();
  for (const Contribution& one : contributions) {
    json.beginObject();
    json.key("item").string(bank.items[one.item].id);
    json.key("effect").number(one.effect);
    if (toPath) json.key("strength").string(strengthWords.of(strengthOf(one.effect)));
    json.endObject();
  }
  json.endArray();
}

void write(JsonWriter& json, const Bank& bank, const std::vector<SkillReadiness>& skills) {
  json.beginArray();
  for (std::size_t k = 0; k < skills.size(); ++k) {
    json.beginObject();
    json.key("skill").string(bank.skills[k].id);
    json.key("ready").number(skills[k].ready);
    json.key("weight").number(skills[k].weight);
    json.endObject();
  }
  json.endArray();
}

void write(JsonWriter& json, const Bank& bank, const Reasons& reasons, bool toPath) {
  json.key("for");
  write(json, bank, reasons.favor, toPath);
  json.key("against");
  write(json, bank, reasons.against, toPath);
  json.key("rest").number(reasons.rest);
  if (toPath) json.key("restToward").string(towardWords.of(towardOf(reasons.rest)));
}

void writeReasons(JsonWriter& json, const Bank& bank, const Catalogue& catalogue,
                  const Assessment& assessment, Detail detail) {
  json.beginObject().key("path").beginObject();
  write(json, bank, assessment.pathReasons, true);
  json.endObject();
  if (detail == Detail::reasons) {
    json.key("roles").beginObject();
    for (const RoleReasons& role : assessment.roleReasons) {
      json.key(catalogue.roles[role.role].id).beginObject();
      write(json, bank, role.reasons, false);
      json.key("offset").number(role.offset).endObject();
    }
    json.endObject();
  }
  json.endObject();
}

/// Single changed answers, each with the word that it changes.
void write(JsonWriter& json, const Bank& bank, const Catalogue& catalogue, const Target& target,
           const std::vector<WhatIf>& changes) {
  json.beginArray();
  for (const WhatIf& change : changes) {
    json.beginObject();
    json.key("item").string(bank.items[change.item].id);
    json.key("option").string(bank.items[change.item].options[change.option].id);
    json.key("effect").number(change.effect);
    if (std::holds_alternative<PathTarget>(target))
      json.key("lead").string(leadWords.of(change.then.lead));
    else if (std::holds_alternative<SkillTarget>(target))
      json.key("band").string(bandWords.of(change.then.band));
    else
      json.key("role").string(catalogue.roles[change.then.role].id);
    json.endObject();
  }
  json.endArray();
}

void write(JsonWriter& json, const Quality& quality) {
  json.beginObject();
  json.key("personFit").beginObject();
  json.key("chi2").number(quality.chi2);
  json.key("df").whole(quality.df);
  json.key("p").number(quality.p);
  json.endObject();
  json.key("scale").number(quality.scale);
  json.key("longestRun").whole(quality.longestRun);
  json.key("style");
  write(json, quality.style);
  writeNotes(json, quality);
  json.endObject();
}

}  // namespace

void writeReadiness(JsonWriter& json, const RoleMatch& match) {
  json.key("percent").whole(wholePercent(match.readiness));
  json.key("readinessWord").string(readinessWords.of(match.readinessWord));
}

void writeNotes(JsonWriter& json, const Quality& quality) {
  json.key("notes").beginArray();
  for (const Note note : quality.notes) json.string(noteWords.of(note));
  json.endArray();
}

std::string writeAssessment(const Bank& bank, const Catalogue& catalogue,
                            const Assessment& assessment, Detail detail) {
  JsonWriter json;
  json.beginObject();
  json.key("bank").string(bank.id);
  json.key("version").whole(bank.version);
  json.key("answered").whole(assessment.answered);
  json.key("path");
  write(json, assessment.path);
  if (detail != Detail::brief) {
    json.key("skills");
    write(json, bank, assessment.skills);
  }
  json.key("roles");
  write(json, catalogue, assessment.roles, leadingOnly(detail));
  if (detail == Detail::pathReasons || detail == Detail::reasons) {
    json.key("reasons");
    writeReasons(json, bank, catalogue, assessment, detail);
  }
  if (detail != Detail::brief) {
    json.key("quality");
    write(json, assessment.quality);
  }
  return json.endObject().take();
}

std::string writeExplanation(const Bank& bank, const Catalogue& catalogue,
                             const ExplainRequest& request, const Explanation& explanation) {
  const auto& [target, parts] = request;
  const bool path = std::holds_alternative<PathTarget>(target);
  JsonWriter json;
  json.beginObject();
  json.key("mean").number(explanation.target.mean);
  json.key("sd").number(explanation.target.sd);
  json.key("offset").number(explanation.offset);
  if (parts.has(Part::contributions)) {
    json.key("contributions");
    write(json, bank, explanation.contributions, path);
  }
  if (parts.has(Part::reasons)) {
    json.key("reasons").beginObject();
    write(json, bank, explanation.reasons, path);
    json.endObject();
  }
  if (parts.has(Part::whatIf)) {
    json.key("whatIf");
    write(json, bank, catalogue, target, explanation.whatIf);
  }
  if (parts.has(Part::changes)) {
    json.key("changes");
    write(json, bank, catalogue, target, explanation.changes);
  }
  if (std::holds_alternative<RoleTarget>(target)) {
    if (parts.has(Part::readiness)) {
      json.key("readiness");
      write(json, bank, explanation.readiness);
    }
    if (parts.has(Part::learn)) {
      json.key("learn").beginArray();
      for (const std::size_t skill : explanation.learn) json.string(bank.skills[skill].id);
      json.endArray();
    }
  }
  return json.endObject().take();
}

std::string writeNextQuestion(const Bank& bank, const NextQuestion& next) {
  JsonWriter json;
  json.beginObject().key("item");
  if (next.item)
    json.string(bank.items[*next.item].id);
  else
    json.null();
  json.key("left").beginObject();
  json.key("least").whole(next.least);
  json.key("likely").whole(next.likely);
  json.key("most").whole(next.most);
  json.endObject();
  json.key("stop").string(stopWords.of(next.stop));
  return json.endObject().take();
}

}  // namespace whichdesk
