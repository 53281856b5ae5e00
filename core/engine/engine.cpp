#include "engine/engine.h"

#include <utility>

#include "codec/json.h"
#include "codec/json_writer.h"
#include "codec/read_answers.h"
#include "codec/read_bank.h"
#include "codec/read_catalogue.h"
#include "codec/read_target.h"
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

std::string Engine::assess(std::string_view answersText) const {
  Problems problems;
  const Bank& bank = recommender_.instrument.bank;
  const auto answers = readAnswers(answersText, bank, problems);
  if (!answers) return badReply(problems);
  return goodReply(writeAssessment(bank, recommender_.catalogue,
                                   whichdesk::assess(recommender_, *answers, Detail::reasons),
                                   Detail::reasons));
}

std::string Engine::explain(std::string_view answersText, std::string_view targetText) const {
  Problems problems;
  const Bank& bank = recommender_.instrument.bank;
  const auto answers = readAnswers(answersText, bank, problems);
  const auto target = readTarget(targetText, bank, recommender_.catalogue, problems);
  if (!answers || !target) return badReply(problems);
  return goodReply(writeExplanation(bank, recommender_.catalogue, *target,
                                    whichdesk::explain(recommender_, *answers, *target)));
}

std::string Engine::next(std::string_view answersText, std::string_view planText) const {
  Problems problems;
  const Bank& bank = recommender_.instrument.bank;
  const auto answers = readAnswers(answersText, bank, problems);
  const auto plan = readPlan(planText, problems);
  if (!answers || !plan) return badReply(problems);
  return goodReply(writeNextQuestion(bank, nextQuestion(recommender_, *answers, *plan)));
}

std::string Engine::encode(std::string_view answersText, std::string_view kind) const {
  Problems problems;
  const Bank& bank = recommender_.instrument.bank;
  const auto answers = readAnswers(answersText, bank, problems);
  if (kind != "answers" && kind != "summary")
    problems.push_back(makeProblem("unknown-kind", "kind", "",
                                   "there is no kind \"{kind}\"; write answers or summary",
                                   {{"kind", quotable(kind)}}));
  if (!problems.empty()) return badReply(problems);
  return goodReply(writeCode(code(*answers, kind == "summary")));
}

std::string Engine::decode(std::string_view code) const {
  Problems problems;
  const Bank& bank = recommender_.instrument.bank;
  const auto shared = decodeCode(code, bank, recommender_.catalogue, problems);
  if (!shared) return badReply(problems);
  return goodReply(writeShared(bank, recommender_.catalogue, *shared));
}

Line Engine::score(std::string_view sheetText, Detail detail, std::string_view unnamed) const {
  return lineOf(sheetText, unnamed, [&](const Answers& answers) {
    return writeAssessment(recommender_.instrument.bank, recommender_.catalogue,
                           whichdesk::assess(recommender_, answers, detail), detail);
  });
}

Line Engine::encodeLine(std::string_view sheetText, bool summary, std::string_view unnamed) const {
  return lineOf(sheetText, unnamed,
                [&](const Answers& answers) { return writeCode(code(answers, summary)); });
}

std::string Engine::code(const Answers& answers, bool summary) const {
  const Bank& bank = recommender_.instrument.bank;
  if (!summary) return encodeAnswers(bank, recommender_.catalogue, answers);
  return encodeSummary(bank, recommender_.catalogue,
                       summarize(whichdesk::assess(recommender_, answers, Detail::standard)));
}

Line Engine::lineOf(std::string_view sheetText, std::string_view unnamed,
                    const std::function<std::string(const Answers&)>& result) const {
  Problems problems;
  const Sheet sheet = readSheet(sheetText, recommender_.instrument.bank, problems, unnamed);
  return makeLine(sheet.id, sheet.answers ? goodReply(result(*sheet.answers)) : badReply(problems),
                  sheet.answers.has_value());
}

Line makeLine(const std::optional<std::string>& id, std::string_view reply, bool good) {
  JsonWriter line;
  line.beginObject().key("id");
  if (id)
    line.string(*id);
  else
    line.null();
  line.raw(reply.substr(1));  // the reply's own brace closes the line
  return {line.take(), good, id};
}

}  // namespace whichdesk
