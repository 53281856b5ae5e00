#include "study/lint/text_parity.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "study/lint/letters.h"
#include "study/lint/text_numbers.h"

namespace whichdesk {

namespace {

/// The names in braces, without blanks, sorted: word order differs between languages.
std::vector<std::string> placeholders(const std::string& text) {
  std::vector<std::string> all;
  for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open)) {
    const std::size_t close = std::min(text.find('}', open), text.size());
    std::string name = text.substr(open, close - open);
    name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
    all.push_back(name);
    open = close;
  }
  std::sort(all.begin(), all.end());
  return all;
}

bool saysWords(const std::string& text) { return hasWords(codePoints(text)); }

/// The numbers of a text as a problem quotes them.
std::string numberList(const std::string& text) {
  std::string list;
  for (const std::u32string& number : numbersIn(codePoints(text))) {
    if (!list.empty()) list += ", ";
    list.append(number.begin(), number.end());  // digits alone
  }
  return list.empty() ? "none" : list;
}

/// One language beside the first.
class Comparison {
 public:
  Comparison(const LanguageTexts& first, const LanguageTexts& other,
             std::vector<Exception>& exceptions, Problems& problems)
      : first_(first), other_(other), exceptions_(exceptions), problems_(problems) {}

  void compare(const KnownText& known) {
    const std::string* a = findText(first_, known.where);
    const std::string* b = findText(other_, known.where);
    if (a == nullptr || b == nullptr) return;
    if (*a == *b && saysWords(*a)) reportUntranslated(known.where);
    if (std::count(a->begin(), a->end(), '\n') != std::count(b->begin(), b->end(), '\n'))
      problems_.push_back(makeProblem(
          "different-lines", other_.file(), known.where,
          "the text has not as many lines as in \"{language}\"; break it at the same places",
          {{"language", first_.language}}));
    if (placeholders(*a) != placeholders(*b))
      problems_.push_back(makeProblem(
          "different-placeholders", other_.file(), known.where,
          "the names in braces differ from those in \"{language}\"; write the same names",
          {{"language", first_.language}}));
    if (known.counts && !sameNumbers(codePoints(*a), codePoints(*b)))
      problems_.push_back(makeProblem(
          "different-numbers", other_.file(), known.where,
          "the numbers here are {found}, but {expected} in \"{language}\"; write the same ones",
          {{"found", numberList(*b)},
           {"expected", numberList(*a)},
           {"language", first_.language}}));
  }

  void compareSearchWords(const Role& role) {
    const auto words = findList(first_, searchPlace(role));
    if (!words.empty() && words == findList(other_, searchPlace(role)) &&
        std::any_of(words.begin(), words.end(), [](const auto& word) { return saysWords(word); }))
      reportUntranslated(searchPlace(role));
  }

 private:
  void reportUntranslated(const std::string& where) {
    if (isExcepted(exceptions_, other_.language, where)) return;
    problems_.push_back(makeProblem(
        "untranslated-text", other_.file(), where,
        "the text is the same as in \"{language}\"; translate it, or name it in same.json",
        {{"language", first_.language}}));
  }

  const LanguageTexts& first_;
  const LanguageTexts& other_;
  std::vector<Exception>& exceptions_;
  Problems& problems_;
};

}  // namespace

void compareTexts(const LanguageTexts& first, const LanguageTexts& other,
                  const std::vector<KnownText>& known, const Catalogue& catalogue,
                  std::vector<Exception>& exceptions, Problems& problems) {
  Comparison comparison(first, other, exceptions, problems);
  for (const KnownText& text : known) comparison.compare(text);
  for (const Role& role : catalogue.roles) comparison.compareSearchWords(role);
}

}  // namespace whichdesk
