#include "codec/read_target.h"

#include "codec/cursor.h"

namespace whichdesk {

namespace {

std::optional<std::size_t> findRole(const Catalogue& catalogue, std::string_view id) {
  for (std::size_t i = 0; i < catalogue.roles.size(); ++i)
    if (catalogue.roles[i].id == id) return i;
  return std::nullopt;
}

}  // namespace

std::optional<Target> readTarget(std::string_view text, const Bank& bank,
                                 const Catalogue& catalogue, Problems& problems) {
  constexpr std::string_view file = "target";
  const auto json = parseJson(text, file, problems);
  if (!json) return std::nullopt;
  const Source source{file, problems};
  const Cursor root(*json, source);
  if (!root.is(Json::Kind::object)) return std::nullopt;
  const std::size_t before = problems.size();
  root.onlyKeys({"path", "role", "skill"});
  const auto path = root.optionalMember("path");
  const auto role = root.optionalMember("role");
  const auto skill = root.optionalMember("skill");
  std::optional<Target> target;
  if (root.value().keys.size() == 1 && path && path->value().boolean) target = PathTarget{};
  if (root.value().keys.size() == 1 && role && role->is(Json::Kind::string)) {
    if (const auto found = findRole(catalogue, role->text()))
      target = RoleTarget{*found};
    else
      role->report("unknown-role", "there is no role \"{role}\"; name one that is there",
                   {{"role", role->text()}});
  }
  if (root.value().keys.size() == 1 && skill && skill->is(Json::Kind::string)) {
    if (const auto found = findSkill(bank.skills, skill->text()))
      target = SkillTarget{*found};
    else
      skill->report("unknown-skill", "there is no skill \"{skill}\"; name one that is there",
                    {{"skill", skill->text()}});
  }
  if (!target && problems.size() == before)
    root.report("no-target", "name one target: {\"path\":true}, {\"role\":id} or {\"skill\":id}");
  return target;
}

std::optional<Plan> readPlan(std::string_view word, Problems& problems) {
  if (word == "quick") return Plan::quick;
  if (word == "full") return Plan::full;
  if (word == "tieBreak") return Plan::tieBreak;
  problems.push_back(makeProblem("unknown-plan", "plan", "",
                                 "there is no plan \"{plan}\"; write quick, full or tieBreak",
                                 {{"plan", quotable(word)}}));
  return std::nullopt;
}

}  // namespace whichdesk
