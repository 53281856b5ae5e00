#include "study/lint/text_numbers.h"

#include <catch2/catch.hpp>

using namespace whichdesk;

namespace {

using Numbers = std::vector<std::u32string>;

struct Pair {
  const char32_t* first;
  const char32_t* other;
};

}  // namespace

TEST_CASE("a number is its digits, whatever separates them", "[numbers]") {
  for (const char32_t* text : {U"1250", U"1,250", U"1.250", U"1 250", U"1\u00a0250", U"1\u202f250",
                               U"1'250", U"1\u2019250"})
    CHECK(numbersIn(text) == Numbers{U"1250"});
  CHECK(numbersIn(U"2.5 and 2,5") == Numbers{U"25", U"25"});
  CHECK(numbersIn(U"1,234,567.89") == Numbers{U"123456789"});
  CHECK(numbersIn(U"1.250,50 €") == Numbers{U"125050"});
}

TEST_CASE("a number beside another is a separate one", "[numbers]") {
  CHECK(numbersIn(U"none") == Numbers{});
  CHECK(numbersIn(U"2, 4, 1, 3") == Numbers{U"2", U"4", U"1", U"3"});
  CHECK(numbersIn(U"7304-88516") == Numbers{U"7304", U"88516"});
  CHECK(numbersIn(U"at 9:30.") == Numbers{U"9", U"30"});
  CHECK(numbersIn(U"14.5.2025") == Numbers{U"14", U"5", U"2025"});
  CHECK(numbersIn(U"March 3, 2024") == Numbers{U"3", U"2024"});
  CHECK(numbersIn(U"rooms 12 14") == Numbers{U"12", U"14"});
  CHECK(numbersIn(U"in 2025 100 cups") == Numbers{U"2025", U"100"});
  CHECK(numbersIn(U"=A1+B1*2") == Numbers{U"1", U"1", U"2"});
}

TEST_CASE("a translation may write dates, times and large numbers as its language does",
          "[numbers]") {
  for (const Pair& pair : {
           Pair{U"It costs 1,250 in all.", U"Es kostet 1.250."},
           Pair{U"It costs 1,250 in all.", U"Es kostet 1250."},
           Pair{U"It costs 2.50.", U"Es kostet 2,50."},
           Pair{U"On May 28, 2024, at 9:30", U"Am 28. Mai 2024 um 9.30 Uhr"},
           Pair{U"On May 28, 2024, at 9:30", U"9 giờ 30 ngày 28 tháng 5 năm 2024"},
           Pair{U"On May 28, 2024", U"28.5.2024"},
           Pair{U"Room 4 on day 7", U"Tag 7 in Raum 4"},
       })
    CHECK(sameNumbers(pair.first, pair.other));
}

TEST_CASE("a wrong, lost or added number is distinguished from a local form", "[numbers]") {
  for (const Pair& pair : {
           Pair{U"It costs 1,250.", U"Es kostet 1.205."},
           Pair{U"It costs 1,250.", U"Es kostet."},
           Pair{U"It costs 80.", U"Es kostet 80 oder 85."},
           Pair{U"On May 28, 2024", U"Am 26. Mai 2024"},
           Pair{U"At 9:30", U"Um 9.50 Uhr"},
           Pair{U"At 2:30 pm", U"Um 14:30 Uhr"},
           Pair{U"Boxes of 12 for 12 days", U"Kartons zu 12 Stück"},
           Pair{U"A month", U"0 Monate"},
       })
    CHECK_FALSE(sameNumbers(pair.first, pair.other));
}

TEST_CASE("where there are no words, the order counts", "[numbers]") {
  CHECK(sameNumbers(U"2, 4, 1, 3", U"2, 4, 1, 3"));
  CHECK(sameNumbers(U"1,250", U"1.250"));
  CHECK_FALSE(sameNumbers(U"2, 4, 1, 3", U"4, 2, 1, 3"));
  CHECK_FALSE(sameNumbers(U"13", U"13, 5"));
}
