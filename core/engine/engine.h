#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "codec/reply.h"
#include "codec/share_code.h"
#include "model/group.h"
#include "pack/read_pack.h"
#include "recommend/assessment.h"

namespace whichdesk {

/// The reply to one line of a file, with the id that the line had.
struct LineReply {
  std::optional<std::string> id;
  Reply reply;
};

/// One opened bank with its roles: text in, text out, no state between calls.
/// Every reply holds a result, or every problem of every input.
class Engine {
 public:
  /// Gives: nothing, and every problem of both files, when any is wrong.
  static std::optional<Engine> open(std::string_view bank, std::string_view roles,
                                    Problems& problems);
  /// The same with a company's roles in place of the bank's; where the pack cannot be used, the
  /// engine keeps those. What is wrong with the pack alone is in `about`.
  static std::optional<Engine> openPack(std::string_view bank, std::string_view roles,
                                        const PackText& pack, ReadPack& about, Problems& problems);

  /// Needs: a detail, the bare word brief, standard, pathReasons or reasons.
  Reply assess(std::string_view answers, std::string_view detail) const;
  Reply explain(std::string_view answers, std::string_view request) const;
  /// Needs: a plan, the bare word quick, full or tieBreak.
  Reply next(std::string_view answers, std::string_view plan) const;

  /// A share code of the answers: kind is the bare word answers or summary.
  Reply encode(std::string_view answers, std::string_view kind) const;
  /// What a share code holds.
  Reply decode(std::string_view code) const;

  /// What the codes of many people hold, one code per line: a list of replies, one a line. Every
  /// person is added to the group.
  Reply readMany(std::string_view codes, Group& group) const;
  Reply group(const Group& group) const;
  /// Whether two results, the earlier first, differ by more than the uncertainty.
  Reply compare(std::string_view before, std::string_view after) const;

  /// The reply to one code of a file, scored. A code without answers is a problem.
  Reply scoreCode(std::string_view code, Detail detail) const;
  Group emptyGroup() const;
  /// Adds the person of one code or sheet to a group. Gives: a row, and the id of the sheet.
  Reply addCode(std::string_view code, Group& group) const;
  LineReply addSheet(std::string_view sheet, Group& group, std::string_view unnamed = {}) const;

  /// The reply to one sheet of a file, scored, as a share code, or with what to
  /// ask next. `unnamed`: the id of a sheet that
  /// has none; without it that is a problem.
  LineReply score(std::string_view sheet, Detail detail, std::string_view unnamed = {}) const;
  LineReply encodeLine(std::string_view sheet, SharedKind kind,
                       std::string_view unnamed = {}) const;
  LineReply nextLine(std::string_view sheet, Plan plan, std::string_view unnamed = {}) const;

  const Recommender& recommender() const { return recommender_; }

 private:
  const Bank& bank() const { return recommender_.instrument.bank; }
  std::string assessment(const Answers& answers, Detail detail) const;
  Summary summaryOf(const Shared& shared) const;
  std::string added(const Answers& answers, bool sameRoles, Group& group) const;
  std::string code(const Answers& answers, SharedKind kind) const;

  explicit Engine(Recommender recommender) : recommender_(std::move(recommender)) {}
  Recommender recommender_;
};

}  // namespace whichdesk
