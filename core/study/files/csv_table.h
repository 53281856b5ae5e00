#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace whichdesk {

/// A table of texts with named columns.
struct Table {
  struct Row {
    std::size_t line = 0;  ///< Of the file, from 1.
    std::vector<std::string> cells;
  };

  std::vector<std::string> columns;
  std::vector<Row> rows;  ///< Each with one cell a column.
};

/// Reads comma-separated values (RFC 4180), or such with another separator, whose first line names
/// the columns; a byte order mark and lines without any text are skipped.
/// Gives: nothing, and every problem, when a quote is left open, a name is empty or repeated,
///        a row has too many or too few cells, or there is no row. A problem's `where` is
///        "/<line>", or "/<line>/<column>" for one cell.
std::optional<Table> readTable(std::string_view text, std::string_view file, Problems& problems,
                               char separator = ',');

/// "/<line>", and "/<line>/<column>".
std::string placeOf(const Table::Row& row);
std::string placeOf(const Table::Row& row, std::string_view column);

std::optional<std::size_t> findColumn(const Table& table, std::string_view name);

}  // namespace whichdesk
