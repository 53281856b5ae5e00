#include "study/lint/terms.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "codec/cursor.h"
#include "study/lint/language_lists.h"
#include "study/lint/letters.h"

namespace whichdesk {

namespace {

bool isOfWord(char32_t c) { return isLetter(c) || isDigit(c); }

/// Whether the words of the variant are in the text, as whole words but for a "*" at the end.
bool holds(const std::u32string& text, std::u32string variant) {
  const bool isStem = variant.ends_with(U'*');
  if (isStem) variant.pop_back();
  for (std::size_t at = text.find(variant); at != std::u32string::npos;
       at = text.find(variant, at + 1)) {
    const std::size_t end = at + variant.size();
    const bool begins = at == 0 || !isOfWord(text[at - 1]);
    if (begins && (isStem || end == text.size() || !isOfWord(text[end]))) return true;
  }
  return false;
}

/// A word of the file: some letters, and perhaps a "*" after them.
bool isVariant(const Cursor& one) {
  if (!one.is(Json::Kind::string)) return false;
  const std::u32string text = codePoints(one.text());
  if (!text.empty() && isOfWord(text.front())) return true;
  one.report("empty-text", "the text has no letters to begin with; write a word");
  return false;
}

void readTerm(const Cursor& json, const std::string& language, std::vector<ForbiddenTerm>& terms) {
  if (!json.is(Json::Kind::object)) return;
  json.onlyKeys({"term", "not"});
  const auto term = json.member("term", Json::Kind::string);
  const auto variants = json.member("not", Json::Kind::array);
  if (!term || !variants) return;
  for (const Cursor& one : variants->members())
    if (isVariant(one)) terms.push_back({language, one.text(), term->text()});
}

}  // namespace

std::vector<ForbiddenTerm> readTerms(const std::filesystem::path& folder, const Bank& bank,
                                     Problems& problems) {
  std::vector<ForbiddenTerm> terms;
  const auto read = [&](const Cursor& one, const std::string& language) {
    readTerm(one, language, terms);
  };
  readLanguageLists(folder, "terms", bank, read, problems);
  return terms;
}

void checkTerms(const LanguageTexts& texts, const std::vector<KnownText>& known,
                const std::vector<ForbiddenTerm>& terms, Problems& problems) {
  for (const KnownText& one : known) {
    const std::string* text = findText(texts, one.where);
    if (text == nullptr) continue;
    const std::u32string words = folded(*text);
    for (const ForbiddenTerm& forbidden : terms)
      if (forbidden.language == texts.language && holds(words, folded(forbidden.variant)))
        problems.push_back(makeProblem("forbidden-term", texts.file(), one.where,
                                       "the text has \"{found}\"; this bank's term is \"{term}\"",
                                       {{"found", forbidden.variant}, {"term", forbidden.term}}));
  }
}

}  // namespace whichdesk
