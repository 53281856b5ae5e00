#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "model/problem.h"

namespace whichdesk {

/// Looks for ids that sheets of one file have in common. Keeps 64 bits of each: of a million ids,
/// two that differ are taken for the same with a chance of 3 in 100 million.
class RepeatedIds {
 public:
  /// Reports `repeated-id` where an earlier sheet has this id. Gives: whether it is new.
  bool add(const std::string& id, std::size_t line, Problems& problems);

 private:
  std::unordered_map<std::size_t, std::uint32_t> lines_;
};

}  // namespace whichdesk
