#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "codec/cursor.h"
#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"

namespace whichdesk {

/// A sentence about a role, and how many characters it may have.
struct RoleText {
  std::string_view key;
  std::size_t most = 0;
};
/// Choice: the lengths of questions/README.md, about a quarter more than the longest texts of the
/// office bank in any language.
inline constexpr std::array<RoleText, 8> roleTexts{{{"title", 56},
                                                    {"summary", 230},
                                                    {"day", 265},
                                                    {"surroundings", 165},
                                                    {"for", 150},
                                                    {"against", 150},
                                                    {"progress", 205},
                                                    {"crossTraining", 240}}};
/// Words to search for such jobs, and how many characters each may have.
constexpr std::size_t mostSearchWords = 6, mostOfSearchWord = 50;

/// Reports a text without letters or figures as `empty-text`.
void checkNotEmpty(const Cursor& text);

/// Checks that a list has 1 to 6 words to search for, and each of them.
template <typename Check>
void checkSearchWords(const Cursor& words, Check check) {
  if (!words.is(Json::Kind::array)) return;
  const auto members = words.members();
  if (members.empty() || members.size() > mostSearchWords)
    words.report("search-count", "a role has 1 to 6 words to search for; add or remove some");
  for (const Cursor& word : members) check(word);
}

/// Checks one language's text against the bank and its roles: every text there, none empty, none
/// for what the bank does not have.
/// Needs: the language's id; problems carry the file "text.<language>".
void checkText(std::string_view json, std::string_view language, const Bank& bank,
               const Catalogue& catalogue, Problems& problems);

}  // namespace whichdesk
