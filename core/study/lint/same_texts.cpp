#include "study/lint/same_texts.h"

#include <algorithm>
#include <string_view>

#include "codec/cursor.h"
#include "study/lint/language_lists.h"

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
  const auto read = [&](const Cursor& one, const std::string& language) {
    if (!one.is(Json::Kind::string)) return;
    if (isKnown(one.text(), bank, catalogue))
      exceptions.push_back({language, one.text(), one.where()});
    else
      one.report("unknown-text", "there is no text at \"{key}\"; remove it or correct its spelling",
                 {{"key", one.text()}});
  };
  readLanguageLists(folder, file, bank, read, problems);
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
