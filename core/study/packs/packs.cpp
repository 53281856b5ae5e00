#include "study/packs/packs.h"

#include <cstdlib>
#include <optional>
#include <system_error>

#include "codec/json/json_writer.h"
#include "pack/advice.h"
#include "study/files/bank_folder.h"
#include "study/packs/draft.h"
#include "study/packs/json_text.h"

namespace whichdesk {

namespace {

std::optional<ReadPack> read(const std::filesystem::path& folder, std::string_view pack,
                             Problems& problems) {
  const auto engine = openFolder(folder, problems);
  if (!engine) return std::nullopt;
  std::error_code ignored;
  std::optional<std::string> table;
  if (std::filesystem::exists(folder / "occupations.json", ignored))
    table = readFile(folder / "occupations.json", "occupations", problems);
  const Recommender& recommender = engine->recommender();
  return readPack({pack, table ? std::string_view(*table) : std::string_view(), advise},
                  recommender.instrument.bank, recommender.catalogue);
}

/// Moves a problem of the pack to what the role was made of: "/roles/2/title/de" becomes
/// "/4/title.de" of the table whose line 4 has the role.
void moveToOrigin(const Draft& draft, Problem& problem) {
  constexpr std::string_view roles = "/roles/";
  if (!problem.where.starts_with(roles)) return;
  const std::size_t role = std::strtoul(problem.where.c_str() + roles.size(), nullptr, 10);
  const std::size_t rest = problem.where.find('/', roles.size());
  std::string column = rest == problem.where.npos ? "" : problem.where.substr(rest + 1);
  if (column.starts_with("needs/")) column = column.substr(6);
  if (column.starts_with("vacancies/")) column = column.substr(column.find('/', 10) + 1);
  if (const std::size_t point = column.find('/'); point != column.npos) column[point] = '.';
  problem.file = draft.origins[role].file;
  problem.where = draft.origins[role].place;
  if (!column.empty()) (problem.where += '/') += column;
}

}  // namespace

std::string lintPack(const std::filesystem::path& folder, const std::filesystem::path& path,
                     Problems& problems) {
  const auto text = readFile(path, "pack", problems);
  if (!text) return {};
  auto pack = read(folder, *text, problems);
  if (!pack) return {};
  problems.insert(problems.end(), pack->problems.begin(), pack->problems.end());
  if (!pack->roles) return {};
  JsonWriter json;
  json.beginObject().key("pack").string(pack->roles->id);
  json.key("version").whole(pack->roles->version);
  json.key("roles").whole(static_cast<int>(pack->roles->roles.size()));
  return json.endObject().take();
}

std::string makePack(const std::filesystem::path& folder, const std::vector<std::string>& files,
                     const std::string& id, Problems& problems) {
  Draft draft;
  for (const std::string& path : files) {
    const std::string file = std::filesystem::path(path).filename().string();
    const auto text = readFile(path, file, problems);
    if (!text) continue;
    if (text->find("application/ld+json") != text->npos || text->starts_with('<'))
      readVacancyPage(*text, file, draft, problems);
    else
      readPackTable(*text, file, draft, problems);
  }
  if (!problems.empty() || draft.roles.members.empty()) return {};
  const std::string name = id.empty() ? kebab(std::filesystem::path(files[0]).stem().string()) : id;
  std::string text = pretty(draft.pack(name));
  if (auto pack = read(folder, text, problems)) {
    for (Problem& problem : pack->problems) {
      moveToOrigin(draft, problem);
      problems.push_back(std::move(problem));
    }
  }
  return text;
}

}  // namespace whichdesk
