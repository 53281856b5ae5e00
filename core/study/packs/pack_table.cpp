#include <algorithm>
#include <optional>

#include "codec/read_text.h"
#include "codec/words.h"
#include "study/files/csv_table.h"
#include "study/packs/draft.h"
#include "study/packs/json_text.h"

namespace whichdesk {

namespace {

/// The parts of a cell between separators, without blanks around them and without empty ones.
std::vector<std::string> parts(std::string_view cell, std::string_view separators) {
  std::vector<std::string> found;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find_first_of(separators), cell.size());
    std::string_view part = cell.substr(0, end);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    if (!part.empty()) found.emplace_back(part);
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return found;
}

/// The separator that the first line has most of.
char separatorOf(std::string_view text) {
  const std::string_view first = text.substr(0, text.find('\n'));
  const auto count = [&](char c) { return std::count(first.begin(), first.end(), c); };
  char most = ',';
  for (const char other : {';', '\t'})
    if (count(other) > count(most)) most = other;
  return most;
}

bool isRoleText(std::string_view key) {
  return std::any_of(roleTexts.begin(), roleTexts.end(),
                     [&](const RoleText& text) { return text.key == key; });
}

bool isNeed(std::string_view key) {
  const auto words = needWords.all();
  return std::find(words.begin(), words.end(), key) != words.end();
}

/// A column's name before and after its point: "title.de" is the title in German.
struct Name {
  std::string key, language;

  explicit Name(const std::string& column) : key(column.substr(0, column.find('.'))) {
    if (key.size() < column.size()) language = column.substr(key.size() + 1);
  }
  bool isKnown() const {
    if (!language.empty()) return isRoleText(key) || key == "search" || key == "label";
    return isNeed(key) || key == "id" || key == "like" || key == "soc" || key == "url" ||
           key == "place";
  }
};

void takeCell(const Name& name, const std::string& cell, Draft& draft, Json& role, Json& vacancy) {
  if (isRoleText(name.key)) {
    draft.say(role, name.key, name.language, cell);
  } else if (name.key == "search") {
    Json words = jsonList();
    for (std::string& word : parts(cell, "|")) words.members.push_back(jsonText(std::move(word)));
    at(at(role, "search", jsonObject()), name.language, std::move(words));
  } else if (name.key == "label") {
    draft.say(vacancy, "label", name.language, cell);
  } else if (isNeed(name.key)) {
    for (const std::string& skill : parts(cell, " ,;|"))
      at(at(role, "needs", jsonObject()), skill, jsonText(name.key));
  } else if (name.key == "url" || name.key == "place") {
    at(vacancy, name.key, jsonText(cell));
  } else if (name.key != "id") {
    at(role, name.key, jsonText(cell));
  }
}

}  // namespace

void readPackTable(std::string_view text, const std::string& file, Draft& draft,
                   Problems& problems) {
  const auto table = readTable(text, file, problems, separatorOf(text));
  if (!table) return;
  std::vector<Name> names;
  for (const std::string& column : table->columns) {
    names.emplace_back(column);
    if (!names.back().isKnown())
      problems.push_back(makeProblem("unknown-column", file, "/1/" + column,
                                     "a pack has no column \"{column}\"; correct it or remove it",
                                     {{"column", column}}));
  }
  const auto id = findColumn(*table, "id");
  if (!id)
    problems.push_back(makeProblem("missing-key", file, "/1",
                                   "the column \"{key}\" is missing; "
                                   "add it",
                                   {{"key", "id"}}));
  if (!id || !problems.empty()) return;
  for (const Table::Row& row : table->rows) {
    if (row.cells[*id].empty()) continue;
    Json& role = draft.role(row.cells[*id], {file, placeOf(row)});
    Json vacancy = jsonObject();
    for (std::size_t i = 0; i < names.size(); ++i)
      if (!row.cells[i].empty()) takeCell(names[i], row.cells[i], draft, role, vacancy);
    if (!vacancy.keys.empty())
      at(role, "vacancies", jsonList()).members.push_back(std::move(vacancy));
  }
}

}  // namespace whichdesk
