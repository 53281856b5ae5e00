#include "cli/run_bank.h"

#include <fmt/format.h>

#include <cstdio>

#include "cli/output.h"
#include "cli/print_problems.h"
#include "study/derive/occupations.h"
#include "study/lint/lint.h"
#include "study/packs/packs.h"

namespace whichdesk {

namespace {

int countProblems(const Problems& problems) {
  fmt::print(stderr, "{} {}\n", problems.size(), problems.size() == 1 ? "problem" : "problems");
  return exitProblems;
}

}  // namespace

int runLint(const std::string& folder, const std::string& pack) {
  Problems problems;
  const std::string summary =
      pack.empty() ? lint(folder, problems) : lintPack(folder, pack, problems);
  printProblems(problems);
  return problems.empty() ? print(summary) : countProblems(problems);
}

int runPack(const std::string& folder, const std::vector<std::string>& files,
            const std::string& id) {
  Problems problems;
  const std::string pack = makePack(folder, files, id, problems);
  printProblems(problems);
  const int status = pack.empty() ? exitProblems : print(pack);
  return problems.empty() ? status : countProblems(problems);
}

int runOccupations(const std::string& folder) {
  Problems problems;
  const std::string roles = occupations(folder, problems);
  printProblems(problems);
  return roles.empty() ? exitProblems : print(roles);
}

int runDerive(const std::string& folder, DeriveTask task, bool equal) {
  Problems problems;
  const std::string report =
      equal ? deriveEqual(folder, task, problems) : derive(folder, task, problems);
  printProblems(problems);
  if (!report.empty()) std::puts(report.c_str());
  return isWritten() && problems.empty() ? exitGood : exitProblems;
}

}  // namespace whichdesk
