#include "study/packs/packs.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <system_error>

#include "codec/json/json.h"
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
  constexpr std::string_view roles = "/roles/", vacancies = "vacancies/";
  if (!problem.where.starts_with(roles)) return;
  const Draft::Origin& origin =
      draft.origins[std::strtoul(problem.where.c_str() + roles.size(), nullptr, 10)];
  const std::size_t rest = problem.where.find('/', roles.size());
  std::string column = rest == problem.where.npos ? "" : problem.where.substr(rest + 1);
  std::string place = origin.place;
  if (column.starts_with("needs/")) column = column.substr(6);
  if (column.starts_with(vacancies)) {
    const std::size_t vacancy = std::strtoul(column.c_str() + vacancies.size(), nullptr, 10);
    if (vacancy < origin.vacancies.size()) place = origin.vacancies[vacancy];
    const std::size_t key = column.find('/', vacancies.size());
    column = key == column.npos ? "" : column.substr(key + 1);
  }
  if (const std::size_t point = column.find('/'); point != column.npos) column[point] = '.';
  problem.file = origin.file;
  problem.where = place;
  if (!column.empty()) (problem.where += '/') += column;
}

/// Whether a file can be a table or a page.
bool isReadable(std::string_view text, const std::string& file, Problems& problems) {
  const std::size_t before = problems.size();
  const std::string quoted = quotable(text);
  const auto bad = std::mismatch(text.begin(), text.end(), quoted.begin(), quoted.end()).first;
  const std::size_t first = text.find_first_not_of(whiteSpace);
  if (text.starts_with("PK"))
    problems.push_back(makeProblem("not-a-table", file, "",
                                   "this is a spreadsheet or an archive; save it as CSV (UTF-8)"));
  else if (bad != text.end())
    problems.push_back(makeProblem(
        "not-utf8", file, "/" + std::to_string(std::count(text.begin(), bad, '\n') + 1),
        "the line is not UTF-8; save the file as UTF-8, from a spreadsheet as CSV (UTF-8)"));
  else if (first != text.npos && (text[first] == '{' || text[first] == '['))
    problems.push_back(makeProblem("not-a-table", file, "",
                                   "this is JSON, not a table; if it is a pack, check it with "
                                   "\"whichdesk lint\" and --roles"));
  return problems.size() == before;
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
    if (!text || !isReadable(*text, file, problems)) continue;
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
