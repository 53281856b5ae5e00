#include "engine/engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "codec/read_answers.h"
#include "codec/read_bank.h"
#include "codec/read_catalogue.h"
#include "codec/read_explain_request.h"
#include "codec/share_code.h"
#include "codec/words.h"
#include "codec/write_many.h"
#include "codec/write_reply.h"
#include "codec/write_shared.h"
#include "measure/change.h"
#include "model/shared_result.h"
#include "recommend/next_question.h"

namespace whichdesk {

std::optional<Engine> Engine::open(std::string_view bankText, std::string_view rolesText,
                                   Problems& problems) {
  auto bank = readBank(bankText, problems);
  if (!bank) return std::nullopt;  // roles cannot be checked against a bank that is not there
  auto catalogue = readCatalogue(rolesText, *bank, problems);
  if (!catalogue) return std::nullopt;
  return Engine(makeRecommender(std::move(*bank), std::move(*catalogue)));
}

std::optional<Engine> Engine::openPack(std::string_view bankText, std::string_view rolesText,
                                       const PackText& pack, ReadPack& about, Problems& problems) {
  auto engine = open(bankText, rolesText, problems);
  if (!engine) return std::nullopt;
  Recommender& recommender = engine->recommender_;
  about = readPack(pack, engine->bank(), recommender.catalogue);
  if (about.roles)
    recommender = makeRecommender(std::move(recommender.instrument.bank), *about.roles);
  return engine;
}

Reply Engine::assess(std::string_view answersText, std::string_view detailText) const {
  Problems problems;
  const auto answers = readAnswers(answersText, bank(), problems);
  const auto detail = readWord(detailText, detailWords, "detail", problems);
  if (!problems.empty()) return {{}, std::move(problems)};
  return {assessment(*answers, *detail), {}};
}

Reply Engine::explain(std::string_view answersText, std::string_view requestText) const {
  Problems problems;
  const auto answers = readAnswers(answersText, bank(), problems);
  const auto request = readExplainRequest(requestText, bank(), recommender_.catalogue, problems);
  if (!problems.empty()) return {{}, std::move(problems)};
  return {writeExplanation(bank(), recommender_.catalogue, *request,
                           whichdesk::explain(recommender_, *answers, *request)),
          {}};
}

Reply Engine::next(std::string_view answersText, std::string_view planText) const {
  Problems problems;
  const auto answers = readAnswers(answersText, bank(), problems);
  const auto plan = readWord(planText, planWords, "plan", problems);
  if (!problems.empty()) return {{}, std::move(problems)};
  return {writeNextQuestion(bank(), nextQuestion(recommender_, *answers, *plan)), {}};
}

Reply Engine::encode(std::string_view answersText, std::string_view kindText) const {
  Problems problems;
  const auto answers = readAnswers(answersText, bank(), problems);
  const auto kind = readWord(kindText, sharedKindWords, "kind", problems);
  if (!problems.empty()) return {{}, std::move(problems)};
  return {code(*answers, *kind), {}};
}

Reply Engine::decode(std::string_view code) const {
  Problems problems;
  const auto shared = decodeCode(code, bank(), recommender_.catalogue, problems);
  if (!shared) return {{}, std::move(problems)};
  return {writeShared(bank(), recommender_.catalogue, *shared), {}};
}

Reply Engine::readMany(std::string_view codes, Group& group) const {
  JsonWriter json;
  json.beginArray();
  while (!codes.empty()) {
    const std::size_t end = std::min(codes.find('\n'), codes.size());
    json.raw(textOf(addCode(codes.substr(0, end), group)));
    codes.remove_prefix(std::min(end + 1, codes.size()));
  }
  return {json.endArray().take(), {}};
}

Reply Engine::group(const Group& group) const {
  return {writeGroup(bank(), recommender_.catalogue, group), {}};
}

Group Engine::emptyGroup() const {
  return Group(bank().skills.size(), recommender_.catalogue.roles.size());
}

Reply Engine::addCode(std::string_view code, Group& group) const {
  Problems problems;
  const auto shared = decodeCode(code, bank(), recommender_.catalogue, problems);
  if (!shared) return {{}, std::move(problems)};
  if (const auto* answers = std::get_if<Answers>(&shared->content))
    return {added(*answers, shared->sameRoles, group), {}};
  const auto& summary = std::get<Summary>(shared->content);
  group.add(summary, shared->sameRoles);
  return {writeRow(recommender_.catalogue, summary, shared->sameRoles, nullptr), {}};
}

LineReply Engine::addSheet(std::string_view sheetText, Group& group,
                           std::string_view unnamed) const {
  Problems problems;
  const Sheet sheet = readSheet(sheetText, bank(), problems, unnamed);
  return {sheet.id, {sheet.answers ? added(*sheet.answers, true, group) : "", std::move(problems)}};
}

std::string Engine::added(const Answers& answers, bool sameRoles, Group& group) const {
  const Assessment found = whichdesk::assess(recommender_, answers, Detail::overview);
  const Summary summary = summarize(found);
  group.add(found, summary);
  return writeRow(recommender_.catalogue, summary, sameRoles, &found);
}

Reply Engine::compare(std::string_view before, std::string_view after) const {
  Problems problems;
  const auto first = decodeCode(before, bank(), recommender_.catalogue, problems);
  const auto second = decodeCode(after, bank(), recommender_.catalogue, problems);
  if (!problems.empty()) return {{}, std::move(problems)};
  const Summary one = summaryOf(*first), two = summaryOf(*second);
  std::vector<Difference> changes;
  const auto* earlier = std::get_if<Answers>(&first->content);
  const auto* later = std::get_if<Answers>(&second->content);
  if (earlier != nullptr && later != nullptr && one.why != Why::noPattern &&
      two.why != Why::noPattern)
    changes = whichdesk::changes(recommender_.instrument, *earlier, *later);
  return {writeComparison(bank(), one, two, changes), {}};
}

Summary Engine::summaryOf(const Shared& shared) const {
  if (const auto* summary = std::get_if<Summary>(&shared.content)) return *summary;
  return summarize(
      whichdesk::assess(recommender_, std::get<Answers>(shared.content), Detail::overview));
}

Reply Engine::scoreCode(std::string_view code, Detail detail) const {
  Problems problems;
  const auto shared = decodeCode(code, bank(), recommender_.catalogue, problems);
  if (!shared) return {{}, std::move(problems)};
  if (const auto* answers = std::get_if<Answers>(&shared->content))
    return {assessment(*answers, detail), {}};
  return {{},
          {makeProblem("no-answers", "code", "",
                       "the code holds a result without its answers, which cannot be scored; "
                       "`whichdesk decode` prints what it holds")}};
}

LineReply Engine::score(std::string_view sheetText, Detail detail, std::string_view unnamed) const {
  Problems problems;
  const Sheet sheet = readSheet(sheetText, bank(), problems, unnamed);
  return {sheet.id, {sheet.answers ? assessment(*sheet.answers, detail) : "", std::move(problems)}};
}

LineReply Engine::encodeLine(std::string_view sheetText, SharedKind kind,
                             std::string_view unnamed) const {
  Problems problems;
  const Sheet sheet = readSheet(sheetText, bank(), problems, unnamed);
  return {sheet.id, {sheet.answers ? code(*sheet.answers, kind) : "", std::move(problems)}};
}

LineReply Engine::nextLine(std::string_view sheetText, Plan plan, std::string_view unnamed) const {
  Problems problems;
  const Sheet sheet = readSheet(sheetText, bank(), problems, unnamed);
  const auto next = [&] {
    return writeNextQuestion(bank(), nextQuestion(recommender_, *sheet.answers, plan));
  };
  return {sheet.id, {sheet.answers ? next() : "", std::move(problems)}};
}

std::string Engine::assessment(const Answers& answers, Detail detail) const {
  return writeAssessment(bank(), recommender_.catalogue,
                         whichdesk::assess(recommender_, answers, detail), detail);
}

std::string Engine::code(const Answers& answers, SharedKind kind) const {
  const Catalogue& catalogue = recommender_.catalogue;
  if (kind == SharedKind::answers) return writeCode(encodeAnswers(bank(), catalogue, answers));
  return writeCode(encodeSummary(
      bank(), catalogue, summarize(whichdesk::assess(recommender_, answers, Detail::standard))));
}

}  // namespace whichdesk
