#include "codec/write_many.h"

#include <cstddef>
#include <span>

#include "codec/json/json_writer.h"
#include "codec/words.h"
#include "codec/write_reply.h"
#include "codec/write_shared.h"

namespace whichdesk {

namespace {

/// {"front":3,...}: how many people by word, from the word `first` on.
void writeCounts(JsonWriter& json, std::span<const std::string_view> words,
                 std::span<const int> counts, std::size_t first = 0) {
  json.beginObject();
  for (std::size_t i = first; i < words.size(); ++i) json.key(words[i]).whole(counts[i]);
  json.endObject();
}

/// The keys of a figure; those for which there are too few people are left out.
void writeFigure(JsonWriter& json, const GroupFigure& figure) {
  json.key("people").whole(figure.people);
  if (figure.people < 1) return;
  const auto [low, high] = ninetyPercent({figure.mean, figure.error()});
  json.key("mean").number(figure.mean);
  json.key("low").number(low);
  json.key("high").number(high);
  if (figure.people > 1) json.key("spread").number(figure.spread());
}

void writeSkills(JsonWriter& json, const Bank& bank, const Group& group) {
  json.beginArray();
  for (std::size_t k = 0; k < group.skills.size(); ++k) {
    const GroupSkill& skill = group.skills[k];
    json.beginObject().key("id").string(bank.skills[k].id);
    writeFigure(json, skill.figure);
    json.key("bands");
    writeCounts(json, bandWords.all(), skill.bands);
    json.key("known").whole(skill.known());
    if (skill.known() > 0) json.key("below").whole(skill.below());
    json.endObject();
  }
  json.endArray();
}

/// Roles that lead nobody are left out.
void writeLeading(JsonWriter& json, const Catalogue& catalogue, const Group& group) {
  json.beginObject().key("people").whole(group.ranked).key("leading").beginObject();
  for (std::size_t role = 0; role < group.leading.size(); ++role)
    if (group.leading[role] > 0) json.key(catalogue.roles[role].id).whole(group.leading[role]);
  json.endObject().endObject();
}

void writeChange(JsonWriter& json, const std::vector<Difference>& changes, std::size_t at) {
  Changed changed = Changed::unknown;
  if (!changes.empty()) {
    json.key("difference").number(changes[at].difference);
    json.key("sd").number(changes[at].sd);
    json.key("p").number(changes[at].p);
    changed = changes[at].changed;
  }
  json.key("changed").string(changedWords.of(changed));
}

/// {"before":...,"after":...}
void writeBoth(JsonWriter& json, std::string_view key, std::string_view before,
               std::string_view after) {
  json.key(key).beginObject().key("before").string(before).key("after").string(after).endObject();
}

}  // namespace

std::string writeRow(const Catalogue& catalogue, const Summary& summary, bool sameRoles,
                     const Assessment* assessment) {
  const bool full = assessment != nullptr;
  JsonWriter json;
  json.beginObject().key("kind").string(
      sharedKindWords.of(full ? SharedKind::answers : SharedKind::summary));
  json.key("sameRoles").boolean(sameRoles);
  writeSharedPath(json, summary);
  json.key("bands").beginArray();
  for (const Band band : summary.bands) json.string(bandWords.of(band));
  json.endArray().key("roles").beginArray();
  for (std::size_t i = 0; i < summary.roles.size() && summary.roles[i].place == 1; ++i) {
    json.beginObject().key("id").string(catalogue.roles[summary.roles[i].role].id);
    if (full) writeReadiness(json, assessment->roles[i]);
    json.endObject();
  }
  json.endArray();
  if (full) {
    json.key("answered").whole(assessment->answered);
    json.key("axis").beginObject().key("mean").number(assessment->path.axis.mean);
    json.key("sd").number(assessment->path.axis.sd).endObject();
    writeNotes(json, assessment->quality);
  }
  return json.endObject().take();
}

std::string writeGroup(const Bank& bank, const Catalogue& catalogue, const Group& group) {
  JsonWriter json;
  json.beginObject();
  json.key("bank").string(bank.id);
  json.key("version").whole(bank.version);
  json.key("people").whole(group.people);
  json.key("withAnswers").whole(group.withAnswers);
  json.key("path").beginObject().key("lead");
  writeCounts(json, leadWords.all(), group.leads);
  json.key("why");
  writeCounts(json, whyWords.all(), group.whys, 1);
  json.key("certainty");
  writeCounts(json, certaintyWords.all(), group.certainties);
  json.key("kind");
  writeCounts(json, kindWords.all(), group.kinds, 1);
  json.endObject();
  json.key("axis").beginObject();
  writeFigure(json, group.axis);
  json.endObject();
  json.key("skills");
  writeSkills(json, bank, group);
  json.key("roles");
  writeLeading(json, catalogue, group);
  json.key("notes");
  writeCounts(json, noteWords.all(), group.notes);
  return json.endObject().take();
}

std::string writeComparison(const Bank& bank, const Summary& before, const Summary& after,
                            const std::vector<Difference>& changes) {
  JsonWriter json;
  json.beginObject();
  json.key("bank").string(bank.id);
  json.key("version").whole(bank.version);
  json.key("path").beginObject();
  writeBoth(json, "lead", leadWords.of(before.lead), leadWords.of(after.lead));
  writeBoth(json, "certainty", certaintyWords.of(before.certainty),
            certaintyWords.of(after.certainty));
  writeChange(json, changes, 0);
  json.endObject();
  json.key("skills").beginArray();
  for (std::size_t k = 0; k < bank.skills.size(); ++k) {
    json.beginObject().key("id").string(bank.skills[k].id);
    writeBoth(json, "band", bandWords.of(before.bands[k]), bandWords.of(after.bands[k]));
    writeChange(json, changes, k + 1);
    json.endObject();
  }
  return json.endArray().endObject().take();
}

}  // namespace whichdesk
