#include "codec/read_answers.h"

#include <cstddef>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <algorithm>

#include "codec/document.h"
#include "codec/json/json_writer.h"

namespace whichdesk {

namespace {

constexpr std::string_view file = "answers";

void checkBank(const std::optional<Cursor>& id, const Bank& bank) {
  if (!id || !id->is(Json::Kind::string) || id->text() == bank.id) return;
  id->report("wrong-bank",
             "these answers are for the bank \"{found}\", not for \"{expected}\"; open that bank",
             {{"found", id->text()}, {"expected", bank.id}});
}

void checkVersion(const std::optional<Cursor>& version, const Bank& bank) {
  if (!version || !version->isWholeNumber(1, 65535)) return;
  const int found = static_cast<int>(version->number());
  if (found == bank.version) return;
  version->report(
      "wrong-version",
      "these answers are for version {found} of the bank, not for {expected}; open that version",
      {{"found", fmt::format_int(found).str()}, {"expected", fmt::format_int(bank.version).str()}});
}

void readAnswer(const Cursor& json, const std::string& id, const Bank& bank, Answers& answers) {
  const auto item = findItem(bank, id);
  if (!item) {
    json.report("unknown-item",
                "the bank has no item \"{item}\"; remove it or correct its spelling",
                {{"item", id}});
    return;
  }
  answers.asked.push_back(*item);
  if (json.value().kind == Json::Kind::null) {
    answers.chosen[*item] = Answers::skipped;
    return;
  }
  if (!json.is(Json::Kind::string)) return;
  const auto option = findOption(bank.items[*item], json.text());
  if (!option) {
    json.report("unknown-option",
                "the item \"{item}\" has no option \"{option}\"; name one of its options",
                {{"item", id}, {"option", json.text()}});
    return;
  }
  answers.chosen[*item] = static_cast<int>(*option);
}

Answers readAll(const Cursor& json, const Bank& bank) {
  Answers answers{std::vector<int>(bank.items.size(), Answers::unseen), {}};
  const auto members = json.members();
  for (std::size_t i = 0; i < members.size(); ++i)
    readAnswer(members[i], json.key(i), bank, answers);
  return answers;
}

/// Answers that a sheet gives as numbers become texts, as which the bank names its options.
void numbersToTexts(Json& sheet) {
  const auto found = std::find(sheet.keys.begin(), sheet.keys.end(), "answers");
  if (found == sheet.keys.end()) return;
  for (Json& answer : sheet.members[static_cast<std::size_t>(found - sheet.keys.begin())].members) {
    if (answer.kind != Json::Kind::number) continue;
    answer.kind = Json::Kind::string;
    answer.string = numberText(answer.number);
  }
}

}  // namespace

std::optional<Answers> readAnswers(std::string_view text, const Bank& bank, Problems& problems) {
  const Document document(text, file, problems);
  if (!document.isObject()) return std::nullopt;
  const Cursor root = document.root();
  root.onlyKeys({"bank", "version", "answers"});
  checkBank(root.member("bank"), bank);
  checkVersion(root.member("version"), bank);
  const auto list = root.member("answers", Json::Kind::object);
  if (!list) return std::nullopt;
  Answers answers = readAll(*list, bank);
  if (!document.isGood()) return std::nullopt;
  return answers;
}

Sheet readSheet(std::string_view text, const Bank& bank, Problems& problems,
                std::string_view unnamed) {
  Sheet sheet;
  Document document(text, file, problems);
  if (!document.isObject()) return sheet;
  numbersToTexts(document.json());
  const Cursor root = document.root();
  root.onlyKeys({"id", "language", "bank", "version", "answers", "made", "result"});
  const auto id = unnamed.empty() ? root.member("id") : root.optionalMember("id");
  const Json::Kind kind = id ? id->value().kind : Json::Kind::null;
  if (kind == Json::Kind::null && !unnamed.empty())
    sheet.id = std::string(unnamed);
  else if (kind == Json::Kind::number)
    sheet.id = numberText(id->number());
  else if (id && id->is(Json::Kind::string))
    sheet.id = id->text();
  const auto language = root.optionalMember("language");
  if (language && language->is(Json::Kind::string)) sheet.language = language->text();
  checkBank(root.optionalMember("bank"), bank);
  checkVersion(root.optionalMember("version"), bank);
  const auto list = root.member("answers", Json::Kind::object);
  if (!list) return sheet;
  Answers answers = readAll(*list, bank);
  if (document.isGood()) sheet.answers = std::move(answers);
  return sheet;
}

CodeLine readCodeLine(std::string_view text, Problems& problems) {
  CodeLine line;
  const Document document(text, "code", problems);
  if (!document.isObject()) return line;
  const Cursor root = document.root();
  root.onlyKeys({"id", "code"});
  const auto id = root.optionalMember("id");
  if (id && id->is(Json::Kind::string)) line.id = id->text();
  const auto code = root.member("code", Json::Kind::string);
  if (document.isGood()) line.code = code->text();
  return line;
}

}  // namespace whichdesk
