#include "study/derive/figures.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <set>

#include "codec/document.h"
#include "codec/json/json_writer.h"
#include "codec/read_item.h"
#include "study/files/csv_table.h"

namespace whichdesk {

namespace {

constexpr std::string_view tableFile = "figures";

struct Bounds {
  double least, most;
};
constexpr Bounds importanceBounds{1, 5};  // Source: O*NET's importance scale.
constexpr Bounds anyNumber{-1e12, 1e12};

/// A plain decimal number; nothing for any other text, including "1e3" and "inf".
std::optional<double> plainNumber(const std::string& text) {
  if (text.empty() || text.find_first_not_of("0123456789.-") != std::string::npos)
    return std::nullopt;
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (end != text.c_str() + text.size()) return std::nullopt;
  return value;
}

/// Takes columns out of the table; each cell is checked once, however often its column is used.
class Columns {
 public:
  Columns(const Table& table, Problems& problems) : table_(table), problems_(problems) {}

  /// The named column; a wrong name is reported at its place.
  std::optional<Column> take(const Cursor& name, Bounds bounds) {
    if (!name.is(Json::Kind::string)) return std::nullopt;
    const auto column = findColumn(table_, name.text());
    if (!column) {
      name.report("unknown-column",
                  "figures.csv has no column \"{column}\"; add it, or correct the spelling",
                  {{"column", name.text()}});
      return std::nullopt;
    }
    return numbers(*column, bounds);
  }

  /// The mean of several columns, each prepared first; none where one of them has none.
  template <typename Prepare>
  Column meanOf(const Cursor& names, Bounds bounds, Prepare prepare) {
    Column sum(table_.rows.size(), 0.0);
    if (!names.is(Json::Kind::array)) return sum;
    if (names.members().empty()) names.report("no-columns", "the list is empty; name a column");
    for (const Cursor& name : names.members()) {
      const auto column = take(name, bounds);
      if (!column) continue;
      const Column part = prepare(*column, name);
      for (std::size_t i = 0; i < sum.size(); ++i) {
        if (part[i] && sum[i])
          *sum[i] += *part[i];
        else
          sum[i].reset();
      }
    }
    for (auto& value : sum)
      if (value) *value /= static_cast<double>(names.members().size());
    return sum;
  }

 private:
  Column numbers(std::size_t column, Bounds bounds) {
    const bool first = checked_.insert(column).second;
    Column numbers;
    for (const Table::Row& row : table_.rows) {
      const std::string& cell = row.cells[column];
      numbers.push_back(plainNumber(cell));
      if (first && !cell.empty()) check(row, column, numbers.back(), bounds);
    }
    return numbers;
  }

  void check(const Table::Row& row, std::size_t column, std::optional<double> value,
             Bounds bounds) {
    const std::string where = placeOf(row, table_.columns[column]);
    const std::string& found = row.cells[column];
    if (!value)
      problems_.push_back(makeProblem(
          "not-a-number", tableFile, where,
          "\"{found}\" is no number; write a plain decimal such as 3.88, or leave the cell empty",
          {{"found", found}}));
    else if (*value < bounds.least || *value > bounds.most)
      problems_.push_back(makeProblem("out-of-range", tableFile, where,
                                      "{found} is out of range; write a number from {least} to "
                                      "{most}",
                                      {{"found", found},
                                       {"least", numberText(bounds.least)},
                                       {"most", numberText(bounds.most)}}));
  }

  const Table& table_;
  Problems& problems_;
  std::set<std::size_t> checked_;
};

/// (value - mean) / sd over the values there are; reports a column whose values are all alike.
Column standardize(const Column& column, const Cursor& named) {
  double count = 0, sum = 0, square = 0;
  for (const auto& value : column)
    if (value) ++count, sum += *value;
  const double mean = sum / count;
  for (const auto& value : column)
    if (value) square += (*value - mean) * (*value - mean);
  const double sd = std::sqrt(square / count);
  Column standardized(column.size());
  if (!(sd > 1e-9)) {
    named.report("no-spread", "the occupations do not differ in these figures; take other columns");
    return standardized;
  }
  for (std::size_t i = 0; i < column.size(); ++i)
    if (column[i]) standardized[i] = (*column[i] - mean) / sd;
  return standardized;
}

void readSkillColumns(const Cursor& root, const Bank& bank, Columns& columns, Figures& figures) {
  reportUnknownSkills(root, bank.skills);
  const auto asItIs = [](const Column& column, const Cursor&) { return column; };
  for (const Skill& skill : bank.skills) {
    const auto names = root.member(skill.id);
    if (!names) continue;
    figures.importance.push_back(columns.meanOf(*names, importanceBounds, asItIs));
    figures.standardized.push_back(standardize(figures.importance.back(), *names));
  }
}

void readCriterion(const Cursor& root, Columns& columns, Figures& figures) {
  root.onlyKeys({"criterion", "wage"});
  if (const auto names = root.member("criterion"))
    figures.criterion = columns.meanOf(*names, anyNumber, standardize);
  if (const auto wage = root.optionalMember("wage"))
    figures.wage = columns.take(*wage, {0, anyNumber.most}).value_or(Column());
}

void readOccupations(const Table& table, Figures& figures, Problems& problems) {
  const auto column = findColumn(table, "soc");
  if (!column) {
    problems.push_back(makeProblem("unknown-column", tableFile, "/1",
                                   "the first line names no column \"soc\"; cells are separated "
                                   "by commas"));
    return;
  }
  std::set<std::string> seen;
  for (const Table::Row& row : table.rows) {
    figures.socs.push_back(row.cells[*column]);
    if (!seen.insert(row.cells[*column]).second)
      problems.push_back(makeProblem("repeated-id", tableFile, placeOf(row, "soc"),
                                     "the occupation \"{id}\" is there twice; keep one of them",
                                     {{"id", row.cells[*column]}}));
  }
}

}  // namespace

std::optional<Figures> readFigures(const FiguresText& text, const Bank& bank, Problems& problems) {
  const std::size_t before = problems.size();
  const auto table = readTable(text.figures, tableFile, problems);
  const Document columnsFile(text.columns, "columns", problems);
  const Document deriveFile(text.derive, "derive", problems);
  if (!table || !columnsFile.isObject() || !deriveFile.isObject()) return std::nullopt;

  Figures figures;
  Columns columns(*table, problems);
  readOccupations(*table, figures, problems);
  readSkillColumns(columnsFile.root(), bank, columns, figures);
  readCriterion(deriveFile.root(), columns, figures);
  if (problems.size() > before) return std::nullopt;
  return figures;
}

std::optional<std::size_t> findOccupation(const Figures& figures, std::string_view soc) {
  const auto found = std::find(figures.socs.begin(), figures.socs.end(), soc);
  if (found == figures.socs.end()) return std::nullopt;
  return static_cast<std::size_t>(found - figures.socs.begin());
}

Pay payOf(const Column& wages, double wage) {
  std::size_t published = 0, below = 0;
  for (const auto& other : wages) {
    published += other.has_value();
    below += other && *other < wage;
  }
  if (3 * below < published) return Pay::lower;
  return 3 * below < 2 * published ? Pay::middle : Pay::upper;
}

}  // namespace whichdesk
