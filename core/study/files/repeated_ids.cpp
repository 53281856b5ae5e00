#include "study/files/repeated_ids.h"

#include <functional>

namespace whichdesk {

bool RepeatedIds::add(const std::string& id, std::size_t line, Problems& problems) {
  const auto [known, isNew] =
      lines_.try_emplace(std::hash<std::string>()(id), static_cast<std::uint32_t>(line));
  if (!isNew)
    problems.push_back(makeProblem("repeated-id", "answers", "/id",
                                   "the id \"{id}\" is on line {line} too; give each sheet its own",
                                   {{"id", id}, {"line", std::to_string(known->second)}}));
  return isNew;
}

}  // namespace whichdesk
