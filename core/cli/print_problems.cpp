#include "cli/print_problems.h"

#include <iostream>

namespace whichdesk {

namespace {

void print(const Problem& problem) {
  std::cerr << (problem.where.empty() ? "" : " ") << problem.where << ": " << problem.detail << " ["
            << problem.code << "]\n";
}

}  // namespace

void printProblems(const Problems& problems) {
  for (const Problem& problem : problems) {
    std::cerr << problem.file;
    print(problem);
  }
}

void printProblems(std::size_t line, const Problems& problems) {
  for (const Problem& problem : problems) {
    std::cerr << "line " << line;
    print(problem);
  }
}

}  // namespace whichdesk
