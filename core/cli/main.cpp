// The command line: data on stdout, problems on stderr; 0 good, 1 problems in the data, 2 wrong
// usage.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/output.h"
#include "cli/print_problems.h"
#include "cli/run_bank.h"
#include "cli/run_group.h"
#include "cli/run_items.h"
#include "cli/run_sheets.h"
#include "engine/engine.h"
#include "engine/word_tables.h"
#include "study/files/bank_folder.h"
#include "study/files/versions.h"
#include "study/simulate/audit.h"
#include "study/simulate/simulate.h"

namespace {

using whichdesk::Detail;
using whichdesk::exitGood;
using whichdesk::exitProblems;
using whichdesk::isWritten;
using whichdesk::print;
using whichdesk::printProblems;
using whichdesk::Problems;

/// Opens a folder and runs `use` with its engine.
template <typename Use>
int withEngine(const std::string& folder, Use use) {
  Problems problems;
  const auto engine = whichdesk::openFolder(folder, problems);
  printProblems(problems);
  return engine ? use(*engine) : exitProblems;
}

/// Opens a folder with its published versions and runs `use` with them.
template <typename Use>
int withVersions(const std::string& folder, Use use) {
  Problems problems;
  auto versions = whichdesk::Versions::open(folder, problems);
  printProblems(problems);
  return versions ? use(*versions) : exitProblems;
}

/// Prints one line for each sheet of standard input.
int answerSheets(const whichdesk::Engine& engine, const whichdesk::AnswerSheet& answer) {
  const bool all = whichdesk::runSheets(engine, answer);
  return isWritten() && all ? exitGood : exitProblems;
}

/// The options of all commands; each command uses its own.
struct Options {
  std::string folder, by, roles, id;
  std::vector<std::string> files;
  bool reasons = false, brief = false, summary = false;
  bool check = false, write = false, equal = false;
  whichdesk::Plan plan = whichdesk::Plan::quick;
  int people = 10000;
  std::uint64_t seed = 1;
};

/// The program with its commands; parsing stores the selected one, which is run afterwards.
struct Program {
  CLI::App app{"Checks Whichdesk question banks and scores answers with them.", "whichdesk"};
  Options options;
  std::function<int()> chosen;

