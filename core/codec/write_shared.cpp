#include "codec/write_shared.h"

#include <cstddef>
#include <variant>

#include "codec/words.h"

namespace whichdesk {

namespace {

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
  writeSharedPath(json, summary);
  json.key("skills").beginArray();
  for (std::size_t k = 0; k < summary.bands.size(); ++k) {
    json.beginObject().key("id").string(bank.skills[k].id);
    json.key("band").string(bandWords.of(summary.bands[k])).endObject();
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

void writeSharedPath(JsonWriter& json, const Summary& summary) {
  json.key("path").beginObject();
  json.key("lead").string(leadWords.of(summary.lead));
  json.key("why").string(whyWords.of(summary.why));
  json.key("certainty").string(certaintyWords.of(summary.certainty));
  json.key("kind").string(kindWords.of(summary.kind));
  writePercents(json, summary.percents);
  json.endObject();
}

void writePercents(JsonWriter& json, const Percents& percents) {
  const auto [front, crossTrained, back] = percents;
  json.key("percent").beginObject();
  json.key("front").whole(front);
  json.key("crossTrained").whole(crossTrained);
  json.key("back").whole(back);
  json.endObject();
}

std::string writeCode(std::string_view code) {
  return JsonWriter().beginObject().key("code").string(code).endObject().take();
}

std::string writeShared(const Bank& bank, const Catalogue& catalogue, const Shared& shared) {
  const auto* answers = std::get_if<Answers>(&shared.content);
  JsonWriter json;
  json.beginObject();
  json.key("kind").string(
      sharedKindWords.of(answers != nullptr ? SharedKind::answers : SharedKind::summary));
  json.key("bank").string(bank.id);
  json.key("version").whole(bank.version);
  json.key("sameRoles").boolean(shared.sameRoles);
  if (answers != nullptr)
    write(json, bank, *answers);
  else
    write(json, bank, catalogue, std::get<Summary>(shared.content));
  return json.endObject().take();
}

}  // namespace whichdesk
