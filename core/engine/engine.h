#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "codec/write_reply.h"
#include "recommend/assessment.h"

namespace whichdesk {

/// One opened bank with its roles: text in, text out, no state between calls.
/// Every reply is {"ok":true,"result":...} or {"ok":false,"problems":[...]}, with every problem.
class Engine {
 public:
  /// Gives: nothing, and every problem of both files, when any is wrong.
  static std::optional<Engine> open(std::string_view bank, std::string_view roles,
                                    Problems& problems);

  std::string assess(std::string_view answers) const;
  std::string explain(std::string_view answers, std::string_view target) const;
  /// Needs: a plan, the bare word quick, full or tieBreak.
  std::string next(std::string_view answers, std::string_view plan) const;

  struct Line {
    std::string text;  ///< {"id":...,} and then the reply, without a line end.
    bool good = false;
  };
  /// The line that answers one line of a file of sheets.
  Line score(std::string_view sheet, Detail detail) const;

  const Desk& desk() const { return desk_; }

 private:
  explicit Engine(Desk desk) : desk_(std::move(desk)) {}
  Desk desk_;
};

}  // namespace whichdesk
