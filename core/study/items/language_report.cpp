#include "study/items/language_report.h"

#include <algorithm>

namespace whichdesk {

namespace {

/// The languages with enough people; reports the others.
std::vector<std::size_t> chosenLanguages(const Bank& bank,
                                         const std::vector<std::size_t>& languages,
                                         Problems& problems) {
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < bank.languages.size(); ++i) {
    const auto people = std::count(languages.begin(), languages.end(), i);
    const std::string place = "/languages/" + std::to_string(i);
    if (people >= fewestAnswers)
      chosen.push_back(i);
    else if (people == 0)
      problems.push_back(makeProblem("unanswered-language", "bank", place,
                                     "nobody answered in \"{language}\"; give sheets in it, or "
                                     "leave it out of the comparison knowingly",
                                     {{"language", bank.languages[i]}}));
    else
      problems.push_back(makeProblem("too-few-people", "bank", place,
                                     "only {people} answered in \"{language}\", which is left out; "
                                     "give at least {fewest} sheets",
                                     {{"people", std::to_string(people)},
                                      {"language", bank.languages[i]},
                                      {"fewest", std::to_string(fewestAnswers)}}));
  }
  return chosen;
}

void writeItem(JsonWriter& json, const Bank& bank, const std::vector<std::size_t>& chosen,
               const LanguageItem& item) {
  json.beginObject().key("id").string(bank.items[item.item].id).key("people").beginObject();
  for (std::size_t i = 0; i < chosen.size(); ++i)
    json.key(bank.languages[chosen[i]]).whole(item.people[i]);
  json.endObject().key("likelihoodRatio").number(item.ratio);
  json.key("p").number(item.p).key("q").number(item.q);
  json.key("differs").boolean(item.differs).key("effects").beginObject();
  for (std::size_t i = 1; i < chosen.size(); ++i) {
    json.key(bank.languages[chosen[i]]).beginObject();
    json.key("mean").number(item.effects[i - 1].mean);
    json.key("length").number(item.effects[i - 1].loading).endObject();
  }
  json.endObject().endObject();
}

void writeMeans(JsonWriter& json, const Bank& bank, const std::vector<std::size_t>& chosen,
                const LanguageStudy& study) {
  json.beginObject();
  for (std::size_t i = 1; i < chosen.size(); ++i) {
    json.key(bank.languages[chosen[i]]).beginObject();
    for (std::size_t k = 0; k < bank.skills.size(); ++k)
      json.key(bank.skills[k].id).number(study.means[i][k]);
    json.endObject();
  }
  json.endObject();
}

}  // namespace

std::optional<std::string> languageReport(const Instrument& instrument, const AnswerTable& table,
                                          const std::vector<std::size_t>& languages,
                                          const Calibration& calibration, Problems& problems) {
  const Bank& bank = instrument.bank;
  const auto chosen = chosenLanguages(bank, languages, problems);
  if (chosen.size() < 2) {
    problems.push_back(makeProblem(
        "one-language", "answers", "",
        "a comparison needs two languages with at least {fewest} people each, and the number of "
        "such languages is {count}; give more sheets with a \"language\"",
        {{"count", std::to_string(chosen.size())}, {"fewest", std::to_string(fewestAnswers)}}));
    return std::nullopt;
  }
  if (calibration.outcome != CalibrationOutcome::found) return std::nullopt;  // reported already
  AnswerTable people(table.items());
  for (std::size_t person = 0; person < table.people(); ++person) {
    const auto group = std::find(chosen.begin(), chosen.end(), languages[person]);
    if (group != chosen.end())
      people.add(table, person, static_cast<std::size_t>(group - chosen.begin()));
  }
  const LanguageStudy study = compareLanguages(calibration, people, chosen.size());
  JsonWriter json;
  json.beginObject().key("compared").beginArray();
  for (const std::size_t language : chosen) json.string(bank.languages[language]);
  json.endArray().key("freedom").whole(study.freedom);
  json.key("falseDiscoveries").number(falseDiscoveries).key("means");
  writeMeans(json, bank, chosen, study);
  json.key("items").beginArray();
  for (const LanguageItem& item : study.items) writeItem(json, bank, chosen, item);
  return json.endArray().endObject().take();
}

}  // namespace whichdesk
