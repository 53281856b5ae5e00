#include "codec/read_answers.h"

#include "quickly.h"
#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

Reported answersProblems(const std::string& text) {
  Problems problems;
  const auto answers = readAnswers(text, bankOf({}), problems);
  CHECK(answers.has_value() == problems.empty());
  return reported(problems);
}

Reported sheetProblems(const std::string& text) {
  Problems problems;
  const Sheet sheet = readSheet(text, bankOf({}), problems);
  CHECK(sheet.answers.has_value() == problems.empty());
  return reported(problems);
}

std::vector<int> read(const std::string& text) {
  Problems problems;
  const auto answers = readAnswers(text, bankOf({}), problems);
  REQUIRE(reported(problems) == Reported{});
  return answers->chosen;
}

}  // namespace

TEST_CASE("answers are read in the bank's order, whatever their order", "[answers]") {
  CHECK(read(sheetOf(R"("change":"c","queue":null,"greets":"yes")")) ==
        std::vector<int>{1, none, skip, 2});
  CHECK(read(sheetOf(R"("greets":"yes","queue":null,"change":"c")")) ==
        std::vector<int>{1, none, skip, 2});
}

TEST_CASE("no answers at all are answers", "[answers]") {
  CHECK(read(sheetOf("")) == std::vector<int>{none, none, none, none});
}

TEST_CASE("each fault in an answers file is reported at its place", "[answers]") {
  CHECK(answersProblems(sheetOf(R"("sings":"yes")")) ==
        Reported{"unknown-item answers /answers/sings"});
  CHECK(answersProblems(sheetOf(R"("__proto__":"yes")")) ==
        Reported{"unknown-item answers /answers/__proto__"});
  CHECK(answersProblems(sheetOf(R"("a/b~c":null)")) ==
        Reported{"unknown-item answers /answers/a~1b~0c"});
  CHECK(answersProblems(sheetOf(R"("":"yes")")) == Reported{"unknown-item answers /answers/"});
  CHECK(answersProblems(sheetOf(R"("greets":"maybe")")) ==
        Reported{"unknown-option answers /answers/greets"});
  CHECK(answersProblems(sheetOf(R"("greets":"")")) ==
        Reported{"unknown-option answers /answers/greets"});
  CHECK(answersProblems(sheetOf(R"("greets":"a")")) ==
        Reported{"unknown-option answers /answers/greets"});
  for (const char* value : {"1", "true", "[\"yes\"]", "{}"})
    CHECK(answersProblems(sheetOf(R"("greets":)" + std::string(value))) ==
          Reported{"wrong-type answers /answers/greets"});
  CHECK(answersProblems(sheetOf(R"("greets":"yes","greets":"no")")) ==
        Reported{"repeated-key answers /answers/greets"});
  CHECK(answersProblems(R"({"bank":"other","version":3,"answers":{}})") ==
        Reported{"wrong-bank answers /bank"});
  CHECK(answersProblems(R"({"bank":3,"version":3,"answers":{}})") ==
        Reported{"wrong-type answers /bank"});
  CHECK(answersProblems(R"({"bank":"tiny","version":2,"answers":{}})") ==
        Reported{"wrong-version answers /version"});
  CHECK(answersProblems(R"({"bank":"tiny","version":3.5,"answers":{}})") ==
        Reported{"not-whole answers /version"});
  CHECK(answersProblems(R"({"bank":"tiny","version":4294967299,"answers":{}})") ==
        Reported{"out-of-range answers /version"});
  CHECK(answersProblems(R"({"bank":"tiny","version":true,"answers":{}})") ==
        Reported{"wrong-type answers /version"});
  CHECK(answersProblems(R"({"bank":"tiny","version":3})") == Reported{"missing-key answers "});
  CHECK(answersProblems(R"({"bank":"tiny","version":3,"answers":[]})") ==
        Reported{"wrong-type answers /answers"});
  CHECK(answersProblems(R"({"bank":"tiny","version":3,"answers":{},"name":"Ann"})") ==
        Reported{"unknown-key answers /name"});
  CHECK(answersProblems("{}") == Reported(3, "missing-key answers "));
  CHECK(answersProblems("[]") == Reported{"wrong-type answers "});
}

TEST_CASE("all problems of the answers are reported at once", "[answers]") {
  CHECK(answersProblems(
            R"({"bank":"x","version":9,"answers":{"greets":5,"sings":"a","queue":"b"}})") ==
        Reported{"wrong-bank answers /bank", "wrong-version answers /version",
                 "wrong-type answers /answers/greets", "unknown-item answers /answers/sings",
                 "unknown-option answers /answers/queue"});
}

TEST_CASE("a problem with an answer names the item and the option", "[answers]") {
  Problems problems;
  readAnswers(sheetOf(R"("greets":"maybe")"), bankOf({}), problems);
  CHECK(problems[0].detail ==
        "the item \"greets\" has no option \"maybe\"; name one of its options");
  CHECK(problems[0].args == Args{{"item", "greets"}, {"option", "maybe"}});
}

