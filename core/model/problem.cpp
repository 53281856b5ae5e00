#include "model/problem.h"

namespace whichdesk {

namespace {

std::string fill(std::string_view sentence, ProblemArgs args) {
  std::string text(sentence);
  for (const auto& [name, value] : args) {
    std::string place("{");
    place.append(name).push_back('}');
    const std::size_t at = text.find(place);
    if (at != std::string::npos) text.replace(at, place.size(), value);
  }
  return text;
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
