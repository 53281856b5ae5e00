#include "codec/read_catalogue.h"

#include "bank_faults.h"
#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

Reported problemsOf(const std::string& text) {
  Problems problems;
  const auto catalogue = readCatalogue(text, bankOf({}), problems);
  CHECK(catalogue.has_value() == problems.empty());
  return reported(problems);
}

}  // namespace

TEST_CASE("a good role file is read unchanged", "[catalogue]") {
  const Catalogue catalogue = tinyCatalogue(bankOf({}));
  CHECK(catalogue.id == "tiny-roles");
  CHECK(catalogue.version == 1);
  REQUIRE(catalogue.roles.size() == 2);
  CHECK(catalogue.roles[0].id == "greeter");
  CHECK(catalogue.roles[0].side == RoleSide::front);
  CHECK(catalogue.roles[0].figures == Vector{1.5, -.5});
  CHECK(catalogue.roles[0].importance == Vector{3, 1});
  CHECK(catalogue.roles[1].side == RoleSide::back);
}

TEST_CASE("a role may name its occupation, education and pay", "[catalogue]") {
  CHECK(
      problemsOf(planted(
          tinyRoles(), R"("id":"greeter","side":"front")",
          R"("id":"greeter","side":"mixed","soc":"41-2011.00","education":"none","pay":"upper")")) ==
      Reported{});
}

TEST_CASE("a role may say on which side the job is usually listed", "[catalogue]") {
  for (const char* listed : {"front", "back"})
    CHECK(problemsOf(planted(tinyRoles(), R"("id":"greeter")",
                             R"("id":"greeter","listed":)" + inQuotes(listed))) == Reported{});
}

TEST_CASE("a role file may name its schema, and stays the same file", "[catalogue]") {
  const Bank bank = bankOf({});
  Problems problems;
  const auto named = readCatalogue(
      planted(tinyRoles(), R"({"id":"tiny-roles")", R"({"$schema":"s.json","id":"tiny-roles")"),
      bank, problems);
  REQUIRE(reported(problems) == Reported{});
  CHECK(named->fingerprint == tinyCatalogue(bank).fingerprint);
}

TEST_CASE("each fault in a role file is reported at its place", "[catalogue]") {
  const Fault faults[] = {
      {R"("id":"tiny-roles")", R"("id":"tiny roles")", "bad-id roles /id"},
      {R"("id":"tiny-roles",)", "", "missing-key roles "},
      {R"("version":1)", R"("version":1.5)", "not-whole roles /version"},
      {R"("version":1)", R"("version":false)", "wrong-type roles /version"},
      {R"("version":1)", R"("version":1,"bank":"tiny")", "unknown-key roles /bank"},
      {R"("id":"greeter")", R"("id":"keeper")", "repeated-id roles /roles/1/id"},
      {R"("id":"greeter")", R"("id":"Greeter")", "bad-id roles /roles/0/id"},
      {R"("id":"greeter")", R"("id":"greeter","title":"Greeter")",
       "unknown-key roles /roles/0/title"},
      {R"("side":"front")", R"("side":"both")", "unknown-word roles /roles/0/side"},
      {R"("side":"front",)", "", "missing-key roles /roles/0"},
      {R"("side":"front")", R"("side":"front","soc":41)", "wrong-type roles /roles/0/soc"},
      {R"("side":"front")", R"("side":"front","education":1)",
       "wrong-type roles /roles/0/education"},
      {R"("side":"front")", R"("side":"front","pay":"high")", "unknown-word roles /roles/0/pay"},
      {R"("side":"front")", R"("side":"front","listed":"mixed")",
       "unknown-word roles /roles/0/listed"},
      {R"("side":"front")", R"("side":"front","listed":null)", "wrong-type roles /roles/0/listed"},
      {R"("talk":1.5)", R"("talk":6.5)", "out-of-range roles /roles/0/figures/talk"},
      {R"("talk":1.5)", R"("talk":"1.5")", "wrong-type roles /roles/0/figures/talk"},
      {R"("talk":1.5,)", "", "missing-key roles /roles/0/figures"},
      {R"("talk":1.5)", R"("talk":1.5,"sing":0)", "unknown-skill roles /roles/0/figures/sing"},
      {R"("talk":3)", R"("talk":0.9)", "out-of-range roles /roles/0/importance/talk"},
      {R"("talk":3)", R"("talk":5.1)", "out-of-range roles /roles/0/importance/talk"},
      {R"("figures":{"talk":1.5,"count":-0.5},)", "", "missing-key roles /roles/0"},
      {R"({"talk":1,"count":3})", "[1,3]", "wrong-type roles /roles/1/importance"},
      {R"("roles":[)", R"("roles":[null,)", "wrong-type roles /roles/0"},
  };
  for (const Fault& fault : faults) {
    INFO(fault.other);
    CHECK(problemsOf(planted(tinyRoles(), fault.part, fault.other)) == Reported{fault.reported});
  }
  CHECK(problemsOf(R"({"id":"r","version":1,"roles":[]})") == Reported{"no-roles roles /roles"});
  CHECK(problemsOf(R"({"id":"r","version":1,"roles":{}})") == Reported{"wrong-type roles /roles"});
  CHECK(problemsOf("[]") == Reported{"wrong-type roles "});
  CHECK(problemsOf("{}") == Reported(3, "missing-key roles "));
  CHECK(problemsOf("") == Reported{"empty-input roles "});
}

TEST_CASE("all problems of a role file are reported at once", "[catalogue]") {
  std::string text = tinyRoles();
  text = planted(text, R"("version":1)", R"("version":0)");
  text = planted(text, R"("side":"front")", R"("side":"left")");
  text = planted(text, R"("talk":1.5)", R"("talk":9)");
  text = planted(text, R"("talk":3)", R"("talk":9)");
  text = planted(text, R"("id":"keeper")", R"("id":"")");
  CHECK(problemsOf(text) ==
        Reported{"out-of-range roles /version", "unknown-word roles /roles/0/side",
                 "out-of-range roles /roles/0/figures/talk",
                 "out-of-range roles /roles/0/importance/talk", "bad-id roles /roles/1/id"});
}

TEST_CASE("a thousand roles are taken, one more is refused", "[catalogue]") {
  const std::string role =
      R"(","side":"front","figures":{"talk":1,"count":0},"importance":{"talk":3,"count":1}})";
  const auto file = [&](int count) {
    std::string roles;
    for (int i = 0; i < count; ++i)
      roles += (i > 0 ? ",{\"id\":\"r" : "{\"id\":\"r") + std::to_string(i) + role;
    return R"({"id":"many","version":1,"roles":[)" + roles + "]}";
  };
  CHECK(problemsOf(file(1000)) == Reported{});
  CHECK(problemsOf(file(1001)) == Reported{"too-many-roles roles /roles"});
}
