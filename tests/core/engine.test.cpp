#include "engine/engine.h"

#include <algorithm>

#include "codec/json/json.h"
#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

Engine tinyEngine() {
  Problems problems;
  auto engine = Engine::open(BankText().text(), tinyRoles(), problems);
  REQUIRE(reported(problems) == Reported{});
  return *engine;
}

Json parsed(const std::string& text) {
  Problems problems;
  const auto json = parseJson(text, "reply", problems);
  INFO(text);
  REQUIRE(reported(problems) == Reported{});
  return *json;
}

/// The value at these keys; a key that is missing fails the test.
Json at(const Json& json, const std::vector<std::string>& keys) {
  Json here = json;
  for (const std::string& key : keys) {
    const auto found = std::find(here.keys.begin(), here.keys.end(), key);
    INFO("the key " << key);
    REQUIRE(found != here.keys.end());
    const Json next = here.members[static_cast<std::size_t>(found - here.keys.begin())];
    here = next;
  }
  return here;
}

Json resultOf(const Reply& reply) {
  const Json json = parsed(textOf(reply));
  REQUIRE(at(json, {"ok"}).boolean);
  return at(json, {"result"});
}

/// "code file where" of each problem of a bad reply.
Reported replyProblems(const Reply& reply) {
  const Json json = parsed(textOf(reply));
  REQUIRE_FALSE(at(json, {"ok"}).boolean);
  Reported lines;
  for (const Json& one : at(json, {"problems"}).members)
    lines.push_back(at(one, {"code"}).string + " " + at(one, {"file"}).string + " " +
                    at(one, {"where"}).string);
  return lines;
}

