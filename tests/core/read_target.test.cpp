#include "codec/read_target.h"

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

std::optional<Target> targetOf(const std::string& text, Problems& problems) {
  const Bank bank = bankOf({});
  const auto target = readTarget(text, bank, tinyCatalogue(bank), problems);
  CHECK(target.has_value() == problems.empty());
  return target;
}

Target targetOf(const std::string& text) {
  Problems problems;
  const auto target = targetOf(text, problems);
  REQUIRE(told(problems) == Told{});
  return *target;
}

Told problemsOf(const std::string& text) {
  Problems problems;
  targetOf(text, problems);
  return told(problems);
}

}  // namespace

TEST_CASE("a target is the path, a skill or a role", "[target]") {
  CHECK(std::holds_alternative<PathTarget>(targetOf(R"({"path":true})")));
  CHECK(std::get<SkillTarget>(targetOf(R"({"skill":"count"})")).skill == 1);
  CHECK(std::get<RoleTarget>(targetOf(R"({"role":"keeper"})")).role == 1);
}

TEST_CASE("anything but one target is refused", "[target]") {
  CHECK(problemsOf("{}") == Told{"no-target target "});
  CHECK(problemsOf(R"({"path":false})") == Told{"no-target target "});
  CHECK(problemsOf(R"({"path":1})") == Told{"no-target target "});
  CHECK(problemsOf(R"({"path":true,"role":"keeper"})") == Told{"no-target target "});
  CHECK(problemsOf(R"({"skill":"talk","role":"keeper"})") == Told{"no-target target "});
  CHECK(problemsOf(R"({"role":"singer"})") == Told{"unknown-role target /role"});
  CHECK(problemsOf(R"({"skill":"sing"})") == Told{"unknown-skill target /skill"});
  CHECK(problemsOf(R"({"role":1})") == Told{"wrong-type target /role"});
  CHECK(problemsOf(R"({"skill":null})") == Told{"wrong-type target /skill"});
  CHECK(problemsOf(R"({"goal":"keeper"})") == Told{"unknown-key target /goal"});
  CHECK(problemsOf(R"({"path":true,"goal":1})") == Told{"unknown-key target /goal"});
  CHECK(problemsOf("[]") == Told{"wrong-type target "});
  CHECK(problemsOf("path") == Told{"not-json target "});
  CHECK(problemsOf("") == Told{"empty-input target "});
}

TEST_CASE("a plan is one of two words", "[target]") {
  Problems problems;
  CHECK(readPlan("quick", problems) == Plan::quick);
  CHECK(readPlan("full", problems) == Plan::full);
  CHECK(told(problems) == Told{});
  for (const char* word : {"", "Quick", "quick ", "\"quick\"", "half"})
    CHECK_FALSE(readPlan(word, problems));
  CHECK(told(problems) == Told(5, "unknown-plan plan "));
}
