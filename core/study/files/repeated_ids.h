#pragma once

#include <string>
#include <unordered_map>

#include "model/problem.h"

namespace whichdesk {

/// Looks for ids that sheets of one file have in common.
class RepeatedIds {
 public:
  /// Reports `repeated-id` where an earlier sheet has this id. Gives: whether it is new.
  bool add(const std::string& id, std::size_t line, Problems& problems);

 private:
  std::unordered_map<std::string, std::size_t> lines_;
};

}  // namespace whichdesk
