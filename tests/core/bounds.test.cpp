#include "codec/read_bank.h"

#include "fixture.h"

using whichdesk::Problems;

namespace {

/// "code where" of every problem of a bank.
std::vector<std::string> bankProblems(const std::string& text) {
  Problems problems;
  const bool read = whichdesk::readBank(text, problems).has_value();
  CHECK(read == problems.empty());
  std::vector<std::string> reported;
  for (const auto& problem : problems) reported.push_back(problem.code + " " + problem.where);
  return reported;
}

using Reported = std::vector<std::string>;

/// A valid bank of four skills whose `within` and one of whose items can be chosen.
std::string fourSkills(const std::string& within, const std::string& weight,
                       const std::string& item) {
  return R"({"id":"four","version":1,"languages":["en"],"skills":[{"id":"a","side":"front"},
    {"id":"b","side":"front"},{"id":"c","side":"back"},{"id":"d","side":"back"}],
    "correlation":{"within":)" +
         within + R"(,"across":0},"axis":{"halfWidth":0.35,"weights":{"a":)" + weight +
         ",\"b\":" + weight + ",\"c\":-" + weight + ",\"d\":-" + weight + R"(}},"types":{},
    "items":[)" +
         item + "]}";
}

std::string scenario(const std::string& loadings, const std::string& options) {
  return "{\"id\":\"one\",\"type\":\"scenario\",\"loadings\":" + loadings +
         ",\"options\":" + options + "}";
}

std::string twoOptions(const std::string& score, const std::string& rare,
                       const std::string& common) {
  return R"([{"id":"a","score":0,"expected":)" + rare + R"(},{"id":"b","score":)" + score +
         R"(,"expected":)" + common + "}]";
}

const std::string usual = twoOptions("1", "0.5", "0.5");

}  // namespace

TEST_CASE("the fixture's bank has no problem", "[bank]") {
  CHECK(bankProblems(fixtureText("bank.json")).empty());
  CHECK(bankProblems(fourSkills("0", "0.5", scenario(R"({"a":0.5})", usual))).empty());
}

TEST_CASE("scores that differ by less than a sum can carry gave infinite results", "[bank]") {
  const auto bank = [](const std::string& score) {
    return fourSkills("0", "0.5", scenario(R"({"a":0.5})", twoOptions(score, "0.5", "0.5")));
  };
  CHECK(bankProblems(bank("1e-320")) == Reported{"same-scores /items/0/options"});
  CHECK(bankProblems(bank("1e-170")) == Reported{"same-scores /items/0/options"});
  CHECK(bankProblems(bank("0")) == Reported{"same-scores /items/0/options"});
  CHECK(bankProblems(bank("0.001")).empty());
}

TEST_CASE("an option that nobody chooses outweighed all other answers", "[bank]") {
  const auto bank = [](const std::string& rare, const std::string& common) {
    return fourSkills("0", "0.5", scenario(R"({"a":0.5})", twoOptions("1", rare, common)));
  };
  CHECK(bankProblems(bank("5e-324", "1")) == Reported{"out-of-range /items/0/options/0/expected"});
  CHECK(bankProblems(bank("0.00001", "0.99999")) ==
        Reported{"out-of-range /items/0/options/0/expected"});
  CHECK(bankProblems(bank("0", "1")) == Reported{"out-of-range /items/0/options/0/expected"});
  CHECK(bankProblems(bank("0.0001", "0.9999")).empty());
}

TEST_CASE("loadings that leave an answer no noise at all were taken", "[bank]") {
  const auto bank = [](const std::string& loadings) {
    return fourSkills("0", "0.5", scenario(loadings, usual));
  };
  CHECK(bankProblems(bank(R"({"a":0.999999999999999})")) ==
        Reported{"communality /items/0/loadings"});
  CHECK(bankProblems(bank(R"({"a":0.6,"c":0.8})")) == Reported{"communality /items/0/loadings"});
  CHECK(bankProblems(bank(R"({"a":0.99})")).empty());
}

TEST_CASE("skills that are nearly one and the same were taken", "[bank]") {
  // two skills of a side with weight w: variance 4 w^2 (1 + within) = 1
  CHECK(bankProblems(fourSkills("0.9999999", "0.35355339941", scenario(R"({"a":0.5})", usual))) ==
        Reported{"not-positive-definite /correlation"});
  CHECK(
      bankProblems(fourSkills("0.999", "0.35364180979", scenario(R"({"a":0.5})", usual))).empty());
}

TEST_CASE("a number that no double holds is reported with its line", "[bank]") {
  const std::string text = fixtureText("bank.json");
  Problems problems;
  CHECK_FALSE(whichdesk::readBank(with(text, "\"within\": 0.35", "\"within\": 1e999"), problems));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == "number-too-large");
  CHECK(problems[0].detail == "the number in line 13 is too large; write one below 1e308");
  CHECK(bankProblems(with(text, "\"within\": 0.35", "\"within\": -1e999")).front() ==
        "number-too-large /correlation/within");
}

TEST_CASE("NaN and Infinity are no JSON, and the place is reported", "[bank]") {
  const std::string text = fixtureText("bank.json");
  for (const char* word : {"NaN", "Infinity", "-Infinity", "nan", "+1", "0x10", ".5", "1."}) {
    Problems problems;
    CHECK_FALSE(whichdesk::readBank(
        with(text, "\"within\": 0.35", std::string("\"within\": ") + word), problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "not-json");
    CHECK(problems[0].detail.find("line 13") != std::string::npos);
  }
  CHECK(bankProblems(with(text, "\"within\": 0.35", "\"within\": \"NaN\"")).front() ==
        "wrong-type /correlation/within");
}
