#pragma once

#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "model/bank.h"
#include "model/problem.h"

namespace whichdesk {

/// One sheet of a file as JSON text, and the line of the file on which it begins.
struct SheetText {
  std::size_t line = 0;
  std::string text;
};

/// A file of sheets, in any of the forms in which tools write them:
///   - JSON Lines: one object per line. Read line by line, so that its length does not matter.
///   - one JSON array of objects, and one object or several over more than one line.
///   - a table (CSV, also with semicolons or tabs): a line per person; the columns are `id`,
///     `language` and items of the bank, in any order. An empty cell, or NA, is no answer. With a
///     column `code`, each row becomes a line of share codes, named by `label` or `id`.
/// Gives: what begins like one of the other forms but is none is read line by line.
class SheetFile {
 public:
  /// Needs: a stream and a bank that outlive the file. Problems of the whole file, such as a
  /// column that is no item, are added at once; their `where` is "/<line>/<column>".
  SheetFile(std::istream& stream, const Bank& bank, Problems& problems);

  /// The next sheet; nothing at the end.
  std::optional<SheetText> next();

 private:
  void readAhead(const Bank& bank, Problems& problems);
  bool readLine(std::string& line);

  std::istream& stream_;
  std::vector<SheetText> ahead_;  ///< Read already; the first is given next.
  std::size_t given_ = 0, line_ = 0;
};

}  // namespace whichdesk
