#include "codec/read_bank.h"

#include <algorithm>

#include "bank_faults.h"
#include "quickly.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

std::string skillsNamed(int count) {
  return listOf(numbered(count, R"({"id":"s#","side":"both"})"));
}

}  // namespace

TEST_CASE("a good bank is read unchanged", "[bank]") {
  const Bank bank = bankOf({.languages = R"(["en","pt-br"])"});
  CHECK(bank.id == "tiny");
  CHECK(bank.version == 3);
  CHECK(bank.languages == std::vector<std::string>{"en", "pt-br"});
  REQUIRE(bank.skills.size() == 2);
  CHECK(bank.skills[0].id == "talk");
  CHECK(bank.skills[0].side == Side::front);
  CHECK(bank.skills[1].side == Side::back);
  CHECK(bank.correlation.cells == Vector{1, .5, .5, 1});
  CHECK(bank.axis.weights == Vector{1, -1});
  CHECK(bank.axis.halfWidth == .5);
  REQUIRE(bank.items.size() == 4);
  CHECK(bank.items[2].id == "queue");
  CHECK(bank.items[2].type == ItemType::scenario);
  REQUIRE(bank.items[2].loadings.size() == 2);
  CHECK(bank.items[2].loadings[1].dimension == 1);
  CHECK(bank.items[2].loadings[1].value == -.25);
  REQUIRE(bank.items[2].options.size() == 3);
  CHECK(bank.items[2].options[2].id == "leave");
  CHECK(bank.items[2].options[2].score == -2);
  CHECK(bank.items[2].options[2].expected == .125);
}

TEST_CASE("items may be listed in any order and are found by id", "[bank]") {
  const Bank bank = bankOf({});
  CHECK(bank.itemsById == std::vector<std::size_t>{3, 1, 0, 2});  // change recommender greets queue
}

TEST_CASE("a bank may name its schema, and stays the same bank", "[bank]") {
  const std::string text = BankText().text();
  Problems problems;
  const auto plain = readBank(text, problems);
  const auto named =
      readBank(planted(text, R"({"id":"tiny")", R"({"$schema":"s.json","id":"tiny")"), problems);
  REQUIRE(reported(problems) == Reported{});
  CHECK(named->fingerprint == plain->fingerprint);
}

TEST_CASE("each fault at the head of a bank is reported at its place", "[bank]") {
  checkFaults({
      {R"("id":"tiny")", R"("id":"Tiny")", "bad-id bank /id"},
      {R"("id":"tiny")", R"("id":"")", "bad-id bank /id"},
      {R"("id":"tiny")", R"("id":"-tiny")", "bad-id bank /id"},
      {R"("id":"tiny")", R"("id":"tiny-")", "bad-id bank /id"},
      {R"("id":"tiny")", R"("id":"ti--ny")", "bad-id bank /id"},
      {R"("id":"tiny")", R"("id":"ti ny")", "bad-id bank /id"},
      {R"("id":"tiny")", R"("id":"ti_ny")", "bad-id bank /id"},
      {R"("id":"tiny")", "\"id\":\"t\xC3\xADny\"", "bad-id bank /id"},
      {R"("id":"tiny")", R"("id":7)", "wrong-type bank /id"},
      {R"("id":"tiny",)", "", "missing-key bank "},
      {R"("id":"tiny")", R"("id":"tiny","name":"Tiny")", "unknown-key bank /name"},
      {R"("id":"tiny")", R"("id":"tiny","__proto__":{})", "unknown-key bank /__proto__"},
      {R"("id":"tiny")", R"("id":"tiny","a/b~":0)", "unknown-key bank /a~1b~0"},
      {R"("id":"tiny")", R"("id":"tiny","id":"tiny")", "repeated-key bank /id"},
      {R"("version":3)", R"("version":4.7)", "not-whole bank /version"},
      {R"("version":3)", R"("version":0)", "out-of-range bank /version"},
      {R"("version":3)", R"("version":-1)", "out-of-range bank /version"},
      {R"("version":3)", R"("version":65536)", "out-of-range bank /version"},
      {R"("version":3)", R"("version":4294967297)", "out-of-range bank /version"},
      {R"("version":3)", R"("version":true)", "wrong-type bank /version"},
      {R"("version":3)", R"("version":"3")", "wrong-type bank /version"},
      {R"("version":3)", R"("version":null)", "wrong-type bank /version"},
      {R"("version":3,)", "", "missing-key bank "},
      {R"(["en"])", R"([])", "no-languages bank /languages"},
      {R"(["en"])", R"("en")", "wrong-type bank /languages"},
      {R"(["en"])", R"(["en","En"])", "bad-id bank /languages/1"},
      {R"(["en"])", R"(["en",5])", "wrong-type bank /languages/1"},
      {R"(["en"])", R"(["en","../de"])", "bad-id bank /languages/1"},
      {R"(["en"])", R"(["en","de","en"])", "repeated-id bank /languages/2"},
      {R"("languages":["en"],)", "", "missing-key bank "},
  });
}

TEST_CASE("an id may have 64 letters and no more", "[bank]") {
  const std::string good = BankText().text();
  const auto named = [&](std::size_t letters) {
    return planted(good, R"("id":"tiny")", R"("id":)" + inQuotes(std::string(letters, 'a')));
  };
  CHECK(problemsOfText(named(64)) == Reported{});
  CHECK(problemsOfText(named(65)) == Reported{"bad-id bank /id"});
}

TEST_CASE("each fault in the skills is reported at its place", "[bank]") {
  checkFaults({
      {R"({"id":"count","side":"back"})", R"({"id":"count","side":"back","x":0})",
       "unknown-key bank /skills/1/x"},
  });
  const auto withCount = [](const char* skill) {
    return problemsOf({.skills = R"([{"id":"talk","side":"front"},)" + std::string(skill) + "]"});
  };
  CHECK(tells(withCount(R"({"id":"count","side":"backs"})"), "unknown-word bank /skills/1/side"));
  CHECK(tells(withCount(R"({"id":"count","side":1})"), "wrong-type bank /skills/1/side"));
  CHECK(tells(withCount(R"({"id":"count"})"), "missing-key bank /skills/1"));
  CHECK(tells(withCount(R"({"side":"back"})"), "missing-key bank /skills/1"));
  CHECK(tells(withCount(R"("count")"), "wrong-type bank /skills/1"));
  CHECK(tells(withCount(R"({"id":"talk","side":"front"})"), "repeated-id bank /skills/1/id"));
  CHECK(tells(problemsOf({.skills = "[]"}), "no-skills bank /skills"));
  CHECK(problemsOf({.skills = skillsNamed(65)}) == Reported{"too-many-skills bank /skills"});
  CHECK_FALSE(tells(problemsOf({.skills = skillsNamed(64)}), "too-many-skills bank /skills"));
}

TEST_CASE("skills correlate as people can", "[bank]") {
  // At -1 a'Qa of the tiny items stays below 1, and weights of .5 and -.5 have the variance 1.
  CHECK(problemsOf({.correlation = R"({"within":0,"across":-1})",
                    .axis = R"({"weights":{"talk":0.5,"count":-0.5},"halfWidth":0.5})"}) ==
        Reported{"not-positive-definite bank /correlation"});
  checkFaults({{R"("within":0.35)", R"("within":0.35,"x":0)", "unknown-key bank /correlation/x"}});
  CHECK(tells(problemsOf({.correlation = R"({"within":1.5,"across":0.5})"}),
              "out-of-range bank /correlation/within"));
  CHECK(tells(problemsOf({.correlation = R"({"within":0.35})"}), "missing-key bank /correlation"));
  CHECK(tells(problemsOf({.correlation = "3"}), "wrong-type bank /correlation"));
}

TEST_CASE("a whole matrix is the correlation of the skills", "[bank]") {
  Problems problems;
  const auto bank = readBank(BankText{.correlation = "[[1,0.5],[0.5,1]]"}.text(), problems);
  REQUIRE(bank);
  CHECK(bank->correlation.cells == Vector{1, .5, .5, 1});
}

TEST_CASE("each fault of a matrix is reported at its place", "[bank]") {
  const auto first = [](const char* matrix) { return problemsOf({.correlation = matrix}).front(); };
  CHECK(first("[]") == "matrix-size bank /correlation");
  CHECK(first("[[1,0.5]]") == "matrix-size bank /correlation");
  CHECK(first("[[1,0.5],[0.5,1,0]]") == "matrix-size bank /correlation/1");
  CHECK(first("[[1,0.5],[0.4,1]]") == "not-symmetric bank /correlation/1/0");
  CHECK(first("[[1,0.5],[0.5,0.9]]") == "not-symmetric bank /correlation/1/1");
  CHECK(first("[[1,1],[1,1]]") == "not-positive-definite bank /correlation");
  CHECK(first("[[1,2],[2,1]]") == "out-of-range bank /correlation/0/1");
  CHECK(first("[[1,\"0.5\"],[0.5,1]]") == "wrong-type bank /correlation/0/1");
  CHECK(first("[1,2]") == "wrong-type bank /correlation/0");
}

// R has .5 beside its diagonal. (1, 0): variance 1, level 1.5. (2, -2): level 0, variance 4.
TEST_CASE("the axis moves with no level and has the variance 1", "[bank]") {
  checkFaults({
      {R"({"talk":1,"count":-1})", R"({"talk":1,"count":0})", "axis-level bank /axis/weights"},
      {R"({"talk":1,"count":-1})", R"({"talk":2,"count":-2})", "axis-variance bank /axis/weights"},
      {R"({"talk":1,"count":-1})", R"({"talk":1,"count":-1,"sing":0})",
       "unknown-skill bank /axis/weights/sing"},
      {R"({"talk":1,"count":-1})", R"({"talk":1})", "missing-key bank /axis/weights"},
      {R"({"talk":1,"count":-1})", R"({"talk":1,"count":"-1"})",
       "wrong-type bank /axis/weights/count"},
      {R"({"talk":1,"count":-1})", R"({"talk":1,"count":-101})",
       "out-of-range bank /axis/weights/count"},
      {R"({"talk":1,"count":-1})", R"([])", "wrong-type bank /axis/weights"},
      {R"("halfWidth":0.5)", R"("halfWidth":0)", "out-of-range bank /axis/halfWidth"},
      {R"("halfWidth":0.5)", R"("halfWidth":3.1)", "out-of-range bank /axis/halfWidth"},
      {R"("halfWidth":0.5)", R"("halfWidth":0.5,"center":0)", "unknown-key bank /axis/center"},
      {R"(,"halfWidth":0.5)", "", "missing-key bank /axis"},
  });
}

TEST_CASE("the axis may err by a millionth, as weights written in decimals do", "[bank]") {
  const auto weighted = [](const char* talk) {
    return problemsOf({.axis = std::string(R"({"weights":{"talk":)") + talk +
                               R"(,"count":-1},"halfWidth":0.5})"});
  };
  CHECK(weighted("1.0000003") == Reported{});
  CHECK(weighted("1.000003") ==  // level and variance move by 1.5 and 1 times 3e-6
        Reported{"axis-level bank /axis/weights", "axis-variance bank /axis/weights"});
}

TEST_CASE("a weight has the sign of its skill's side", "[bank]") {
  // (-1, 1) still has level 0 and variance 1.
  CHECK(problemsOf({.axis = R"({"weights":{"talk":-1,"count":1},"halfWidth":0.5})"}) ==
        Reported{"axis-sign bank /axis/weights/talk", "axis-sign bank /axis/weights/count"});
  CHECK(problemsOf({.skills = R"([{"id":"talk","side":"front"},{"id":"count","side":"both"}])"}) ==
        Reported{"axis-sign bank /axis/weights/count"});
}

// .99^2 + .3^2 = 1.07; .8^2 + .6^2 - .8 * .6 = .52 passes and .8^2 + .6^2 + .8 * .6 = 1.48 does
// not.
// 1 - a'Qa is 1e-16 here, less than the sum's own rounding: what is left as noise is no number
// anybody wrote, and the posterior divides by it.
// (1e-200)^2 is 0 in doubles, so the options would have no deviation to divide by.
// The square of a score of 1e155 deviations is no double.
TEST_CASE("a part that is missing is reported", "[bank]") {
  const std::string good = BankText().text();
  for (const char* part : {"skills", "types", "items", "axis", "correlation", "languages"}) {
    const std::string key = inQuotes(part) + ":";
    const Reported problems = problemsOfText(planted(good, key, "\"x\":"));
    INFO(part);
    CHECK(problems.front() == "unknown-key bank /x");
    CHECK(tells(problems, "missing-key bank "));
  }
}

TEST_CASE("a bank that is no object is refused", "[bank]") {
  for (const char* text : {"[]", "null", "true", "3", "\"bank\"", "[{}]"})
    CHECK(problemsOfText(text) == Reported{"wrong-type bank "});
}

TEST_CASE("an empty object misses all eight parts", "[bank]") {
  CHECK(problemsOfText("{}") == Reported(8, "missing-key bank "));
}

TEST_CASE("all problems of a bank are reported at once", "[bank]") {
  std::string text = BankText().text();
  text = planted(text, R"("version":3)", R"("version":"3")");
  text = planted(text, R"("halfWidth":0.5)", R"("halfWidth":9)");
  text = planted(text, R"({"talk":0.5}})", R"({"talk":0.5,"sing":0.1}})");
  text = planted(text, R"("id":"queue")", R"("id":"Queue")");
  text = planted(text, R"("right":"b")", R"("right":"z")");
  Reported problems = problemsOfText(text);
  std::sort(problems.begin(), problems.end());
  // Two loadings are one too many for a rating besides.
  CHECK(problems ==
        Reported{"bad-id bank /items/2/id", "out-of-range bank /axis/halfWidth",
                 "rating-loadings bank /items/0/loadings", "unknown-option bank /items/3/right",
                 "unknown-skill bank /items/0/loadings/sing", "wrong-type bank /version"});
}

TEST_CASE("a problem's sentence names the value and the fix", "[bank]") {
  Problems problems;
  readBank(planted(BankText().text(), R"("version":3)", R"("version":70000)"), problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].detail == "70000 is out of range; write a number from 1 to 65535");
  CHECK(problems[0].args == Args{{"found", "70000"}, {"least", "1"}, {"most", "65535"}});
}

TEST_CASE("a bank of 100,000 unknown keys is refused with 100,000 problems", "[bank][hostile]") {
  const Quickly quickly;
  const std::string keys = numbered(100'000, R"("k#":0)") + ",";
  CHECK(problemsOfText(planted(BankText().text(), R"("id":"tiny",)", keys + R"("id":"tiny",)"))
            .size() == 100'000);
  CHECK(problemsOfText(planted(BankText().text(), R"({"talk":0.5}})",
                               R"({"talk":0.5,)" + numbered(100'000, R"("k#":0)") + "}}"))
            .size() == 100'001);  // and rating-loadings
}

TEST_CASE("a bank of 10,000 items is read", "[bank][hostile]") {
  const Quickly quickly;
  const std::string items =
      numbered(10'000, R"({"id":"i#","type":"rating","loadings":{"talk":0.5}})");
  const Bank bank = bankOf({.items = listOf(items)});
  CHECK(findItem(bank, "i9999") == std::size_t{9999});
}
