#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "codec/write_reply.h"
#include "recommend/assessment.h"

namespace whichdesk {

/// A line of output: {"id":...,} and then a reply, without a line end.
struct Line {
  std::string text;
  bool good = false;
  std::optional<std::string> id{};  ///< Of the sheet or code that it answers.
};
Line makeLine(const std::optional<std::string>& id, std::string_view reply, bool good);

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

  /// A share code of the answers: kind is the bare word answers or summary.
  std::string encode(std::string_view answers, std::string_view kind) const;
  /// What a share code holds.
  std::string decode(std::string_view code) const;

  /// The line that answers one sheet of a file, scored or as a share code. `unnamed`: the id of a
  /// sheet that has none; without it that is a problem.
  Line score(std::string_view sheet, Detail detail, std::string_view unnamed = {}) const;
  Line encodeLine(std::string_view sheet, bool summary, std::string_view unnamed = {}) const;

  const Recommender& recommender() const { return recommender_; }

 private:
  std::string code(const Answers& answers, bool summary) const;
  Line lineOf(std::string_view sheet, std::string_view unnamed,
              const std::function<std::string(const Answers&)>& result) const;

  explicit Engine(Recommender recommender) : recommender_(std::move(recommender)) {}
  Recommender recommender_;
};

}  // namespace whichdesk
