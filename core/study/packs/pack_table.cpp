#include <algorithm>
#include <optional>

#include "codec/json/json.h"
#include "codec/read_text.h"
#include "codec/words.h"
#include "pack/lower_case.h"
#include "study/files/csv_table.h"
#include "study/packs/draft.h"
#include "study/packs/json_text.h"

namespace whichdesk {

namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(whiteSpace), text.size());
  return text.substr(begin, text.find_last_not_of(whiteSpace) + 1 - begin);
}

/// The parts of a cell between separators, without blanks around them and without empty ones.
std::vector<std::string> parts(std::string_view cell, std::string_view separators) {
  std::vector<std::string> found;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find_first_of(separators), cell.size());
    if (const auto part = trimmed(cell.substr(0, end)); !part.empty()) found.emplace_back(part);
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

/// A text with line feeds, and without the line "sep=;" that spreadsheets may begin with; its
/// lines keep their numbers.
std::string tidied(std::string_view text, char& separator) {
  constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
  std::string table(text);
  if (table.find('\n') == table.npos) std::replace(table.begin(), table.end(), '\r', '\n');
  separator = separatorOf(table);
  if (lowerCase(table.substr(0, 4)) == "sep=" && table.size() > 4) {
    separator = table[4];
    table.erase(0, table.find('\n'));
  }
  return table;
}

/// A column's name before and after its point: "title.de" is the title in German.
struct Name {
  std::string column, key, language;
  enum class Kind { text, search, label, need, vacancy, basis, id, unknown } kind = Kind::unknown;

  explicit Name(const std::string& name) : column(trimmed(name)) {
    key = column.substr(0, column.find('.'));
    if (key.size() < column.size()) language = lowerCase(column.substr(key.size() + 1));
    for (const RoleText& text : roleTexts) is(text.key, Kind::text);
    for (const std::string_view need : needWords.all()) is(need, Kind::need);
    is("search", Kind::search);
    is("label", Kind::label);
    for (const std::string_view word : {"url", "place"}) is(word, Kind::vacancy);
    for (const std::string_view word : {"like", "soc"}) is(word, Kind::basis);
    is("id", Kind::id);
  }
  bool hasLanguages() const {
    return kind == Kind::text || kind == Kind::search || kind == Kind::label;
  }

 private:
  void is(std::string_view known, Kind meant) {
    if (lowerCase(known) != lowerCase(key)) return;
    key = known;
    kind = meant;
  }
};

void checkNames(const std::vector<Name>& names, const std::string& file, Problems& problems) {
  for (const Name& name : names) {
    if (name.kind != Name::Kind::unknown && name.hasLanguages() == !name.language.empty()) continue;
    problems.push_back(makeProblem(
        "unknown-column", file, "/1/" + name.column,
        name.hasLanguages() ? "the column \"{column}\" has no language; write, for "
                              "example, \"{column}.en\""
                            : "a pack has no column \"{column}\"; correct it or remove it",
        {{"column", name.column}}));
  }
}

/// One cell of a row, where it comes from, and what it is for.
struct Cell {
  const Name& name;
  const std::string& text;
  std::string place;
};

/// Takes one cell. Gives: what is there already, if that is something else.
std::string takeCell(const Cell& cell, Draft& draft, Json& role, Json& vacancy) {
  using Kind = Name::Kind;
  const Name& name = cell.name;
  const auto other = [](const std::string& there, const std::string& wanted) {
    return there == wanted ? std::string() : there;
  };
  switch (name.kind) {
    case Kind::text: return other(draft.say(role, name.key, name.language, cell.text), cell.text);
    case Kind::label:
      return other(draft.say(vacancy, "label", name.language, cell.text), cell.text);
    case Kind::search: {
      Json words = jsonList();
      for (std::string& word : parts(cell.text, "|"))
        words.members.push_back(jsonText(std::move(word)));
      at(at(role, "search", jsonObject()), name.language, std::move(words));
      return {};
    }
    case Kind::need:
      for (const std::string& skill : parts(cell.text, " ,;|")) {
        Json& needs = at(role, "needs", jsonObject());
        if (std::string there = other(at(needs, skill, jsonText(name.key)).string, name.key);
            !there.empty())
          return there;
      }
      return {};
    case Kind::vacancy: at(vacancy, name.key, jsonText(cell.text)); return {};
    case Kind::basis: return other(at(role, name.key, jsonText(cell.text)).string, cell.text);
    default: return {};
  }
}

/// Takes a row of a role.
void takeRow(const Table::Row& row, const std::vector<Name>& names, const std::string& id,
             const std::string& file, Draft& draft, Problems& problems) {
  const std::size_t place = draft.role(id, {file, placeOf(row), {}});
  Json& role = draft.roles.members[place];
  Json vacancy = jsonObject();
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string text(trimmed(row.cells[i]));
    if (text.empty()) continue;
    const Cell cell{names[i], text, placeOf(row, names[i].column)};
    if (const std::string there = takeCell(cell, draft, role, vacancy); !there.empty())
      problems.push_back(
          makeProblem("repeated-key", file, cell.place,
                      "the role \"{id}\" already has \"{there}\" for this; keep one of them",
                      {{"id", id}, {"there", there}}));
  }
  if (vacancy.keys.empty()) return;
  at(role, "vacancies", jsonList()).members.push_back(std::move(vacancy));
  draft.origins[place].vacancies.push_back(placeOf(row));
}

}  // namespace

void readPackTable(std::string_view text, const std::string& file, Draft& draft,
                   Problems& problems) {
  const std::size_t before = problems.size();
  char separator = ',';
  const std::string tidy = tidied(text, separator);
  const auto table = readTable(tidy, file, problems, separator);
  if (!table) return;
  const std::vector<Name> names(table->columns.begin(), table->columns.end());
  checkNames(names, file, problems);
  const auto id = std::find_if(names.begin(), names.end(),
                               [](const Name& name) { return name.kind == Name::Kind::id; });
  if (id == names.end())
    problems.push_back(makeProblem("missing-key", file, "/1",
                                   "the column \"{key}\" is missing; add it", {{"key", "id"}}));
  if (problems.size() > before) return;
  for (const Table::Row& row : table->rows) {
    const std::string name(trimmed(row.cells[static_cast<std::size_t>(id - names.begin())]));
    if (!name.empty()) {
      takeRow(row, names, name, file, draft, problems);
    } else if (std::any_of(row.cells.begin(), row.cells.end(),
                           [](const std::string& cell) { return !trimmed(cell).empty(); })) {
      problems.push_back(makeProblem("missing-key", file, placeOf(row),
                                     "the cell \"{key}\" is empty; fill it, or empty the row",
                                     {{"key", "id"}}));
    }
  }
}

}  // namespace whichdesk
