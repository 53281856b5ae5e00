#include "codec/read_explain_request.h"

#include <cstddef>

#include "codec/document.h"

namespace whichdesk {

namespace {

std::optional<std::size_t> findRole(const Catalogue& catalogue, std::string_view id) {
  for (std::size_t i = 0; i < catalogue.roles.size(); ++i)
    if (catalogue.roles[i].id == id) return i;
  return std::nullopt;
}

/// The parts that are named; all of them when none is.
Parts readParts(const Cursor& root) {
  Parts parts;
  const auto list = root.optionalMember("parts");
  if (!list || !list->is(Json::Kind::array)) return parts;
  parts.bits = 0;
  for (const Cursor& name : list->members())
    if (const auto part = name.oneOf(partWords)) parts.bits |= Parts::bit(*part);
  return parts;
}

}  // namespace

std::optional<ExplainRequest> readExplainRequest(std::string_view text, const Bank& bank,
                                                 const Catalogue& catalogue, Problems& problems) {
  const Document document(text, "target", problems);
  if (!document.isObject()) return std::nullopt;
  const Cursor root = document.root();
  root.onlyKeys({"path", "role", "skill", "parts"});
  const auto path = root.optionalMember("path");
  const auto role = root.optionalMember("role");
  const auto skill = root.optionalMember("skill");
  std::optional<Target> target;
  if (path && !role && !skill && path->value().boolean) target = PathTarget{};
  if (role && !path && !skill && role->is(Json::Kind::string)) {
    if (const auto found = findRole(catalogue, role->text()))
      target = RoleTarget{*found};
    else
      role->report("unknown-role", "there is no role \"{role}\"; name one that is there",
                   {{"role", role->text()}});
  }
  if (skill && !path && !role && skill->is(Json::Kind::string)) {
    if (const auto found = findSkill(bank.skills, skill->text()))
      target = SkillTarget{*found};
    else
      skill->report("unknown-skill", "there is no skill \"{skill}\"; name one that is there",
                    {{"skill", skill->text()}});
  }
  const Parts parts = readParts(root);
  if (!target && document.isGood())
    root.report("no-target", "name one target: {\"path\":true}, {\"role\":id} or {\"skill\":id}");
  if (!document.isGood()) return std::nullopt;
  return ExplainRequest{*target, parts};
}

}  // namespace whichdesk
