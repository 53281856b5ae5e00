#include "study/lint/lint.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "codec/json/json_writer.h"
#include "codec/read_text.h"
#include "study/files/bank_folder.h"
#include "study/lint/keys.h"
#include "study/lint/terms.h"
#include "study/lint/text_form.h"
#include "study/lint/text_parity.h"

namespace whichdesk {

namespace {

/// The languages that have a text file in the folder.
std::vector<std::string> writtenLanguages(const std::filesystem::path& folder) {
  constexpr std::string_view start = "text.", end = ".json";
  std::vector<std::string> languages;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.size() > start.size() + end.size() && name.starts_with(start) && name.ends_with(end))
      languages.push_back(name.substr(start.size(), name.size() - start.size() - end.size()));
  }
  std::sort(languages.begin(), languages.end());
  return languages;
}

/// The texts of every language of the bank that can be read, each checked by itself.
std::vector<LanguageTexts> readLanguages(const std::filesystem::path& folder,
                                         const Recommender& recommender, Problems& problems) {
  const Bank& bank = recommender.instrument.bank;
  const std::vector<KnownText> known = knownTexts(bank, recommender.catalogue);
  const std::vector<ForbiddenTerm> terms = readTerms(folder, bank, problems);
  std::vector<LanguageTexts> languages;
  for (const std::string& language : bank.languages) {
    const std::string file = "text." + language;
    const auto text = readFile(folder / (file + ".json"), file, problems);
    if (!text) continue;
    checkText(*text, language, bank, recommender.catalogue, problems);
    auto texts = openTexts(*text, language);
    if (!texts) continue;
    checkForm(*texts, known, recommender.catalogue, problems);
    checkTerms(*texts, known, terms, problems);
    languages.push_back(std::move(*texts));
  }
  return languages;
}

/// Each language beside the bank's first one.
void checkParity(const std::filesystem::path& folder, const Recommender& recommender,
                 const std::vector<LanguageTexts>& languages, Problems& problems) {
  const Bank& bank = recommender.instrument.bank;
  auto exceptions = readExceptions(folder, bank, recommender.catalogue, problems);
  if (languages.empty() || languages.front().language != bank.languages.front()) return;
  const std::vector<KnownText> known = knownTexts(bank, recommender.catalogue);
  for (const LanguageTexts& other : languages) {
    if (&other != &languages.front())
      compareTexts(languages.front(), other, known, recommender.catalogue, exceptions, problems);
    reportNeedless(exceptions, other.language, problems);
  }
}

void reportUnlisted(const std::filesystem::path& folder, const Bank& bank, Problems& problems) {
  for (const std::string& language : writtenLanguages(folder)) {
    if (std::find(bank.languages.begin(), bank.languages.end(), language) != bank.languages.end())
      continue;
    problems.push_back(
        makeProblem("unlisted-language", "text." + language, "",
                    "the bank does not name the language \"{language}\"; add it to /languages in "
                    "bank.json or remove the file",
                    {{"language", language}}));
  }
}

}  // namespace

std::string lint(const std::filesystem::path& folder, Problems& problems) {
  const auto engine = openFolder(folder, problems);
  if (!engine) return {};
  const Bank& bank = engine->recommender().instrument.bank;
  checkParity(folder, engine->recommender(), readLanguages(folder, engine->recommender(), problems),
              problems);
  reportUnlisted(folder, bank, problems);
  JsonWriter json;
  json.beginObject();
  json.key("bank").string(bank.id);
  json.key("version").whole(bank.version);
  json.key("skills").whole(static_cast<int>(bank.skills.size()));
  json.key("items").whole(static_cast<int>(bank.items.size()));
  json.key("roles").whole(static_cast<int>(engine->recommender().catalogue.roles.size()));
  json.key("languages").beginArray();
  for (const std::string& language : bank.languages) json.string(language);
  json.endArray();
  const Problems advice = keyAdvice(bank);
  if (advice.empty()) return json.endObject().take();
  json.key("advice").beginArray();
  for (const Problem& one : advice) {
    json.beginObject().key("code").string(one.code).key("file").string(one.file);
    json.key("where").string(one.where).key("detail").string(one.detail).endObject();
  }
  return json.endArray().endObject().take();
}

}  // namespace whichdesk
