#include "model/problem.h"

namespace whichdesk {

namespace {

std::string fill(std::string_view sentence, const Problem::Args& args) {
  std::string text(sentence);
  for (const auto& [name, value] : args) {
    const std::string place = "{" + name + "}";
    const std::size_t at = text.find(place);
    if (at != std::string::npos) text.replace(at, place.size(), value);
  }
  return text;
}

}  // namespace

Problem makeProblem(std::string_view code, std::string_view file, std::string_view where,
                    std::string_view sentence, Problem::Args args) {
  std::string detail = fill(sentence, args);
  return {std::string(code), std::string(file), std::string(where), std::move(detail),
          std::move(args)};
}

}  // namespace whichdesk
