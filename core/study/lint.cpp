#include "study/lint.h"

#include <algorithm>

#include "codec/json_writer.h"
#include "codec/read_text.h"
#include "study/bank_folder.h"

namespace whichdesk {

namespace {

/// The languages for which a text file stands in the folder.
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

void checkLanguages(const std::filesystem::path& folder, const Desk& desk, Problems& problems) {
  const Bank& bank = desk.instrument.bank;
  for (const std::string& language : bank.languages) {
    const std::string file = "text." + language;
    if (const auto text = readFile(folder / (file + ".json"), file, problems))
      checkText(*text, language, bank, desk.catalogue, problems);
  }
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
  checkLanguages(folder, engine->desk(), problems);
  const Bank& bank = engine->desk().instrument.bank;
  JsonWriter json;
  json.beginObject();
  json.key("bank").string(bank.id);
  json.key("version").whole(bank.version);
  json.key("skills").whole(static_cast<int>(bank.skills.size()));
  json.key("items").whole(static_cast<int>(bank.items.size()));
  json.key("roles").whole(static_cast<int>(engine->desk().catalogue.roles.size()));
  json.key("languages").beginArray();
  for (const std::string& language : bank.languages) json.string(language);
  return json.endArray().endObject().take();
}

}  // namespace whichdesk