TEST_CASE("a sheet has an id and may name its bank", "[answers]") {
  Problems problems;
  const Sheet sheet = readSheet(R"({"id":"p1","answers":{"greets":"no"}})", bankOf({}), problems);
  CHECK(reported(problems) == Reported{});
  CHECK(sheet.id == "p1");
  REQUIRE(sheet.answers);
  CHECK(sheet.answers->chosen == std::vector<int>{0, none, none, none});
  CHECK(sheetProblems(R"({"id":"","bank":"tiny","version":3,"answers":{}})") == Reported{});
}

TEST_CASE("what the page writes beside the answers is not read", "[answers]") {
  Problems problems;
  const Sheet sheet = readSheet(
      R"({"id":"p1","answers":{"greets":"no"},"made":{"date":5},"result":{"bank":"other"}})",
      bankOf({}), problems);
  CHECK(reported(problems) == Reported{});
  REQUIRE(sheet.answers);
  CHECK(sheet.answers->chosen == std::vector<int>{0, none, none, none});
  CHECK(answersProblems(R"({"bank":"tiny","version":3,"answers":{},"made":{},"result":{}})") ==
        Reported{"unknown-key answers /made", "unknown-key answers /result"});
}

TEST_CASE("each fault in a sheet is reported at its place", "[answers]") {
  CHECK(sheetProblems(R"({"answers":{}})") == Reported{"missing-key answers "});
  CHECK(sheetProblems(R"({"id":[7],"answers":{}})") == Reported{"wrong-type answers /id"});
  CHECK(sheetProblems(R"({"id":"p1"})") == Reported{"missing-key answers "});
  CHECK(sheetProblems(R"({"id":"p1","answers":{},"age":30})") ==
        Reported{"unknown-key answers /age"});
  CHECK(sheetProblems(R"({"id":"p1","bank":"x","answers":{}})") ==
        Reported{"wrong-bank answers /bank"});
  CHECK(sheetProblems(R"({"id":"p1","version":9,"answers":{}})") ==
        Reported{"wrong-version answers /version"});
  CHECK(sheetProblems("5") == Reported{"wrong-type answers "});
  CHECK(sheetProblems("") == Reported{"empty-input answers "});
}

TEST_CASE("ids and answers of a sheet may be numbers, those of an answers file not", "[answers]") {
  Problems problems;
  const Bank bank = bankOf({});
  const Sheet sheet = readSheet(R"({"id":2.0,"answers":{"greets":4}})", bank, problems);
  CHECK(sheet.id == "2");
  CHECK(reported(problems) ==
        Reported{"unknown-option answers /answers/greets"});  // its options are words
  CHECK(answersProblems(R"({"bank":"tiny","version":3,"answers":{"greets":4}})") ==
        Reported{"wrong-type answers /answers/greets"});
}

TEST_CASE("a sheet without an id takes the one that it is given", "[answers]") {
  Problems problems;
  const Bank bank = bankOf({});
  CHECK(readSheet(R"({"answers":{}})", bank, problems, "7").id == "7");
  CHECK(readSheet(R"({"id":null,"answers":{}})", bank, problems, "7").id == "7");
  CHECK(readSheet(R"({"id":"a","answers":{}})", bank, problems, "7").id == "a");
  CHECK(reported(problems) == Reported{});
}

TEST_CASE("a sheet may say in which language it was answered", "[answers]") {
  Problems problems;
  const Bank bank = bankOf({});
  CHECK(readSheet(R"({"id":"a","language":"de","answers":{}})", bank, problems).language == "de");
  CHECK(reported(problems) == Reported{});
  CHECK(sheetProblems(R"({"id":"a","language":1,"answers":{}})") ==
        Reported{"wrong-type answers /language"});
}

TEST_CASE("the id of a bad sheet is kept as far as it could be read", "[answers]") {
  Problems problems;
  const auto idOf = [&](const char* text) { return readSheet(text, bankOf({}), problems).id; };
  CHECK(idOf(R"({"id":"p1","answers":{"sings":"a"}})") == "p1");
  CHECK(idOf(R"({"id":"p1"})") == "p1");
  CHECK(idOf(R"({"id":"p1","answers":[],"x":1})") == "p1");
  CHECK(idOf(R"({"id":1,"answers":{}})") == "1");
  CHECK_FALSE(idOf(R"({"id":[],"answers":{}})"));
  CHECK_FALSE(idOf("not JSON"));
}

TEST_CASE("a sheet of 100,000 unknown items is reported whole", "[answers][hostile]") {
  const Quickly quickly;
  CHECK(
      sheetProblems(R"({"id":"p1","answers":{)" + numbered(100'000, R"("k#":"a")") + "}}").size() ==
      100'000);
}
