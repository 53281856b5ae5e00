#include "codec/read_explain_request.h"

#include "codec/words.h"

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

std::optional<ExplainRequest> requestOf(const std::string& text, Problems& problems) {
  const Bank bank = bankOf({});
  const auto request = readExplainRequest(text, bank, tinyCatalogue(bank), problems);
  CHECK(request.has_value() == problems.empty());
  return request;
}

ExplainRequest requestOf(const std::string& text) {
  Problems problems;
  const auto request = requestOf(text, problems);
  REQUIRE(reported(problems) == Reported{});
  return *request;
}

Target targetOf(const std::string& text) { return requestOf(text).target; }

Reported requestProblems(const std::string& text) {
  Problems problems;
  requestOf(text, problems);
  return reported(problems);
}

}  // namespace

TEST_CASE("a target is the path, a skill or a role", "[target]") {
  CHECK(std::holds_alternative<PathTarget>(targetOf(R"({"path":true})")));
  CHECK(std::get<SkillTarget>(targetOf(R"({"skill":"count"})")).skill == 1);
  CHECK(std::get<RoleTarget>(targetOf(R"({"role":"keeper"})")).role == 1);
}

TEST_CASE("anything but one target is refused", "[target]") {
  CHECK(requestProblems("{}") == Reported{"no-target target "});
  CHECK(requestProblems(R"({"path":false})") == Reported{"no-target target "});
  CHECK(requestProblems(R"({"path":1})") == Reported{"no-target target "});
  CHECK(requestProblems(R"({"path":true,"role":"keeper"})") == Reported{"no-target target "});
  CHECK(requestProblems(R"({"skill":"talk","role":"keeper"})") == Reported{"no-target target "});
  CHECK(requestProblems(R"({"role":"singer"})") == Reported{"unknown-role target /role"});
  CHECK(requestProblems(R"({"skill":"sing"})") == Reported{"unknown-skill target /skill"});
  CHECK(requestProblems(R"({"role":1})") == Reported{"wrong-type target /role"});
  CHECK(requestProblems(R"({"skill":null})") == Reported{"wrong-type target /skill"});
  CHECK(requestProblems(R"({"goal":"keeper"})") == Reported{"unknown-key target /goal"});
  CHECK(requestProblems(R"({"path":true,"goal":1})") == Reported{"unknown-key target /goal"});
  CHECK(requestProblems("[]") == Reported{"wrong-type target "});
  CHECK(requestProblems("path") == Reported{"not-json target "});
  CHECK(requestProblems("") == Reported{"empty-input target "});
}

TEST_CASE("all parts are asked for unless some are named", "[target]") {
  const Parts all = requestOf(R"({"path":true})").parts;
  const Parts some = requestOf(R"({"path":true,"parts":["changes","reasons"]})").parts;
  const Parts none = requestOf(R"({"path":true,"parts":[]})").parts;
  for (const Part part : {Part::contributions, Part::reasons, Part::whatIf, Part::changes,
                          Part::readiness, Part::learn}) {
    CHECK(all.has(part));
    CHECK(some.has(part) == (part == Part::changes || part == Part::reasons));
    CHECK_FALSE(none.has(part));
  }
  CHECK(requestProblems(R"({"path":true,"parts":["whatif"]})") ==
        Reported{"unknown-word target /parts/0"});
  CHECK(requestProblems(R"({"path":true,"parts":"reasons"})") ==
        Reported{"wrong-type target /parts"});
}

TEST_CASE("a bare word is one of a table, letter for letter", "[target]") {
  Problems problems;
  CHECK(readWord("quick", planWords, "plan", problems) == Plan::quick);
  CHECK(readWord("full", planWords, "plan", problems) == Plan::full);
  CHECK(readWord("pathReasons", detailWords, "detail", problems) == Detail::pathReasons);
  CHECK(reported(problems) == Reported{});
  for (const char* word : {"", "Quick", "quick ", "\"quick\"", "half"})
    CHECK_FALSE(readWord(word, planWords, "plan", problems));
  CHECK(reported(problems) == Reported(5, "unknown-word plan "));
}
