#include "study/lint/letters.h"

#include <catch2/catch.hpp>

using namespace whichdesk;

TEST_CASE("a text is taken apart into its code points", "[letters]") {
  CHECK(codePoints("aé€😀") == U"a\u00e9\u20ac\U0001F600");
  CHECK(codePoints("").empty());
}

TEST_CASE("letters of every script are letters, marks and digits are none", "[letters]") {
  for (const char32_t c : U"aZäßčŘñəяΩשعनあ漢ằữ")
    if (c != 0) CHECK(isLetter(c));
  for (const char32_t c : U"09 -/.,*=+&'\"()?¿¡«»„“”–—…·×÷°€→✓😀\u00a0\u00ad\u202f\u200b")
    CHECK_FALSE(isLetter(c));
}

TEST_CASE("a letter apart from its accent is not composed", "[letters]") {
  CHECK(isComposed("Café, nghiệp, účetnictví"));
  CHECK_FALSE(isComposed("Cafe\u0301"));
  CHECK_FALSE(isComposed("nghie\u0323\u0302p"));
}

TEST_CASE("case and soft hyphens make no difference to folded texts", "[letters]") {
  CHECK(folded("Lohn\u00adBUCHHALTUNG") == U"lohnbuchhaltung");
  CHECK(folded("ÚČETNICTVÍ Nghiệp") == U"účetnictví nghiệp");
  CHECK(folded("Straße") == U"strasse");
}

TEST_CASE("numbers, codes and single letters have no words", "[letters]") {
  for (const char32_t* text : {U"12", U"7304-88156-2994", U"2, 4, 1, 3", U"=A1+B1*2", U"KX-204",
                               U"A", U"A – B", U"9:30", U"100 %", U"50 €", U"…", U""}) {
    CHECK_FALSE(hasWords(text));
  }
}

TEST_CASE("one word among numbers is a word, in any script", "[letters]") {
  for (const char32_t* text :
       {U"12 or 13", U"Box 4", U"Ok", U"Số 4", U"Řada 3", U"第三 3", U"№ 4 да"})
    CHECK(hasWords(text));
}

TEST_CASE("a word ends where a line can be broken", "[letters]") {
  CHECK(longestWord(U"") == 0);
  CHECK(longestWord(U"one three five") == 5);
  CHECK(longestWord(U"front-office") == 6);
  CHECK(longestWord(U"Mitarbeiter/in") == 11);
  CHECK(longestWord(U"Lohn\u00adbuch\u00adhaltung") == 7);
  CHECK(longestWord(U"účetnictví, nghiệp") == 10);
  CHECK(longestWord(U"20250610") == 8);
}
