#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/answers.h"
#include "model/bank.h"
#include "model/problem.h"

namespace whichdesk {

/// Reads an answers file, {"bank","version","answers"}, made with this version of this bank.
/// Gives: nothing, and every problem, when any rule is broken.
std::optional<Answers> readAnswers(std::string_view json, const Bank& bank, Problems& problems);

/// One line of a file of sheets.
struct Sheet {
  std::optional<std::string> id;   ///< As far as it could be read.
  std::optional<Answers> answers;  ///< Nothing when there was a problem.
};

/// Reads a sheet, {"id","answers"}; "bank" and "version" may stand in it and are then checked.
/// "made" and "result", which the page writes into the file that a person keeps, are not read:
/// a result follows from the answers.
Sheet readSheet(std::string_view json, const Bank& bank, Problems& problems);

/// One line of a file of share codes, {"id","code"}.
struct CodeLine {
  std::optional<std::string> id;    ///< As far as it could be read.
  std::optional<std::string> code;  ///< Nothing when there was a problem.
};
CodeLine readCodeLine(std::string_view json, Problems& problems);

}  // namespace whichdesk
