#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "study/lint/known_texts.h"
#include "study/lint/language_texts.h"

namespace whichdesk {

/// A word or phrase that the texts of a language must not use.
struct ForbiddenTerm {
  std::string language;
  std::string variant;  ///< Whole words; with "*" at the end, any that begin so.
  std::string term;     ///< What to write instead.
};

/// Reads terms.json, {"de":[{"term":"Unterlagen","not":["Papier*"]}]}; a folder without it forbids
/// nothing. Reports languages that the bank does not name.
std::vector<ForbiddenTerm> readTerms(const std::filesystem::path& folder, const Bank& bank,
                                     Problems& problems);

/// Reports each text that holds a forbidden variant, whatever its case (`forbidden-term`). Words to
/// search for are left out: job ads use any words.
void checkTerms(const LanguageTexts& texts, const std::vector<KnownText>& known,
                const std::vector<ForbiddenTerm>& terms, Problems& problems);

}  // namespace whichdesk
