#include "study/lint/same_texts.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <system_error>

#include "codec/document.h"
#include "study/files/bank_folder.h"

namespace whichdesk {

namespace {

constexpr std::string_view file = "same";

bool isKnown(const std::string& where, const Bank& bank, const Catalogue& catalogue) {
  const auto known = knownTexts(bank, catalogue);
  return std::any_of(known.begin(), known.end(),
                     [&](const KnownText& text) { return text.where == where; }) ||
         std::any_of(catalogue.roles.begin(), catalogue.roles.end(),
                     [&](const Role& role) { return searchPlace(role) == where; });
}

}  // namespace

std::vector<Exception> readExceptions(const std::filesystem::path& folder, const Bank& bank,
                                      const Catalogue& catalogue, Problems& problems) {
  std::vector<Exception> exceptions;
  std::error_code ignored;
  if (!std::filesystem::exists(folder / "same.json", ignored)) return exceptions;
  const auto text = readFile(folder / "same.json", std::string(file), problems);
  if (!text) return exceptions;
  const Document document(*text, file, problems);
  if (!document.isObject()) return exceptions;
  const Cursor root = document.root();
  const auto lists = root.members();
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const std::string& language = root.key(i);
    if (language == schemaKey) continue;
    if (std::find(bank.languages.begin(), bank.languages.end(), language) == bank.languages.end())
      lists[i].report("unlisted-language",
                      "the bank does not name the language \"{language}\"; remove it here",
                      {{"language", language}});
    else if (lists[i].is(Json::Kind::array))
      for (const Cursor& one : lists[i].members()) {
        if (!one.is(Json::Kind::string)) continue;
        if (isKnown(one.text(), bank, catalogue))
          exceptions.push_back({language, one.text(), one.where()});
        else
          one.report("unknown-text",
                     "there is no text at \"{key}\"; remove it or correct its spelling",
                     {{"key", one.text()}});
      }
  }
  return exceptions;
}

bool isExcepted(std::vector<Exception>& exceptions, const std::string& language,
                const std::string& text) {
  const auto found =
      std::find_if(exceptions.begin(), exceptions.end(), [&](const Exception& exception) {
        return exception.language == language && exception.text == text;
      });
  if (found == exceptions.end()) return false;
  return found->needed = true;
}

void reportNeedless(const std::vector<Exception>& exceptions, const std::string& language,
                    Problems& problems) {
  for (const Exception& exception : exceptions)
    if (exception.language == language && !exception.needed)
      problems.push_back(makeProblem("needless-exception", file, exception.where,
                                     "the text at {text} needs no exception; remove it here",
                                     {{"text", exception.text}}));
}

}  // namespace whichdesk
