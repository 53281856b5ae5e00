#include "engine/word_tables.h"

#include <span>
#include <string_view>

#include "codec/json/json_writer.h"
#include "codec/words.h"

namespace whichdesk {

std::string wordTables() {
  JsonWriter json;
  const auto list = [&](std::string_view name, std::span<const std::string_view> words) {
    json.key(name).beginArray();
    for (const std::string_view word : words) json.string(word);
    json.endArray();
  };
  json.beginObject();
  list("lead", leadWords.all());
  list("why", whyWords.all());
  list("certainty", certaintyWords.all());
  list("kind", kindWords.all());
  list("band", bandWords.all());
  list("fit", fitWords.all());
  list("readiness", readinessWords.all());
  list("strength", strengthWords.all());
  list("toward", towardWords.all());
  list("stop", stopWords.all());
  list("note", noteWords.all());
  list("changed", changedWords.all());
  list("roleSide", roleSideWords.all());
  list("sharedKind", sharedKindWords.all());
  list("side", sideWords.all());
  list("itemType", itemTypeWords.all());
  list("pay", payWords.all());
  list("need", needWords.all());
  list("codeSet", codeSetWords.all());
  list("plan", planWords.all());
  list("detail", detailWords.all());
  list("part", partWords.all());
  return json.endObject().take();
}

}  // namespace whichdesk