  CLI::App* add(const std::string& name, const std::string& what, const std::string& example,
                std::function<int()> run) {
    CLI::App* command = app.add_subcommand(name, what);
    command
        ->add_option("bank", options.folder,
                     "Folder of the bank: bank.json, roles.json, text.<lang>.json")
        ->required()
        ->check(CLI::ExistingDirectory);
    command->footer("Example: " + example);
    command->callback([this, run = std::move(run)] { chosen = run; });
    return command;
  }
};

/// Commands that check a bank and derive its figures.
void addBankCommands(Program& program) {
  const Options& options = program.options;
  program
      .add("lint", "Report all problems of a bank folder, or of a company's roles for it.",
           "whichdesk lint questions/office --roles questions/packs/hotel.json",
           [&] { return whichdesk::runLint(options.folder, options.roles); })
      ->add_option("--roles", program.options.roles, "A pack, checked instead of the folder");

  CLI::App* pack = program.add(
      "pack", "Make a pack of a company's roles from tables (CSV) and saved vacancy pages (HTML).",
      "whichdesk pack questions/office roles.csv > pack.json",
      [&] { return whichdesk::runPack(options.folder, options.files, options.id); });
  pack->add_option("files", program.options.files, "Tables and pages")->required();
  pack->add_option("--id", program.options.id, "Name of the pack; the first file's if not given");

  program.add("occupations", "Print the role file of all occupations in figures.csv.",
              "whichdesk occupations questions/office > questions/office/occupations.json",
              [&] { return whichdesk::runOccupations(options.folder); });

  CLI::App* derive =
      program.add("derive", "Derive path axis, role figures, sides and pay from figures.csv.",
                  "whichdesk derive questions/office --check", [&] {
                    using whichdesk::DeriveTask;
                    const DeriveTask task = options.check   ? DeriveTask::check
                                            : options.write ? DeriveTask::write
                                                            : DeriveTask::report;
                    return whichdesk::runDerive(options.folder, task, options.equal);
                  });
  derive->add_flag("--equal", program.options.equal,
                   "Weigh the skills of a side equally, for a bank without figures.csv");
  auto* check = derive->add_flag("--check", program.options.check,
                                 "Report where bank.json and roles.json differ from the figures");
  derive
      ->add_flag("--write", program.options.write,
                 "Write the derived values into bank.json and roles.json")
      ->excludes(check);
}

/// One line of output for each line of input.
void addLineCommands(Program& program) {
  const Options& options = program.options;
  CLI::App* score = program.add(
      "score",
      "Score sheets or share codes from standard input, one per line, or CSV; print one line for "
      "each.",
      R"(echo '{"id":"p1","answers":{"patience-1":"4","patience-3":null}}' | whichdesk score questions/office)",
      [&] {
        const Detail detail = options.brief     ? Detail::brief
                              : options.reasons ? Detail::reasons
                                                : Detail::standard;
        return withVersions(options.folder, [&](whichdesk::Versions& versions) {
          return answerSheets(versions.now(), [&](std::string_view line, std::string_view unnamed) {
            return versions.score(line, detail, unnamed);
          });
        });
      });
  auto* reasons = score->add_flag("--reasons", program.options.reasons,
                                  "Add the reasons for path and leading roles");
  score->add_flag("--brief", program.options.brief, "Keep the path and the leading place only")
      ->excludes(reasons);

  CLI::App* next = program.add(
      "next",
      "Print what to ask next for each sheet from standard input, its answers in the "
      "order of asking.",
      R"(echo '{"id":"p1","answers":{"patience-1":"4"}}' | whichdesk next questions/office --plan full)",
      [&] {
        return withEngine(options.folder, [&](const whichdesk::Engine& engine) {
          return answerSheets(engine, [&](std::string_view sheet, std::string_view unnamed) {
            return engine.nextLine(sheet, options.plan, unnamed);
          });
        });
      });
  const std::map<std::string, whichdesk::Plan> plans{{"quick", whichdesk::Plan::quick},
                                                     {"full", whichdesk::Plan::full},
                                                     {"tieBreak", whichdesk::Plan::tieBreak}};
  next->add_option("--plan", program.options.plan, "quick, full or tieBreak; quick when not given")
      ->transform(CLI::CheckedTransformer(plans));

  CLI::App* encode = program.add(
      "encode", "Make share codes of sheets from standard input, one per line.",
      R"(echo '{"id":"p1","answers":{"patience-1":"4"}}' | whichdesk encode questions/office)",
      [&] {
        return withEngine(options.folder, [&](const whichdesk::Engine& engine) {
          return answerSheets(engine, [&](std::string_view sheet, std::string_view unnamed) {
            using whichdesk::SharedKind;
            return engine.encodeLine(
                sheet, options.summary ? SharedKind::summary : SharedKind::answers, unnamed);
          });
        });
      });
  encode->add_flag("--summary", program.options.summary, "Share the result without the answers");

  program.add("decode",
              "Read share codes, links or messages with one from standard input, one per line.",
              R"(echo '{"id":"p1","code":"AQAB..."}' | whichdesk decode questions/office)", [&] {
                return withVersions(options.folder, [](whichdesk::Versions& versions) {
                  return answerSheets(versions.now(), [&](std::string_view line, std::string_view) {
                    return versions.decode(line);
                  });
                });
              });
}

/// One JSON object about many people.
void addGroupCommand(Program& program) {
  const Options& options = program.options;
  program.add("group", "Add up sheets or share codes from standard input: path, skills, roles.",
              "whichdesk group questions/office < codes.txt", [&] {
                return withVersions(options.folder, [](whichdesk::Versions& versions) {
                  return whichdesk::runGroup(versions) && isWritten() ? exitGood : exitProblems;
                });
              });
}

/// One JSON object about a bank.
void addStudyCommands(Program& program) {
  const Options& options = program.options;
  program.add("audit", "Report what constant, praising or random answers do to the result.",
              "whichdesk audit questions/office", [&] {
                return withEngine(options.folder, [](const whichdesk::Engine& engine) {
                  return print(whichdesk::audit(engine));
                });
              });

  CLI::App* items = program.add(
      "items", "Report on the items from sheets on standard input: shares, alpha, loadings.",
      "whichdesk items questions/office < sheets.jsonl", [&] {
        return withEngine(options.folder, [&](const whichdesk::Engine& engine) {
          const whichdesk::ItemsTask task{!options.by.empty(), options.write};
          return whichdesk::runItems(options.folder, engine, task) && isWritten() ? exitGood
                                                                                  : exitProblems;
        });
      });
  items->add_option("--by", program.options.by, "Compare what people answered in each language")
      ->check(CLI::IsMember({"language"}));
  items->add_flag("--write", program.options.write,
                  "Propose the next version of bank.json; the old one goes to versions/");

  CLI::App* simulate = program.add(
      "simulate", "Report how accurate results are for simulated people.",
      "whichdesk simulate questions/office --people 10000 --seed 1", [&] {
        return withEngine(options.folder, [&](const whichdesk::Engine& engine) {
          return print(whichdesk::simulate(engine.recommender(), options.people, options.seed));
        });
      });
  simulate->add_option("--people", program.options.people, "Number of people")
      ->check(CLI::Range(1, 10'000'000))
      ->capture_default_str();
  simulate->add_option("--seed", program.options.seed, "Seed of the random numbers")
      ->capture_default_str();
}

int run(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  Program program;
  program.app.set_version_flag("--version", "whichdesk " WHICHDESK_VERSION);
  program.app.require_subcommand(1);
  program.app.footer("Exit: 0 good, 1 problems in the data, 2 wrong usage.");
  addBankCommands(program);
  addLineCommands(program);
  addGroupCommand(program);
  addStudyCommands(program);
  program.app
      .add_subcommand("words",
                      "Print the words that replies and files may use, as one JSON object.")
      ->callback([&] { program.chosen = [] { return print(whichdesk::wordTables()); }; });
  try {
    program.app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.app.exit(error) == 0 ? exitGood : whichdesk::exitUsage;
  }
  return program.chosen();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {  // no memory, or a folder that cannot be listed
    std::fputs(error.what(), stderr);
    std::fputs("\n", stderr);
    return exitProblems;
  }
}
