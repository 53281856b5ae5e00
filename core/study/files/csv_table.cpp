#include "study/files/csv_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace whichdesk {

namespace {

/// Splits a text into rows, cell by cell.
class Splitter {
 public:
  Splitter(std::string_view text, char separator)
      : text_(text), separator_(1, separator), ends_{separator, '\n'} {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text_.starts_with(byteOrderMark)) at_ = byteOrderMark.size();
  }

  bool more() const { return at_ < text_.size(); }
  bool leftOpen() const { return leftOpen_; }

  Table::Row row() {
    Table::Row row{line_, {}};
    do row.cells.push_back(at("\"") ? quoted() : plain());
    while (skip(separator_));
    skip("\r");
    if (skip("\n")) ++line_;
    return row;
  }

 private:
  bool at(std::string_view what) const { return text_.substr(at_).starts_with(what); }
  bool skip(std::string_view what) {
    if (!at(what)) return false;
    at_ += what.size();
    return true;
  }

  std::string plain() {
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of(ends_, at_), text_.size());
    std::string cell(text_.substr(begin, at_ - begin));
    if (cell.ends_with('\r')) cell.pop_back();
    return cell;
  }

  std::string quoted() {
    std::string cell;
    for (++at_; more(); ++at_) {
      if (at("\"\"")) {
        ++at_;
      } else if (at("\"")) {
        ++at_;
        return cell + plain();
      }
      if (text_[at_] == '\n') ++line_;
      cell += text_[at_];
    }
    leftOpen_ = true;
    return cell;
  }

  std::string_view text_;
  std::string separator_, ends_;
  std::size_t at_ = 0, line_ = 1;
  bool leftOpen_ = false;
};

void checkNames(const Table::Row& head, std::string_view file, Problems& problems) {
  std::set<std::string> seen;
  for (const std::string& name : head.cells) {
    if (name.empty())
      problems.push_back(makeProblem("empty-name", file, placeOf(head),
                                     "a column has no name; the first line names all of them"));
    else if (!seen.insert(name).second)
      problems.push_back(makeProblem("repeated-key", file, placeOf(head, name),
                                     "the column \"{key}\" is there twice; keep one of them",
                                     {{"key", name}}));
  }
}

void checkLength(const Table::Row& row, std::size_t expected, std::string_view file,
                 Problems& problems) {
  if (row.cells.size() == expected) return;
  problems.push_back(makeProblem(
      "row-length", file, placeOf(row),
      "the number of cells is {found}, but the first line names {expected}; correct the separators "
      "or quotes of the row",
      {{"found", fmt::to_string(row.cells.size())}, {"expected", fmt::to_string(expected)}}));
}

}  // namespace

std::optional<Table> readTable(std::string_view text, std::string_view file, Problems& problems,
                               char separator) {
  const std::size_t before = problems.size();
  Splitter splitter(text, separator);
  Table table;
  while (splitter.more()) {
    Table::Row row = splitter.row();
    if (splitter.leftOpen()) {
      problems.push_back(makeProblem("open-quote", file, placeOf(row),
                                     "a quote opened in this row is never closed; close it"));
    } else if (row.cells.size() == 1 && row.cells[0].empty()) {
      continue;
    } else if (table.columns.empty()) {
      checkNames(row, file, problems);
      table.columns = std::move(row.cells);
    } else {
      checkLength(row, table.columns.size(), file, problems);
      table.rows.push_back(std::move(row));
    }
  }
  if (table.rows.empty() && problems.size() == before)
    problems.push_back(makeProblem("empty-input", file, "",
                                   "the table has no rows; add at least one line below the first"));
  if (problems.size() > before) return std::nullopt;
  return table;
}

std::string placeOf(const Table::Row& row) {
  std::string place("/");
  return place += fmt::to_string(row.line);
}

std::string placeOf(const Table::Row& row, std::string_view column) {
  std::string place = placeOf(row);
  place += '/';
  return place += column;
}

std::optional<std::size_t> findColumn(const Table& table, std::string_view name) {
  const auto found = std::find(table.columns.begin(), table.columns.end(), name);
  if (found == table.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - table.columns.begin());
}

}  // namespace whichdesk
