#pragma once

#include <optional>
#include <string>

#include "codec/json/json_writer.h"
#include "model/problem.h"

namespace whichdesk {

/// What a call is answered with: a result, or every problem of what was given.
struct Reply {
  std::string result;  ///< JSON text; empty where there are problems.
  Problems problems;

  bool isGood() const { return problems.empty(); }
};

/// A list of problems as every reply writes it.
void writeProblems(JsonWriter& json, const Problems& problems);

/// {"ok":true,"result":...} or {"ok":false,"problems":[...]}.
std::string textOf(const Reply& reply);
/// The same as a line of output, {"id":...,"ok":...}, without a line end.
std::string lineOf(const std::optional<std::string>& id, const Reply& reply);

}  // namespace whichdesk
