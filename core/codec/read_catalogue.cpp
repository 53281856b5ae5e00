#include "codec/read_catalogue.h"

#include <vector>

#include <fmt/format.h>

#include "codec/checksum.h"
#include "codec/document.h"
#include "codec/read_item.h"

namespace whichdesk {

namespace {

/// What lists of jobs say of a role's side: they know no jobs between the two.
enum class ListedSide { front, back };
constexpr Words<ListedSide, 2> listedSideWords({{ListedSide::front, "front"},
                                                {ListedSide::back, "back"}});

/// One number for every skill of the bank.
Vector readPerSkill(const Cursor& role, std::string_view key, const Bank& bank, double least,
                    double most) {
  Vector numbers;
  const auto json = role.member(key, Json::Kind::object);
  if (!json) return numbers;
  reportUnknownSkills(*json, bank.skills);
  for (const Skill& skill : bank.skills) {
    const auto number = json->member(skill.id);
    numbers.push_back(number && number->isNumber(least, most) ? number->number() : 0);
  }
  return numbers;
}

/// The text, or an empty one.
std::string readOptionalText(const Cursor& role, std::string_view key) {
  const auto text = role.optionalMember(key);
  return text && text->is(Json::Kind::string) ? text->text() : std::string();
}

Role readRole(const Cursor& json, const Bank& bank) {
  Role role;
  if (!json.is(Json::Kind::object)) return role;
  json.onlyKeys({"id", "soc", "side", "listed", "figures", "importance", "education", "pay"});
  if (const auto id = json.member("id"); id && id->isId()) role.id = id->text();
  if (const auto side = json.member("side")) {
    if (const auto which = side->oneOf(roleSideWords)) role.side = *which;
  }
  if (const auto listed = json.optionalMember("listed")) listed->oneOf(listedSideWords);
  role.figures = readPerSkill(json, "figures", bank, -6, 6);
  role.importance = readPerSkill(json, "importance", bank, 1, 5);
  role.soc = readOptionalText(json, "soc");
  readOptionalText(json, "education");
  if (const auto pay = json.optionalMember("pay")) pay->oneOf(payWords);
  return role;
}

}  // namespace

std::optional<Catalogue> readCatalogue(std::string_view text, const Bank& bank, Problems& problems,
                                       std::string_view file) {
  const Document document(text, file, problems);
  if (!document.isObject()) return std::nullopt;
  const Cursor root = document.root();

  Catalogue catalogue;
  root.onlyKeys({schemaKey, "id", "version", "roles"});
  if (const auto id = root.member("id"); id && id->isId()) catalogue.id = id->text();
  if (const auto version = root.member("version"); version && version->isWholeNumber(1, 65535))
    catalogue.version = static_cast<int>(version->number());
  if (const auto roles = root.member("roles", Json::Kind::array)) {
    std::vector<Cursor> ids;
    for (const Cursor& role : roles->members()) {
      catalogue.roles.push_back(readRole(role, bank));
      if (!catalogue.roles.back().id.empty()) ids.push_back(*role.optionalMember("id"));
    }
    reportRepeatedIds(ids);
    if (catalogue.roles.empty()) roles->report("no-roles", "the file has no roles; add one");
    if (catalogue.roles.size() > mostRoles)
      roles->report("too-many-roles", "the file has more than {most} roles; leave some out",
                    {{"most", fmt::format_int(mostRoles).str()}});
  }
  if (!document.isGood()) return std::nullopt;
  catalogue.fingerprint = fingerprint(document.json(), {});
  return catalogue;
}

}  // namespace whichdesk
