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

/// One person's sheet of a file of sheets.
struct Sheet {
  std::optional<std::string> id;        ///< As far as it could be read.
  std::optional<std::string> language;  ///< Where the sheet says in which one it was answered.
  std::optional<Answers> answers;       ///< Nothing when there was a problem.
};

/// Reads a sheet, {"id","answers"}, whose ids and answers may also be numbers. "bank" and "version"
/// may be in it and are then checked; "language" may be in it. "made" and "result", which the page
/// writes into the file that a person keeps, are not read: a result follows from the answers.
/// `unnamed`: the id of a sheet that has none; without it that is a problem.
Sheet readSheet(std::string_view json, const Bank& bank, Problems& problems,
                std::string_view unnamed = {});

/// One line of a file of share codes, {"code"}, with an "id" if it has a name.
struct CodeLine {
  std::optional<std::string> id;    ///< As far as it could be read.
  std::optional<std::string> code;  ///< Nothing when there was a problem.
};
CodeLine readCodeLine(std::string_view json, Problems& problems);

}  // namespace whichdesk
