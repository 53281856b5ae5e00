#include "codec/write_reply.h"

#include "codec/json_writer.h"
#include "codec/words.h"

namespace whichdesk {

namespace {

void write(JsonWriter& json, const Path& path) {
  json.beginObject();
  json.key("lead").string(word(leadWords, path.lead));
  json.key("why").string(word(whyWords, path.why));
  json.key("certainty").string(word(certaintyWords, path.certainty));
  json.key("probability").beginObject();
  json.key("front").number(path.front);
  json.key("crossTrained").number(path.crossTrained);
  json.key("back").number(path.back);
  json.endObject();
  json.key("axis").beginObject();
  json.key("mean").number(path.axis.mean);
  json.key("sd").number(path.axis.sd);
  json.endObject().endObject();
}

void write(JsonWriter& json, const Bank& bank, const std::vector<SkillEstimate>& skills) {
  json.beginArray();
  for (std::size_t k = 0; k < skills.size(); ++k) {
    json.beginObject();
    json.key("id").string(bank.skills[k].id);
    json.key("mean").number(skills[k].estimate.mean);
    json.key("sd").number(skills[k].estimate.sd);
    json.key("band").string(word(bandWords, skills[k].band));
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
    json.key("side").string(word(roleSideWords, role.side));
    json.key("place").whole(match.place);
    json.key("match").number(match.match);
    json.key("fit").string(word(fitWords, match.fit));
    json.key("readiness").number(match.readiness);
    json.endObject();
  }
  json.endArray();
}

void write(JsonWriter& json, const Bank& bank, const std::vector<Contribution>& contributions) {
  json.beginArray();
  for (const Contribution& one : contributions) {
    json.beginObject();
    json.key("item").string(bank.items[one.item].id);
    json.key("effect").number(one.effect);
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

void write(JsonWriter& json, const Bank& bank, const Reasons& reasons) {
  json.key("for");
  write(json, bank, reasons.favor);
  json.key("against");
  write(json, bank, reasons.against);
  json.key("rest").number(reasons.rest);
}

void writeReasons(JsonWriter& json, const Bank& bank, const Catalogue& catalogue,
                  const Assessment& assessment) {
  json.beginObject().key("path").beginObject();
  write(json, bank, assessment.pathReasons);
  json.endObject().key("roles").beginObject();
  for (const RoleReasons& role : assessment.roleReasons) {
    json.key(catalogue.roles[role.role].id).beginObject();
    write(json, bank, role.reasons);
    json.key("offset").number(role.offset).endObject();
  }
  json.endObject().endObject();
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
  json.key("style").beginObject();
  json.key("mean").number(quality.style.mean);
  json.key("sd").number(quality.style.sd);
  json.endObject();
  json.key("notes").beginArray();
  for (const Note note : quality.notes) json.string(word(noteWords, note));
  json.endArray().endObject();
}

/// The answers as an answers file holds them, in bank order.
void write(JsonWriter& json, const Bank& bank, const Answers& answers) {
  json.key("answers").beginObject();
  for (const std::size_t item : answers.asked) {
    json.key(bank.items[item].id);
    if (answers.answered(item))
      json.string(bank.items[item].options[answers.option(item)].id);
    else
      json.null();
  }
  json.endObject();
}

void write(JsonWriter& json, const Bank& bank, const Catalogue& catalogue, const Summary& summary) {
  json.key("path").beginObject();
  json.key("lead").string(word(leadWords, summary.lead));
  json.key("why").string(word(whyWords, summary.why));
  json.key("certainty").string(word(certaintyWords, summary.certainty));
  json.key("probability").beginObject();
  json.key("front").number(summary.percents[0] / 100.0);
  json.key("crossTrained").number(summary.percents[1] / 100.0);
  json.key("back").number(summary.percents[2] / 100.0);
  json.endObject().endObject();
  json.key("skills").beginArray();
  for (std::size_t k = 0; k < summary.bands.size(); ++k) {
    json.beginObject().key("id").string(bank.skills[k].id);
    json.key("band").string(word(bandWords, summary.bands[k])).endObject();
  }
  json.endArray();
  json.key("roles").beginArray();
  for (const Summary::LeadingRole& leading : summary.roles) {
    json.beginObject().key("id").string(catalogue.roles[leading.role].id);
    json.key("place").whole(leading.place).endObject();
  }
  json.endArray();
}

}  // namespace

std::string goodReply(std::string_view result) {
  return JsonWriter()
      .beginObject()
      .key("ok")
      .boolean(true)
      .key("result")
      .raw(result)
      .endObject()
      .take();
}

std::string badReply(const Problems& problems) {
  JsonWriter json;
  json.beginObject().key("ok").boolean(false).key("problems").beginArray();
  for (const Problem& problem : problems) {
    json.beginObject();
    json.key("code").string(problem.code);
    json.key("file").string(problem.file);
    json.key("where").string(problem.where);
    json.key("detail").string(problem.detail);
    json.key("args").beginObject();
    for (const auto& [name, value] : problem.args) json.key(name).string(value);
    json.endObject().endObject();
  }
  return json.endArray().endObject().take();
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
  write(json, catalogue, assessment.roles, detail == Detail::brief);
  if (detail == Detail::reasons) {
    json.key("reasons");
    writeReasons(json, bank, catalogue, assessment);
  }
  if (detail != Detail::brief) {
    json.key("quality");
    write(json, assessment.quality);
  }
  return json.endObject().take();
}

std::string writeExplanation(const Bank& bank, const Catalogue& catalogue, const Target& target,
                             const Explanation& explanation) {
  JsonWriter json;
  json.beginObject();
  json.key("mean").number(explanation.target.mean);
  json.key("sd").number(explanation.target.sd);
  json.key("offset").number(explanation.offset);
  json.key("contributions");
  write(json, bank, explanation.contributions);
  json.key("whatIf").beginArray();
  for (const WhatIf& change : explanation.whatIf) {
    json.beginObject();
    json.key("item").string(bank.items[change.item].id);
    json.key("option").string(bank.items[change.item].options[change.option].id);
    json.key("effect").number(change.effect);
    if (std::holds_alternative<PathTarget>(target))
      json.key("lead").string(word(leadWords, change.then.lead));
    else if (std::holds_alternative<SkillTarget>(target))
      json.key("band").string(word(bandWords, change.then.band));
    else
      json.key("role").string(catalogue.roles[change.then.role].id);
    json.endObject();
  }
  json.endArray();
  if (!explanation.readiness.empty()) {
    json.key("readiness");
    write(json, bank, explanation.readiness);
  }
  return json.endObject().take();
}

std::string writeCode(std::string_view code) {
  return JsonWriter().beginObject().key("code").string(code).endObject().take();
}

std::string writeShared(const Bank& bank, const Catalogue& catalogue, const Shared& shared) {
  const auto* answers = std::get_if<Answers>(&shared.content);
  JsonWriter json;
  json.beginObject();
  json.key("kind").string(answers != nullptr ? "answers" : "summary");
  json.key("bank").string(bank.id);
  json.key("version").whole(bank.version);
  json.key("sameRoles").boolean(shared.sameRoles);
  if (answers != nullptr)
    write(json, bank, *answers);
  else
    write(json, bank, catalogue, std::get<Summary>(shared.content));
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
  json.key("stop").string(word(stopWords, next.stop));
  return json.endObject().take();
}

}  // namespace whichdesk
