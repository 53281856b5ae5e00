#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace whichdesk {

/// The code points of a text.
/// Needs: UTF-8 without errors, as all texts of a parsed JSON file are.
std::u32string codePoints(std::string_view utf8);

/// A digit of ASCII: those of other scripts do not occur in numbers of tasks.
bool isDigit(char32_t c);

/// Blanks of every width, tabs, line breaks.
bool isSpace(char32_t c);

/// A letter of any script, or a mark that belongs to one (Unicode's categories L, Mn and Mc).
bool isLetter(char32_t c);

/// Whether the text is in Unicode's composed form (NFC), no letter apart from its accent.
bool isComposed(std::string_view utf8);

/// The text for comparison: case and invisible signs, such as soft hyphens, make no difference.
std::u32string folded(std::string_view utf8);

/// Whether there is something to translate: a word of two letters or more without a digit. Numbers,
/// codes such as "KX-204" or "=A1+B1*2", and single letters are alike in all languages.
bool hasWords(const std::u32string& text);

/// Letters and digits of the longest word that no line can be broken in. Whatever is no letter and
/// no digit ends a word, a soft hyphen included.
std::size_t longestWord(const std::u32string& text);

}  // namespace whichdesk
