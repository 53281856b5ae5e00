#include "study/derive/claims.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>

#include "codec/json/json_places.h"
#include "codec/json/json_writer.h"
#include "codec/words.h"

namespace whichdesk {

namespace {

constexpr double axisTolerance = 1e-9;
constexpr double slack = 1e-9;  // a number just between two roundings may be either

std::string under(std::string where, std::string_view key) {
  where += '/';
  return where += pointerToken(key);
}

Claim numberClaim(const std::string& where, double value, double rounded, double tolerance) {
  Json json;
  json.kind = Json::Kind::number;
  json.number = value;
  return {where, numberText(rounded), json, tolerance};
}

Claim roundedClaim(const std::string& where, double value, double unit) {
  return numberClaim(where, value, std::round(value * unit) / unit, .5 / unit + slack);
}

Claim textClaim(const std::string& where, std::string_view word) {
  Json json;
  json.kind = Json::Kind::string;
  json.string = word;
  return {where, JsonWriter().string(word).take(), json, 0};
}

const Json* memberOf(const Json& json, std::string_view key) {
  const auto found = std::find(json.keys.begin(), json.keys.end(), key);
  return found == json.keys.end()
             ? nullptr
             : &json.members[static_cast<std::size_t>(found - json.keys.begin())];
}

bool kept(const Claim& claim, const Json& value) {
  if (value.kind != claim.value.kind) return false;
  if (value.kind == Json::Kind::string) return value.string == claim.value.string;
  return std::abs(value.number - claim.value.number) <= claim.tolerance;
}

/// A claim that is not met, and the value found there: nothing if it is missing.
struct Broken {
  const Claim* claim;
  std::optional<Place> place;
};

std::vector<Broken> brokenClaims(const ClaimedText& claimed, Problems& problems) {
  std::vector<Broken> broken;
  const auto json = parseJson(claimed.text, claimed.file, problems);
  if (!json) return broken;
  const Places places = findPlaces(claimed.text, *json);
  for (const Claim& claim : claimed.claims) {
    const auto place = places.find(claim.where);
    if (place == places.end())
      broken.push_back({&claim, std::nullopt});
    else if (!kept(claim, *place->second.value))
      broken.push_back({&claim, Place{place->second.begin, place->second.size, nullptr}});
  }
  return broken;
}

/// Reported at the place of the key, as by all readers.
void reportMissing(const ClaimedText& claimed, const Claim& claim, Problems& problems) {
  const std::size_t end = claim.where.rfind('/');
  const std::string key = claim.where.substr(end + 1);
  problems.push_back(makeProblem("missing-key", claimed.file, claim.where.substr(0, end),
                                 "the key \"{key}\" is missing; add it, the figures say {value}",
                                 {{"key", key}, {"value", claim.text}}));
}

}  // namespace

std::vector<Claim> axisClaims(const Bank& bank, const Vector& axis) {
  std::vector<Claim> claims;
  for (std::size_t k = 0; k < axis.size(); ++k)
    claims.push_back(
        numberClaim(under("/axis/weights", bank.skills[k].id), axis[k], axis[k], axisTolerance));
  return claims;
}

std::vector<Claim> roleClaims(const Json& role, const std::string& where, const Figures& figures,
                              const Bank& bank, Problems& problems) {
  std::vector<Claim> claims;
  const Json* soc = memberOf(role, "soc");
  if (soc == nullptr || soc->kind != Json::Kind::string) return claims;
  const auto occupation = findOccupation(figures, soc->string);
  if (!occupation) {
    problems.push_back(
        makeProblem("unknown-occupation", "roles", where + "/soc",
                    "figures.csv has no occupation \"{soc}\"; add it, or correct the "
                    "code",
                    {{"soc", soc->string}}));
    return claims;
  }
  for (std::size_t k = 0; k < bank.skills.size(); ++k) {
    const std::string& skill = bank.skills[k].id;
    const auto importance = figures.importance[k][*occupation];
    if (!importance) {
      problems.push_back(makeProblem("missing-figure", "roles", under(where + "/figures", skill),
                                     "figures.csv lacks a figure of this skill for \"{soc}\"; add "
                                     "it, or take another occupation",
                                     {{"soc", soc->string}}));
      continue;
    }
    claims.push_back(roundedClaim(under(where + "/figures", skill),
                                  *figures.standardized[k][*occupation], 1000));
    claims.push_back(roundedClaim(under(where + "/importance", skill), *importance, 100));
  }
  if (memberOf(role, "pay") != nullptr && !figures.wage.empty() && figures.wage[*occupation])
    claims.push_back(
        textClaim(where + "/pay", payWords.of(payOf(figures.wage, *figures.wage[*occupation]))));
  return claims;
}

std::vector<Claim> sideClaims(const Json& role, const std::string& where, const Figures& figures,
                              const AxisPlaces& on) {
  const Json* soc = memberOf(role, "soc");
  if (soc == nullptr || soc->kind != Json::Kind::string) return {};
  const auto occupation = findOccupation(figures, soc->string);
  if (!occupation || !on.places[*occupation]) return {};
  const RoleSide side = sideAt(*on.places[*occupation], on.bound);
  return {textClaim(where + "/side", roleSideWords.of(side))};
}

void checkClaims(const ClaimedText& claimed, Problems& problems) {
  for (const auto& [claim, place] : brokenClaims(claimed, problems)) {
    if (!place) {
      reportMissing(claimed, *claim, problems);
      continue;
    }
    problems.push_back(makeProblem(
        "differs-from-figures", claimed.file, claim->where,
        "the value is {found}, but the figures give {value}; correct it, or run `derive --write`",
        {{"found", claimed.text.substr(place->begin, place->size)}, {"value", claim->text}}));
  }
}

std::string keepClaims(const ClaimedText& claimed, std::size_t& changed, Problems& problems) {
  const std::size_t before = problems.size();
  std::vector<Broken> broken = brokenClaims(claimed, problems);
  for (const auto& [claim, place] : broken)
    if (!place) reportMissing(claimed, *claim, problems);
  if (problems.size() > before) return claimed.text;
  std::sort(broken.begin(), broken.end(), [](const Broken& a, const Broken& b) {
    return a.place->begin > b.place->begin;  // from the end, so that places before stay true
  });
  std::string text = claimed.text;
  for (const auto& [claim, place] : broken) text.replace(place->begin, place->size, claim->text);
  changed = broken.size();
  return text;
}

}  // namespace whichdesk
