#include "cli/run_items.h"

#include <fmt/format.h>

#include <cstddef>
#include <cstdio>
#include <iostream>
#include <string>

#include "study/items/items.h"

namespace whichdesk {

namespace {

void print(std::size_t line, const Problems& problems) {
  for (const Problem& problem : problems)
    fmt::print(stderr, "line {}{}{}: {} [{}]\n", line, problem.where.empty() ? "" : " ",
               problem.where, problem.detail, problem.code);
}

}  // namespace

bool runItems(const Engine& engine) {
  ItemStudy study(engine.recommender().instrument);
  std::size_t lines = 0, bad = 0;
  for (std::string text; std::getline(std::cin, text);) {
    ++lines;
    if (!text.empty() && text.back() == '\r') text.pop_back();
    Problems problems;
    if (study.add(text, problems)) continue;
    print(lines, problems);
    ++bad;
  }
  std::puts(study.json().c_str());
  if (lines == 0)
    fmt::print(stderr, "whichdesk: there are no sheets on standard input; give one a line\n");
  if (bad > 0)
    fmt::print(stderr, "whichdesk: {} of {} lines had problems and were left out\n", bad, lines);
  return lines > 0 && bad == 0;
}

}  // namespace whichdesk
