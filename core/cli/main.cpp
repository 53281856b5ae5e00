// The command line: data on stdout, problems on stderr; 0 good, 1 problems in the data, 2 wrong
// usage.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <iostream>
#include <string>

#include "cli/run_items.h"
#include "study/audit.h"
#include "study/bank_folder.h"
#include "study/derive.h"
#include "study/lint.h"
#include "study/simulate.h"
#include "study/versions.h"

namespace {

using whichdesk::Detail;
using whichdesk::Problems;

constexpr int good = 0, problemsInData = 1, wrongUsage = 2;

void print(const Problems& problems) {
  for (const auto& problem : problems) {
    std::cerr << problem.file << (problem.where.empty() ? "" : " ") << problem.where << ": "
              << problem.detail << " [" << problem.code << "]\n";
  }
}

bool written() {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return true;
  std::cerr << "whichdesk: standard output could not be written\n";
  return false;
}

int runLint(const std::string& folder) {
  Problems problems;
  const std::string summary = whichdesk::lint(folder, problems);
  print(problems);
  if (!problems.empty()) {
    std::cerr << problems.size() << (problems.size() == 1 ? " problem\n" : " problems\n");
    return problemsInData;
  }
  std::puts(summary.c_str());
  return written() ? good : problemsInData;
}

/// Answers every line of standard input with one line, in order.
template <typename Answer>
int answerLines(Answer answer, const char* what) {
  std::size_t lines = 0, bad = 0;
  for (std::string text; std::getline(std::cin, text); ++lines) {
    if (!text.empty() && text.back() == '\r') text.pop_back();
    const whichdesk::Line line = answer(text);
    if (!line.good) ++bad;
    std::fwrite(line.text.data(), 1, line.text.size(), stdout);
    std::fputc('\n', stdout);
    if (std::ferror(stdout) != 0) break;
  }
  if (!written()) return problemsInData;
  if (lines == 0)
    std::cerr << "whichdesk: there are no " << what << " on standard input; give one a line\n";
  if (bad > 0)
    std::cerr << "whichdesk: " << bad << " of " << lines
              << " lines had problems, told in their place\n";
  return lines == 0 || bad > 0 ? problemsInData : good;
}

/// Opens a folder and does something with its engine.
template <typename Use>
int withEngine(const std::string& folder, Use use) {
  Problems problems;
  const auto engine = whichdesk::openFolder(folder, problems);
  print(problems);
  return engine ? use(*engine) : problemsInData;
}

int tell(const std::string& json) {
  std::puts(json.c_str());
  return written() ? good : problemsInData;
}

int runDecode(const std::string& folder) {
  Problems problems;
  auto versions = whichdesk::Versions::open(folder, problems);
  print(problems);
  if (!versions) return problemsInData;
  return answerLines([&](std::string_view line) { return versions->decode(line); }, "codes");
}

int runDerive(const std::string& folder, whichdesk::DeriveTask task) {
  Problems problems;
  const std::string report = whichdesk::derive(folder, task, problems);
  print(problems);
  if (!problems.empty()) return problemsInData;
  std::puts(report.c_str());
  return written() ? good : problemsInData;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  CLI::App app("Checks Whichdesk question banks and scores answers with them.", "whichdesk");
  app.set_version_flag("--version", "whichdesk " WHICHDESK_VERSION);
  app.require_subcommand(1);
  app.footer("Exit: 0 good, 1 problems in the data, 2 wrong usage.");
  std::string folder;
  const auto addFolder = [&](CLI::App* command) {
    command
        ->add_option("bank", folder, "Folder of the bank: bank.json, roles.json, text.<lang>.json")
        ->required()
        ->check(CLI::ExistingDirectory);
  };

  CLI::App* lint = app.add_subcommand("lint", "Tell every problem of a bank folder at once.");
  addFolder(lint);
  lint->footer("Example: whichdesk lint questions/office");

  CLI::App* score = app.add_subcommand(
      "score", "Score sheets from standard input, one JSON object a line; one line answers each.");
  addFolder(score);
  bool reasons = false, brief = false;
  auto* reasonsFlag =
      score->add_flag("--reasons", reasons, "Add the reasons for path and leading roles");
  score->add_flag("--brief", brief, "Keep the path and the leading place only")
      ->excludes(reasonsFlag);
  score->footer(
      "Example: echo '{\"id\":\"p1\",\"answers\":{\"patience-1\":\"4\",\"patience-2\":null}}' | "
      "whichdesk score questions/office");

  CLI::App* audit =
      app.add_subcommand("audit", "Look for answers that do to the result what they should not.");
  addFolder(audit);
  audit->footer("Example: whichdesk audit questions/office");

  CLI::App* encode =
      app.add_subcommand("encode", "Make share codes of sheets from standard input, one a line.");
  addFolder(encode);
  bool summary = false;
  encode->add_flag("--summary", summary, "Share the result without the answers");
  encode->footer(
      "Example: echo '{\"id\":\"p1\",\"answers\":{\"patience-1\":\"4\"}}' | "
      "whichdesk encode questions/office");

  CLI::App* decode = app.add_subcommand(
      "decode", "Read share codes from standard input, one {\"id\",\"code\"} a line.");
  addFolder(decode);
  decode->footer(
      "Example: echo '{\"id\":\"p1\",\"code\":\"AQAB...\"}' | whichdesk decode questions/office");

  CLI::App* items = app.add_subcommand(
      "items", "Tell from sheets on standard input how the items did: shares, alpha, loadings.");
  addFolder(items);
  items->footer("Example: whichdesk items questions/office < sheets.jsonl");

  CLI::App* simulate = app.add_subcommand("simulate", "Let simulated people take the quiz.");
  addFolder(simulate);
  int people = 10000;
  std::uint64_t seed = 1;
  simulate->add_option("--people", people, "How many people")
      ->check(CLI::Range(1, 10'000'000))
      ->capture_default_str();
  simulate->add_option("--seed", seed, "Seed")->capture_default_str();
  simulate->footer("Example: whichdesk simulate questions/office --people 10000 --seed 1");

  CLI::App* derive = app.add_subcommand(
      "derive", "Derive path axis, role figures, importance and pay from figures.csv.");
  addFolder(derive);
  bool check = false, write = false;
  auto* checkFlag = derive->add_flag("--check", check,
                                     "Tell where bank.json and roles.json differ from the figures");
  derive->add_flag("--write", write, "Put the derived numbers into bank.json and roles.json")
      ->excludes(checkFlag);
  derive->footer("Example: whichdesk derive questions/office --check");

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? good : wrongUsage;
  }
  if (lint->parsed()) return runLint(folder);
  if (decode->parsed()) return runDecode(folder);
  if (derive->parsed()) {
    using whichdesk::DeriveTask;
    return runDerive(folder, check   ? DeriveTask::check
                             : write ? DeriveTask::write
                                     : DeriveTask::report);
  }
  return withEngine(folder, [&](const whichdesk::Engine& engine) {
    if (audit->parsed()) return tell(whichdesk::audit(engine));
    if (simulate->parsed()) return tell(whichdesk::simulate(engine.desk(), people, seed));
    if (items->parsed()) return whichdesk::runItems(engine) && written() ? good : problemsInData;
    if (encode->parsed())
      return answerLines([&](std::string_view line) { return engine.encodeLine(line, summary); },
                         "sheets");
    const Detail detail = brief ? Detail::brief : reasons ? Detail::reasons : Detail::standard;
    return answerLines([&](std::string_view line) { return engine.score(line, detail); }, "sheets");
  });
}
