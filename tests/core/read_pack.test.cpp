#include "pack/read_pack.h"

#include "engine/sessions.h"
#include "model/needs.h"
#include "pack/pack_texts.h"
#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

const std::string head = R"({"format":1,"id":"ours","version":2,"languages":["en"],"roles":[)";
const std::string words = R"("title":{"en":"Host"},"summary":{"en":"You greet."})";
const std::string host = R"({"id":"host","like":"greeter"})";

std::string packOf(const std::string& roles) { return head + roles + "]}"; }

ReadPack readTiny(const std::string& text, const std::string& occupations = {}) {
  const Bank bank = bankOf({});
  return readPack({text, occupations}, bank, tinyCatalogue(bank));
}

/// Roles whose figures and importance in talk are these, and 0 and 3 in count.
Catalogue rolesWith(const std::vector<double>& talk) {
  Catalogue catalogue;
  for (const double figure : talk) {
    Role role;
    role.id = "role-" + std::to_string(catalogue.roles.size());
    role.figures = {figure, 0};
    role.importance = {3 + figure / 10, 3};
    catalogue.roles.push_back(role);
  }
  return catalogue;
}

}  // namespace

TEST_CASE("a need is the middle of its quarter of the known roles", "[pack]") {
  // nine roles with the figures 0 to 8: the quantiles 7/8, 5/8, 3/8, 1/8 are 7, 5, 3, 1
  const Catalogue nine = rolesWith({4, 0, 8, 1, 7, 2, 6, 3, 5});
  Role role;
  role.figures = role.importance = Vector(2);
  const std::pair<Need, double> expected[] = {
      {Need::essential, 7}, {Need::important, 5}, {Need::useful, 3}, {Need::little, 1}};
  for (const auto& [need, figure] : expected) {
    setNeed(role, 0, need, nine);
    CHECK(role.figures == Vector{figure, 0});
    CHECK(role.importance[0] == nearly(3 + figure / 10));
  }
  // three roles, 0, 4, 8: 7/8 of the way from the first to the last is 7, between the last two
  setNeed(role, 0, Need::essential, rolesWith({8, 0, 4}));
  CHECK(role.figures[0] == 7);
  setNeed(role, 0, Need::essential, rolesWith({5}));
  CHECK(role.figures[0] == 5);
}

TEST_CASE("a side begins half a standard deviation of the known roles from the middle", "[pack]") {
  // D = talk - count: places 1 and -1, mean 0, standard deviation 1, so the bound is .5
  const Bank bank = bankOf({});
  const Catalogue known = rolesWith({1, -1});
  const auto side = [&](double talk) { return sideOf(rolesWith({talk}).roles[0], bank, known); };
  CHECK(side(.5) == RoleSide::front);
  CHECK(side(.49) == RoleSide::mixed);
  CHECK(side(-.49) == RoleSide::mixed);
  CHECK(side(-.5) == RoleSide::back);
}

TEST_CASE("a role like another has its figures and side", "[pack]") {
  const ReadPack read = readTiny(packOf(host));
  CHECK(reported(read.problems) == Reported{});
  REQUIRE(read.roles.has_value());
  CHECK(read.roles->id == "ours");
  CHECK(read.roles->version == 2);
  const Role& role = read.roles->roles[0];
  CHECK(role.id == "host");
  CHECK(role.side == RoleSide::front);
  CHECK(role.figures == Vector{1.5, -.5});
  CHECK(role.importance == Vector{3, 1});
}

TEST_CASE("named needs replace the figures of a role, and unnamed ones stay", "[pack]") {
  // talk of the two roles is 1.5 and -.5: little is 1/8 of the way up, -.25
  const ReadPack read =
      readTiny(packOf(R"({"id":"host","like":"greeter","needs":{"talk":"little"}})"));
  REQUIRE(read.roles.has_value());
  CHECK(read.roles->roles[0].figures == Vector{-.25, -.5});
  // places 2 and -2, bound 1; -.25 + .5 is less
  CHECK(read.roles->roles[0].side == RoleSide::mixed);
}

TEST_CASE("with needs alone every other skill is needed little", "[pack]") {
  const ReadPack read =
      readTiny(packOf(R"({"id":"host","needs":{"talk":"essential"},)" + words + "}"));
  CHECK(reported(read.problems) == Reported{});
  REQUIRE(read.roles.has_value());
  CHECK(read.roles->roles[0].figures == Vector{1.25, -.25});
  CHECK(read.roles->roles[0].importance == Vector{2.75, 1.25});
  CHECK(read.roles->roles[0].side == RoleSide::front);
}

TEST_CASE("an occupation gives its figures, from a role file of occupations", "[pack]") {
  const std::string occupations = planted(tinyRoles(), R"("id":"keeper","side":"back")",
                                          R"("id":"o","soc":"43-1.00","side":"back")");
  const std::string pack = packOf(R"({"id":"host","soc":"43-1.00",)" + words + "}");
  const ReadPack read = readTiny(pack, occupations);
  CHECK(reported(read.problems) == Reported{});
  REQUIRE(read.roles.has_value());
  CHECK(read.roles->roles[0].figures == Vector{-.5, 1.5});
  CHECK(read.roles->roles[0].side == RoleSide::back);
  CHECK(reported(readTiny(pack).problems) ==
        Reported{"unknown-occupation pack /roles/0/soc", "no-usable-roles pack /roles"});
  CHECK(reported(readTiny(pack, "{").problems) == Reported{"not-json occupations ",
                                                           "unknown-occupation pack /roles/0/soc",
                                                           "no-usable-roles pack /roles"});
}

