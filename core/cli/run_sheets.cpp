#include "cli/run_sheets.h"

#include <cstdio>
#include <iostream>

#include "cli/print_problems.h"
#include "study/files/repeated_ids.h"
#include "study/files/sheet_file.h"

namespace whichdesk {

bool runSheets(const Engine& engine, const AnswerSheet& answer) {
  Problems problems;
  SheetFile sheets(std::cin, engine.recommender().instrument.bank, problems);
  printProblems(problems);
  RepeatedIds ids;
  std::size_t count = 0, bad = 0, repeated = 0;
  while (const auto sheet = sheets.next()) {
    const LineReply line = answer(sheet->text, std::to_string(sheet->line));
    ++count;
    if (!line.reply.isGood()) ++bad;
    Problems twice;
    if (line.id && !ids.add(*line.id, sheet->line, twice)) ++repeated;
    printProblems(sheet->line, twice);
    const std::string written = lineOf(line.id, line.reply) + '\n';
    std::fwrite(written.data(), 1, written.size(), stdout);
    if (std::ferror(stdout) != 0) break;
  }
  if (count == 0 && problems.empty())
    std::cerr << "whichdesk: there are no sheets or codes on standard input; give one per line\n";
  if (bad > 0)
    std::cerr << "whichdesk: " << bad << " of " << count
              << " lines had problems, reported in their place\n";
  if (repeated > 0)
    std::cerr << "whichdesk: sheets with an id that an earlier one has: " << repeated << " of "
              << count << '\n';
  return count > 0 && bad == 0 && repeated == 0 && problems.empty();
}

}  // namespace whichdesk
