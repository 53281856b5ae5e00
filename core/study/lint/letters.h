#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace whichdesk {

/// The code points of a text.
/// Needs: UTF-8 without errors, as all texts of a parsed JSON file are.
std::u32string codePoints(std::string_view utf8);

bool isDigit(char32_t c);

/// Blanks of every width, tabs, line breaks.
bool isSpace(char32_t c);

/// A letter of any script: ASCII's, and beyond it whatever is no digit, blank, mark or symbol of
/// Unicode's blocks for these.
bool isLetter(char32_t c);

/// Whether there is something to translate: a word of two letters or more without a digit. Numbers,
/// codes such as "KX-204" or "=A1+B1*2", and single letters are alike in all languages.
bool hasWords(const std::u32string& text);

/// Letters and digits of the longest word that no line can be broken in. Whatever is no letter and
/// no digit ends a word, a soft hyphen included.
std::size_t longestWord(const std::u32string& text);

}  // namespace whichdesk