TEST_CASE("a bad role is left out and reported, and the others are used", "[pack]") {
  const ReadPack read = readTiny(
      packOf(R"({"id":"lost","like":"nobody"},)" + host + R"(,{"id":"host","like":"keeper"})"));
  CHECK(reported(read.problems) ==
        Reported{"unknown-role pack /roles/0/like", "repeated-id pack /roles/2/id"});
  REQUIRE(read.roles.has_value());
  REQUIRE(read.roles->roles.size() == 1);
  CHECK(read.roles->roles[0].at == 1);
}

TEST_CASE("a role is like another or has an occupation, not both", "[pack]") {
  const ReadPack read = readTiny(packOf(R"({"id":"host","like":"greeter","soc":"43-1.00"})"));
  CHECK(reported(read.problems) ==
        Reported{"two-bases pack /roles/0", "no-usable-roles pack /roles"});
}

TEST_CASE("each fault in the head of a pack makes it useless", "[pack]") {
  const std::pair<std::string, std::string> faults[] = {
      {R"("format":1,)", "missing-key pack "},
      {R"("id":"ours",)", "missing-key pack "},
      {R"("version":2,)", "missing-key pack "},
      {R"("languages":["en"],)", "missing-key pack "},
  };
  for (const auto& [part, expected] : faults) {
    const ReadPack read = readTiny(planted(packOf(host), part, ""));
    CHECK(reported(read.problems) == Reported{expected});
    CHECK_FALSE(read.roles.has_value());
  }
  const Problems other = readTiny(planted(packOf(host), R"("format":1)", R"("format":2)")).problems;
  CHECK(reported(other) == Reported{"out-of-range pack /format"});
  CHECK(other.front().detail == "2 is out of range; write 1");
  CHECK(reported(readTiny(planted(packOf(host), R"(["en"])", R"(["fr"])")).problems) ==
        Reported{"unknown-language pack /languages/0", "no-common-language pack /languages"});
  CHECK(reported(readTiny(packOf("")).problems) == Reported{"no-usable-roles pack /roles"});
  CHECK(reported(readTiny("<!DOCTYPE html>").problems) == Reported{"not-json pack "});
  CHECK(reported(readTiny("[]").problems) == Reported{"wrong-type pack "});
  CHECK(reported(readTiny(std::string(1'000'001, ' ')).problems) == Reported{"too-large pack "});
}

TEST_CASE("an unknown key in the head is reported, and the pack is used", "[pack]") {
  const ReadPack read =
      readTiny(planted(packOf(host), R"("version":2)", R"("version":2,"logo":1)"));
  CHECK(reported(read.problems) == Reported{"unknown-key pack /logo"});
  CHECK(read.roles.has_value());
}

TEST_CASE("a thousand roles of a pack are read, more are reported and left out", "[pack]") {
  const ReadPack read = readTiny(packOf(numbered(1001, R"({"id":"r#","like":"greeter"})")));
  CHECK(reported(read.problems) == Reported{"too-many-roles pack /roles"});
  REQUIRE(read.roles.has_value());
  CHECK(read.roles->roles.size() == 1000);
}

TEST_CASE("texts and links change no fingerprint, figures and ids do", "[pack]") {
  const auto fingerprint = [](const std::string& role) {
    return readTiny(packOf(role)).roles->fingerprint;
  };
  const auto first = fingerprint(host);
  CHECK(first == fingerprint(R"({"like":"greeter","id":"host","title":{"en":"Host"},)"
                             R"("vacancies":[{"url":"https://example.com/1"}]})"));
  CHECK(first != fingerprint(R"({"id":"hosts","like":"greeter"})"));
  CHECK(first != fingerprint(R"({"id":"host","like":"keeper"})"));
}

TEST_CASE("only addresses of the web with a plain host are links", "[pack]") {
  for (const char* good :
       {"https://example.com", "http://example.com:8080/a?b=c#d", "https://example.com/a@b",
        "https://xn--bcher-kva.example/", "https://example.com/b\xC3\xBC", "https://[::1]/"})
    CHECK(isWebAddress(good));
  for (const char* bad :
       {"", "example.com", "//example.com", "ftp://example.com", "javascript:alert(1)",
        "data:text/html,x", "https://", "https:///a", "https://user@example.com",
        "https://user:word@example.com/", "https://example.com/\"onclick", "https://exam ple.com",
        "https://example.com/<a>", "https:\\\\example.com", "https://:80", " https://example.com",
        "https://example.com\n", "HTTPS//example.com"})
    CHECK_FALSE(isWebAddress(bad));
  CHECK_FALSE(isWebAddress("https://" + std::string(1993, 'a')));
}

TEST_CASE("an opened pack ranks its own roles, and a useless one the bank's", "[pack]") {
  Sessions sessions;
  const auto opened = [&](const std::string& pack) {
    const Reply reply = sessions.openPack(BankText().text(), tinyRoles(), {pack, {}});
    REQUIRE(reply.isGood());
    return reply.result;
  };
  const auto firstRole = [&](int handle) {
    return sessions.find(handle)->engine.recommender().catalogue.roles[0].id;
  };
  CHECK(opened(packOf(host)) ==
        R"({"handle":1,"pack":{"roles":[{"id":"host","at":0,"side":"front"}],"problems":[]}})");
  CHECK(firstRole(1) == "host");
  CHECK(opened("[]").starts_with(
      R"({"handle":2,"pack":{"roles":[],"problems":[{"code":"wrong-type","file":"pack")"));
  CHECK(firstRole(2) == "greeter");
  CHECK_FALSE(sessions.openPack("{}", tinyRoles(), {packOf(host), {}}).isGood());
}