/// The whole assessment, as JSON text.
std::string assessed(const Engine& engine, const std::string& answers) {
  const Reply reply = engine.assess(sheetOf(answers), "reasons");
  REQUIRE(reply.isGood());
  return reply.result;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("an assessment has all that the reply promises", "[engine]") {
  const Json result = parsed(assessed(tinyEngine(), R"("greets":"yes","queue":null)"));
  CHECK(result.keys ==
        Keys{"bank", "version", "answered", "path", "skills", "roles", "reasons", "quality"});
  CHECK(at(result, {"bank"}).string == "tiny");
  CHECK(at(result, {"version"}).number == 3);
  CHECK(at(result, {"answered"}).number == 1);
  CHECK(at(result, {"path"}).keys ==
        Keys{"lead", "why", "certainty", "kind", "probability", "percent", "axis"});
  CHECK(at(result, {"path", "lead"}).string == "tooLittle");
  CHECK(at(result, {"path", "why"}).string == "few");
  CHECK(at(result, {"path", "certainty"}).string == "open");
  CHECK(at(result, {"path", "kind"}).string == "none");
  CHECK(at(result, {"path", "percent"}).keys == Keys{"front", "crossTrained", "back"});
  CHECK(at(result, {"path", "axis", "mean"}).number == nearly(.125));
  const Json skill = at(result, {"skills"}).members[0];
  CHECK(skill.keys == Keys{"id", "mean", "sd", "band", "low", "high"});
  CHECK(at(skill, {"mean"}).number == nearly(.25));
  // .25 -+ 1.6448536269514722 sqrt(.75)
  CHECK(at(skill, {"low"}).number == nearly(-1.174485026446947));
  CHECK(at(skill, {"high"}).number == nearly(1.674485026446947));
  CHECK(at(skill, {"band"}).string == "unknown");
  const Json role = at(result, {"roles"}).members[0];
  CHECK(role.keys ==
        Keys{"id", "side", "place", "match", "fit", "readiness", "percent", "readinessWord"});
  CHECK(at(role, {"id"}).string == "greeter");
  CHECK(at(role, {"side"}).string == "front");
  CHECK(at(role, {"match"}).number == nearly(.12));
  CHECK(at(role, {"fit"}).string == "fair");
  const Json reasons = at(result, {"reasons", "path"});
  CHECK(reasons.keys == Keys{"for", "against", "rest", "restToward"});
  CHECK(at(reasons, {"restToward"}).string == "none");
  CHECK(at(at(reasons, {"for"}).members[0], {"strength"}).string == "some");
  CHECK(at(at(reasons, {"for"}).members[0], {"item"}).string == "greets");
  CHECK(at(at(reasons, {"for"}).members[0], {"effect"}).number == nearly(.125));
  CHECK(at(result, {"reasons", "roles"}).keys == Keys{"greeter", "keeper"});
  CHECK(at(result, {"quality"}).keys == Keys{"personFit", "scale", "longestRun", "style", "notes"});
  CHECK(at(result, {"quality", "personFit", "chi2"}).number == nearly(.25));
  CHECK(at(result, {"quality", "notes"}).members[0].string == "few");
}

TEST_CASE("the order of the answers does not change a byte of the reply", "[engine]") {
  const Engine engine = tinyEngine();
  const std::string forward =
      assessed(engine, R"("greets":"no","desk-or-ledger":"b","queue":"wait","change":"b")");
  CHECK(forward ==
        assessed(engine, R"("change":"b","queue":"wait","desk-or-ledger":"b","greets":"no")"));
  CHECK(forward ==
        assessed(engine, R"("queue":"wait","greets":"no","change":"b","desk-or-ledger":"b")"));
}

TEST_CASE("a skipped item changes nothing but what is asked next", "[engine]") {
  const Engine engine = tinyEngine();
  CHECK(assessed(engine, R"("greets":"no","queue":null)") == assessed(engine, R"("greets":"no")"));
}

TEST_CASE("the same question twice has the same reply", "[engine]") {
  const Engine engine = tinyEngine();
  const std::string first = assessed(engine, R"("greets":"no")");
  assessed(engine, R"("change":"a")");
  CHECK(assessed(engine, R"("greets":"no")") == first);
}

TEST_CASE("with no answers every match is written as 0", "[engine]") {
  const Json result = parsed(assessed(tinyEngine(), ""));
  for (const Json& role : at(result, {"roles"}).members) CHECK(at(role, {"match"}).number == 0);
}

TEST_CASE("an explanation names what moved its target, and by how much", "[engine]") {
  const Engine engine = tinyEngine();
  const Json result =
      resultOf(engine.explain(sheetOf(R"("greets":"yes")"), R"({"role":"keeper"})"));
  CHECK(result.keys == Keys{"mean", "sd", "offset", "contributions", "reasons", "whatIf", "changes",
                            "readiness", "learn"});
  CHECK(at(result, {"mean"}).number == nearly(-.2));
  CHECK(at(result, {"offset"}).number == nearly(-.08));
  REQUIRE(at(result, {"contributions"}).members.size() == 1);
  CHECK(at(at(result, {"contributions"}).members[0], {"item"}).string == "greets");
  CHECK(at(at(result, {"contributions"}).members[0], {"effect"}).number == nearly(-.2));
}

// Nobody answered: keeper needs talk -.25 and count .75, Phi(.25) = .598706325682924 and
// Phi(-.75) = .226627352376868, and weighs them 1 to 3.
TEST_CASE("a role's explanation gives the readiness of each skill, in the bank's order",
          "[engine]") {
  const Engine engine = tinyEngine();
  const Json role = resultOf(engine.explain(sheetOf(""), R"({"role":"keeper"})"));
  const auto& skills = at(role, {"readiness"}).members;
  REQUIRE(skills.size() == 2);
  for (const Json& skill : skills) CHECK(skill.keys == Keys{"skill", "ready", "weight"});
  CHECK(at(skills[0], {"skill"}).string == "talk");
  CHECK(at(skills[0], {"ready"}).number == nearly(0.598706325682924));
  CHECK(at(skills[0], {"weight"}).number == nearly(.25));
  CHECK(at(skills[1], {"skill"}).string == "count");
  CHECK(at(skills[1], {"ready"}).number == nearly(0.226627352376868));
  CHECK(at(skills[1], {"weight"}).number == nearly(.75));
  for (const char* target : {R"({"path":true})", R"({"skill":"talk"})"})
    CHECK(resultOf(engine.explain(sheetOf(""), target)).keys ==
          Keys{"mean", "sd", "offset", "contributions", "reasons", "whatIf", "changes"});
}

TEST_CASE("an explanation has the parts that are asked for and no others", "[engine]") {
  const Engine engine = tinyEngine();
  const auto keys = [&](const char* request) {
    return resultOf(engine.explain(sheetOf(R"("greets":"yes")"), request)).keys;
  };
  CHECK(keys(R"({"path":true,"parts":[]})") == Keys{"mean", "sd", "offset"});
  CHECK(keys(R"({"path":true,"parts":["changes"]})") == Keys{"mean", "sd", "offset", "changes"});
  CHECK(keys(R"({"role":"keeper","parts":["learn","reasons"]})") ==
        Keys{"mean", "sd", "offset", "reasons", "learn"});
  CHECK(keys(R"({"skill":"talk","parts":["learn","readiness"]})") == Keys{"mean", "sd", "offset"});
}

TEST_CASE("an assessment has the parts that are asked for and no others", "[engine]") {
  const Engine engine = tinyEngine();
  const auto result = [&](const char* detail) {
    return resultOf(engine.assess(sheetOf(R"("greets":"yes")"), detail));
  };
  CHECK(result("brief").keys == Keys{"bank", "version", "answered", "path", "roles"});
  CHECK(result("standard").keys ==
        Keys{"bank", "version", "answered", "path", "skills", "roles", "quality"});
  CHECK(at(result("pathReasons"), {"reasons"}).keys == Keys{"path"});
  CHECK(at(result("reasons"), {"reasons"}).keys == Keys{"path", "roles"});
  CHECK(replyProblems(engine.assess(sheetOf(""), "all")) == Reported{"unknown-word detail "});
}

TEST_CASE("what is next is an item that was not seen, or none", "[engine]") {
  const Engine engine = tinyEngine();
  const Json next = resultOf(
      engine.next(sheetOf(R"("greets":"no","desk-or-ledger":null,"queue":"wait")"), "full"));
  CHECK(at(next, {"item"}).string == "change");
  CHECK(at(next, {"left"}).keys == Keys{"least", "likely", "most"});
  CHECK(at(next, {"stop"}).string == "no");
  const Json done = resultOf(engine.next(
      sheetOf(R"("greets":"no","desk-or-ledger":null,"queue":"wait","change":"a")"), "full"));
  CHECK(at(done, {"item"}).kind == Json::Kind::null);
  CHECK(at(done, {"stop"}).string == "exhausted");
}

TEST_CASE("bad input is answered with every problem of every input", "[engine]") {
  const Engine engine = tinyEngine();
  CHECK(replyProblems(engine.assess("{", "reasons")) == Reported{"not-json answers "});
  CHECK(replyProblems(engine.explain(sheetOf(R"("sings":"a")"), R"({"role":"singer"})")) ==
        Reported{"unknown-item answers /answers/sings", "unknown-role target /role"});
  CHECK(replyProblems(engine.next(sheetOf(R"("sings":"a")"), "half")) ==
        Reported{"unknown-item answers /answers/sings", "unknown-word plan "});
}

TEST_CASE("a problem's reply carries its sentence and what a translation needs", "[engine]") {
  const Json json = parsed(textOf(tinyEngine().assess(sheetOf(R"("si\"ngs":"a")"), "brief")));
  const Json problem = at(json, {"problems"}).members[0];
  CHECK(problem.keys == Keys{"code", "file", "where", "detail", "args"});
  CHECK(at(problem, {"where"}).string == "/answers/si\"ngs");
  CHECK(at(problem, {"detail"}).string ==
        "the bank has no item \"si\"ngs\"; remove it or correct its spelling");
  CHECK(at(problem, {"args", "item"}).string == "si\"ngs");
}

TEST_CASE("a good sheet is answered with its id and the reply", "[engine]") {
  const Engine engine = tinyEngine();
  const auto line =
      engine.score(R"({"id":"p \"1\"","answers":{"greets":"yes"}})", Detail::standard);
  CHECK(line.reply.isGood());
  const Json json = parsed(lineOf(line.id, line.reply));
  CHECK(json.keys == Keys{"id", "ok", "result"});
  CHECK(at(json, {"id"}).string == "p \"1\"");
  CHECK(at(json, {"result"}).keys ==
        Keys{"bank", "version", "answered", "path", "skills", "roles", "quality"});
}

TEST_CASE("a bad sheet is answered with its id, or null, and its problems", "[engine]") {
  const Engine engine = tinyEngine();
  const auto line = engine.score(R"({"id":"p1","answers":{"greets":"maybe"}})", Detail::standard);
  CHECK_FALSE(line.reply.isGood());
  CHECK(at(parsed(lineOf(line.id, line.reply)), {"id"}).string == "p1");
  CHECK(replyProblems(line.reply) == Reported{"unknown-option answers /answers/greets"});
  const auto other = engine.score("}", Detail::standard);
  CHECK(at(parsed(lineOf(other.id, other.reply)), {"id"}).kind == Json::Kind::null);
  CHECK(replyProblems(other.reply) == Reported{"not-json answers "});
}

TEST_CASE("detail says how much of an assessment is written", "[engine]") {
  const Engine engine = tinyEngine();
  // Back by a long way, so that the leading place has one role.
  const char* sheet =
      R"({"id":"p","answers":{"greets":"no","desk-or-ledger":"b","queue":"leave","change":"b"}})";
  const Json brief = resultOf(engine.score(sheet, Detail::brief).reply);
  CHECK(brief.keys == Keys{"bank", "version", "answered", "path", "roles"});
  CHECK(at(brief, {"roles"}).members.size() == 1);
  CHECK(at(at(brief, {"roles"}).members[0], {"id"}).string == "keeper");
  const Json whole = resultOf(engine.score(sheet, Detail::reasons).reply);
  CHECK(whole.keys ==
        Keys{"bank", "version", "answered", "path", "skills", "roles", "reasons", "quality"});
  CHECK(at(whole, {"roles"}).members.size() == 2);
  CHECK(at(whole, {"reasons", "roles"}).keys == Keys{"keeper"});
}

TEST_CASE("an engine opens only with a good bank and good roles", "[engine]") {
  Problems problems;
  CHECK_FALSE(Engine::open("{}", tinyRoles(), problems));
  CHECK(reported(problems) == Reported(8, "missing-key bank "));
  problems.clear();
  CHECK_FALSE(Engine::open(BankText().text(), "{}", problems));
  CHECK(reported(problems) == Reported(3, "missing-key roles "));
}

TEST_CASE("an engine that is copied replies alike", "[engine]") {
  const Engine engine = tinyEngine();
  const Engine copy = engine;
  CHECK(assessed(copy, R"("greets":"no")") == assessed(engine, R"("greets":"no")"));
}
