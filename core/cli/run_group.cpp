#include "cli/run_group.h"

#include <cstddef>
#include <cstdio>
#include <iostream>
#include <string>

#include "cli/print_problems.h"
#include "study/files/sheet_file.h"

namespace whichdesk {

bool runGroup(Versions& versions) {
  const Engine& engine = versions.now();
  Problems problems;
  SheetFile lines(std::cin, engine.recommender().instrument.bank, problems);
  printProblems(problems);
  Group group = engine.emptyGroup();
  std::size_t count = 0, bad = 0;
  while (const auto line = lines.next()) {
    ++count;
    const LineReply added = versions.add(line->text, group, std::to_string(line->line));
    if (added.reply.isGood()) continue;
    printProblems(line->line, added.reply.problems);
    ++bad;
  }
  std::puts(engine.group(group).result.c_str());
  if (count == 0)
    std::cerr << "whichdesk: there are no sheets or codes on standard input; give one per line\n";
  if (bad > 0)
    std::cerr << "whichdesk: " << bad << " of " << count
              << " lines had problems and were left out\n";
  return count > 0 && bad == 0 && problems.empty();
}

}  // namespace whichdesk
