#include "engine/engine.h"

#include <utility>

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
  return Engine(makeDesk(std::move(*bank), std::move(*catalogue)));
}

std::string Engine::assess(std::string_view answersText) const {
  Problems problems;
  const Bank& bank = desk_.instrument.bank;
  const auto answers = readAnswers(answersText, bank, problems);
  if (!answers) return badReply(problems);
  return goodReply(
      writeAssessment(bank, desk_.catalogue, whichdesk::assess(desk_, *answers), Detail::reasons));
}

std::string Engine::explain(std::string_view answersText, std::string_view targetText) const {
  Problems problems;
  const Bank& bank = desk_.instrument.bank;
  const auto answers = readAnswers(answersText, bank, problems);
  const auto target = readTarget(targetText, bank, desk_.catalogue, problems);
  if (!answers || !target) return badReply(problems);
  return goodReply(writeExplanation(bank, desk_.catalogue, *target,
                                    whichdesk::explain(desk_, *answers, *target)));
}

std::string Engine::next(std::string_view answersText, std::string_view planText) const {
  Problems problems;
  const Bank& bank = desk_.instrument.bank;
  const auto answers = readAnswers(answersText, bank, problems);
  const auto plan = readPlan(planText, problems);
  if (!answers || !plan) return badReply(problems);
  return goodReply(writeNextQuestion(bank, nextQuestion(desk_, *answers, *plan)));
}

Engine::Line Engine::score(std::string_view sheetText, Detail detail) const {
  Problems problems;
  const Bank& bank = desk_.instrument.bank;
  const Sheet sheet = readSheet(sheetText, bank, problems);
  JsonWriter line;
  line.beginObject().key("id");
  if (sheet.id)
    line.string(*sheet.id);
  else
    line.null();
  const std::string reply =
      sheet.answers ? goodReply(writeAssessment(bank, desk_.catalogue,
                                                whichdesk::assess(desk_, *sheet.answers), detail))
                    : badReply(problems);
  line.raw(std::string_view(reply).substr(1));  // the reply's own brace closes the line
  return {line.take(), sheet.answers.has_value()};
}

}  // namespace whichdesk
