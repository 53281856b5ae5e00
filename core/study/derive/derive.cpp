#include "study/derive/derive.h"

#include <cstddef>
#include <fstream>
#include <optional>
#include <system_error>
#include <vector>

#include "codec/document.h"
#include "codec/json_writer.h"
#include "codec/read_bank.h"
#include "study/derive/axis_study.h"
#include "study/derive/claims.h"
#include "study/derive/derive_report.h"
#include "study/files/bank_folder.h"
#include "study/files/write_file.h"

namespace whichdesk {

namespace {

/// Claims on every role; the file is read as loosely as that needs, since derive mends it.
std::vector<Claim> allRoleClaims(const Cursor& root, const Figures& figures, const Bank& bank,
                                 const std::optional<AxisPlaces>& on, Problems& problems) {
  std::vector<Claim> claims;
  const auto roles = root.member("roles", Json::Kind::array);
  if (!roles) return claims;
  for (const Cursor& role : roles->members()) {
    if (!role.is(Json::Kind::object)) continue;
    const std::string where = role.where();
    const auto some = roleClaims(role.value(), where, figures, bank, problems);
    claims.insert(claims.end(), some.begin(), some.end());
    if (!on) continue;
    const auto side = sideClaims(role.value(), where, figures, *on);
    claims.insert(claims.end(), side.begin(), side.end());
  }
  return claims;
}

Changes writeClaims(const std::filesystem::path& folder, const ClaimedText& bank,
                    const ClaimedText& roles, Problems& problems) {
  Changes changes;
  const std::size_t before = problems.size();
  const std::string bankText = keepClaims(bank, changes.bank, problems);
  const std::string rolesText = keepClaims(roles, changes.roles, problems);
  if (problems.size() > before) return changes;
  if (changes.bank > 0) writeFile(folder / "bank.json", bankText, "bank", problems);
  if (changes.roles > 0) writeFile(folder / "roles.json", rolesText, "roles", problems);
  return changes;
}

}  // namespace

std::string derive(const std::filesystem::path& folder, DeriveTask task, Problems& problems) {
  const auto bankText = readFile(folder / "bank.json", "bank", problems);
  const auto rolesText = readFile(folder / "roles.json", "roles", problems);
  const auto table = readFile(folder / "figures.csv", "figures", problems);
  const auto columns = readFile(folder / "columns.json", "columns", problems);
  const auto more = readFile(folder / "derive.json", "derive", problems);
  if (!bankText || !rolesText || !table || !columns || !more) return {};

  const auto bank = readBank(*bankText, problems, AxisIs::derived);
  const Document rolesFile(*rolesText, "roles", problems);
  if (!bank) return {};
  const auto figures = readFigures({*table, *columns, *more}, *bank, problems);
  if (!figures || !rolesFile.isObject()) return {};
  const auto study = studyAxis(*figures, *bank, problems);
  std::optional<AxisPlaces> on;
  if (study) on = placesOnAxis(*figures, *study);
  const ClaimedText roles{"roles", *rolesText,
                          allRoleClaims(rolesFile.root(), *figures, *bank, on, problems)};
  if (!study) return {};
  const Derived derived{*figures, *study, *on};
  if (task == DeriveTask::report)
    return deriveReport(*bank, derived, rolesFile.json(), std::nullopt);
  if (!problems.empty()) return {};

  const ClaimedText weights{"bank", *bankText, axisClaims(*bank, study->axis)};
  if (task == DeriveTask::write) {
    const Changes changes = writeClaims(folder, weights, roles, problems);
    return problems.empty() ? deriveReport(*bank, derived, rolesFile.json(), changes)
                            : std::string();
  }
  checkClaims(weights, problems);
  checkClaims(roles, problems);
  return problems.empty() ? checkReport(weights.claims.size() + roles.claims.size())
                          : std::string();
}

std::string deriveEqual(const std::filesystem::path& folder, DeriveTask task, Problems& problems) {
  const auto text = readFile(folder / "bank.json", "bank", problems);
  if (!text) return {};
  const auto bank = readBank(*text, problems, AxisIs::derived);
  if (!bank) return {};
  const auto weights = equalWeights(*bank, problems);
  if (!weights) return {};
  const ClaimedText claimed{"bank", *text, axisClaims(*bank, *weights)};
  std::size_t changed = 0;
  if (task == DeriveTask::check) checkClaims(claimed, problems);
  if (task == DeriveTask::write) {
    const std::string written = keepClaims(claimed, changed, problems);
    if (problems.empty() && changed > 0) writeFile(folder / "bank.json", written, "bank", problems);
  }
  if (!problems.empty()) return {};
  if (task == DeriveTask::check) return checkReport(claimed.claims.size());
  JsonWriter json;
  json.beginObject().key("bank").string(bank->id).key("weights").beginObject();
  for (std::size_t k = 0; k < bank->skills.size(); ++k)
    json.key(bank->skills[k].id).number((*weights)[k]);
  json.endObject();
  if (task == DeriveTask::write) json.key("changed").whole(static_cast<int>(changed));
  return json.endObject().take();
}

}  // namespace whichdesk
