#include "model/problem.h"

#include <algorithm>
#include <cstddef>

namespace whichdesk {

namespace {

/// Each {name} is looked up once, so that a brace in a value stays a brace.
std::string fill(std::string_view sentence, ProblemArgs args) {
  std::string text;
  while (true) {
    const std::size_t open = sentence.find('{'), close = sentence.find('}');
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    text += sentence.substr(0, open);
    const std::string_view name = sentence.substr(open + 1, close - open - 1);
    const auto arg =
        std::find_if(args.begin(), args.end(), [&](const auto& one) { return one.first == name; });
    text += arg == args.end() ? sentence.substr(open, close + 1 - open) : arg->second;
    sentence.remove_prefix(close + 1);
  }
  return text.append(sentence);
}

}  // namespace

Problem makeProblem(std::string_view code, std::string_view file, std::string_view where,
                    std::string_view sentence, ProblemArgs args) {
  Problem problem{
      std::string(code), std::string(file), std::string(where), fill(sentence, args), {}};
  for (const auto& [name, value] : args) problem.args.emplace_back(name, value);
  return problem;
}

}  // namespace whichdesk
