#include "study/derive/derive_report.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "codec/json/json_writer.h"
#include "codec/words.h"

namespace whichdesk {

namespace {

void write(JsonWriter& json, std::string_view key, std::size_t count) {
  json.key(key).whole(static_cast<int>(count));
}

void writeAgreement(JsonWriter& json, const Agreement& agreement) {
  json.key("error").number(agreement.error);
  json.key("correlation").number(agreement.correlation);
  json.key("auc").number(agreement.auc);
}

void writeWeights(JsonWriter& json, const Bank& bank, const Vector& weights) {
  json.key("weights").beginObject();
  for (std::size_t k = 0; k < weights.size(); ++k) json.key(bank.skills[k].id).number(weights[k]);
  json.endObject();
}

/// One way to weigh: what was chosen, how it fares, and how it would have fared.
void writeWeighing(JsonWriter& json, std::string_view key, const WeighingStudy& study) {
  json.key(key).beginObject();
  if (study.nested) json.key("shrinkage").number(study.shrinkage);
  writeAgreement(json, study.validated);
  if (study.nested) {
    json.key("nested").beginObject();
    writeAgreement(json, *study.nested);
    json.endObject();
    json.key("tried").beginArray();
    for (std::size_t i = 0; i < study.tried.size(); ++i) {
      json.beginObject().key("shrinkage").number(shrinkagesTried[i]);
      writeAgreement(json, study.tried[i]);
      json.endObject();
    }
    json.endArray();
  }
  json.endObject();
}

/// Whether the criterion correlates with the skill in the direction of its side.
std::string_view finding(Side side, double correlation, double silent) {
  if (correlation < silent && correlation > -silent)
    return side == Side::both ? "between" : "silent";
  if (side == Side::both) return correlation > 0 ? "leansFront" : "leansBack";
  return (correlation > 0) == (side == Side::front) ? "supported" : "contradicted";
}

void writeSkills(JsonWriter& json, const Bank& bank, const AxisStudy& study) {
  constexpr std::array<std::string_view, 3> sides{"front", "back", "both"};
  json.key("silentBelow").number(study.silent);
  json.key("skills").beginArray();
  for (std::size_t k = 0; k < bank.skills.size(); ++k) {
    const Side side = bank.skills[k].side;
    json.beginObject().key("id").string(bank.skills[k].id);
    json.key("side").string(sides[static_cast<std::size_t>(side)]);
    json.key("weight").number(study.axis[k]);
    json.key("correlation").number(study.skills[k]);
    json.key("finding").string(finding(side, study.skills[k], study.silent));
    json.endObject();
  }
  json.endArray();
}

std::string textOf(const Json& role, std::string_view key) {
  for (std::size_t i = 0; i < role.keys.size(); ++i)
    if (role.keys[i] == key) return role.members[i].string;
  return {};
}

/// The level-free criterion of an occupation, or null where it is not whole.
void writeContact(JsonWriter& json, const AxisStudy& study, std::size_t occupation) {
  const auto whole = std::lower_bound(study.whole.begin(), study.whole.end(), occupation);
  json.key("contact");
  if (whole != study.whole.end() && *whole == occupation)
    json.number(study.criterion[static_cast<std::size_t>(whole - study.whole.begin())]);
  else
    json.null();
}

void writeRole(JsonWriter& json, const Json& role, const Derived& derived) {
  const auto& [figures, study, on] = derived;
  const auto occupation = findOccupation(figures, textOf(role, "soc"));
  if (!occupation || !on.places[*occupation]) return;
  const double place = *on.places[*occupation];
  double below = 0;
  for (const std::size_t other : study.whole) below += *on.places[other] < place;
  json.beginObject().key("id").string(textOf(role, "id"));
  json.key("soc").string(textOf(role, "soc"));
  json.key("side").string(roleSideWords.of(sideAt(place, on.bound)));
  json.key("axis").number(place);
  json.key("above").number(below / static_cast<double>(study.whole.size()));
  writeContact(json, study, *occupation);
  json.endObject();
}

/// None if the file is invalid, which is reported elsewhere.
const std::vector<Json>& rolesOf(const Json& file) {
  static const std::vector<Json> none;
  const auto key = std::find(file.keys.begin(), file.keys.end(), "roles");
  if (key == file.keys.end()) return none;
  return file.members[static_cast<std::size_t>(key - file.keys.begin())].members;
}

void writeRoles(JsonWriter& json, const Json& file, const Derived& derived) {
  json.key("sideFrom").number(derived.on.bound);
  json.key("roles").beginArray();
  for (const Json& role : rolesOf(file)) writeRole(json, role, derived);
  json.endArray();
  json.key("withoutOccupation").beginArray();
  for (const Json& role : rolesOf(file))
    if (textOf(role, "soc").empty()) json.string(textOf(role, "id"));
  json.endArray();
}

void writePlaces(JsonWriter& json, const Derived& derived) {
  const auto& [figures, study, on] = derived;
  json.key("places").beginArray();
  for (const std::size_t i : study.whole) {
    json.beginObject().key("soc").string(figures.socs[i]);
    json.key("axis").number(*on.places[i]);
    writeContact(json, study, i);
    json.endObject();
  }
  json.endArray();
}

}  // namespace

std::string deriveReport(const Bank& bank, const Derived& derived, const Json& roles,
                         const std::optional<Changes>& changes) {
  const auto& [figures, study, on] = derived;
  JsonWriter json;
  json.beginObject().key("bank").string(bank.id);
  write(json, "occupations", figures.socs.size());
  write(json, "whole", study.whole.size());
  write(json, "folds", foldsDealt);
  write(json, "deals", timesDealt);
  json.key("seed").whole(static_cast<int>(dealSeed));
  json.key("levelShare").number(study.levelShare);
  json.key("axis").beginObject().key("shrinkage").number(study.bounded.shrinkage);
  writeWeights(json, bank, study.axis);
  json.endObject();
  writeWeighing(json, "constrainedRidge", study.bounded);
  json.key("aucThroughRatings").number(study.aucThroughRatings);
  writeWeighing(json, "equalWeights", study.equal);
  writeWeighing(json, "unconstrainedRidge", study.unbounded);
  writeSkills(json, bank, study);
  writeRoles(json, roles, derived);
  writePlaces(json, derived);
  if (changes) {
    json.key("changed").beginObject();
    write(json, "bank", changes->bank);
    write(json, "roles", changes->roles);
    json.endObject();
  }
  return json.endObject().take();
}

std::string checkReport(std::size_t compared) {
  JsonWriter json;
  json.beginObject();
  write(json, "compared", compared);
  write(json, "different", 0);
  return json.endObject().take();
}

}  // namespace whichdesk
