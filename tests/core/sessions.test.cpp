#include "engine/sessions.h"

#include <limits>

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

TEST_CASE("each opened bank has a handle of its own", "[sessions]") {
  Sessions sessions;
  CHECK(textOf(sessions.open(BankText().text(), tinyRoles())) ==
        R"({"ok":true,"result":{"handle":1}})");
  CHECK(textOf(sessions.open(BankText().text(), tinyRoles())) ==
        R"({"ok":true,"result":{"handle":2}})");
  REQUIRE(sessions.find(1) != nullptr);
  REQUIRE(sessions.find(2) != nullptr);
  CHECK(sessions.find(1) != sessions.find(2));
  CHECK(sessions.find(1)->engine.recommender().instrument.bank.id == "tiny");
}

TEST_CASE("a handle is never used twice", "[sessions]") {
  Sessions sessions;
  sessions.open(BankText().text(), tinyRoles());
  CHECK(textOf(sessions.close(1)) == R"({"ok":true,"result":null})");
  CHECK(sessions.find(1) == nullptr);
  CHECK(textOf(sessions.open(BankText().text(), tinyRoles())) ==
        R"({"ok":true,"result":{"handle":2}})");
  CHECK(sessions.find(1) == nullptr);
}

TEST_CASE("closing one bank leaves the others open", "[sessions]") {
  Sessions sessions;
  sessions.open(BankText().text(), tinyRoles());
  sessions.open(BankText().text(), tinyRoles());
  sessions.close(1);
  CHECK(sessions.find(2) != nullptr);
}

TEST_CASE("a bank that could not be opened takes no handle", "[sessions]") {
  Sessions sessions;
  const std::string reply = textOf(sessions.open("", ""));
  CHECK(reply.starts_with(R"({"ok":false,"problems":[{"code":"empty-input","file":"bank")"));
  CHECK(sessions.find(1) == nullptr);
  CHECK(textOf(sessions.open(BankText().text(), tinyRoles())) ==
        R"({"ok":true,"result":{"handle":1}})");
}

TEST_CASE("an unknown handle finds nothing and is reported by name", "[sessions]") {
  Sessions sessions;
  sessions.open(BankText().text(), tinyRoles());
  using limits = std::numeric_limits<int>;
  for (const int handle : {0, 2, -1, limits::max(), limits::min()}) {
    CHECK(sessions.find(handle) == nullptr);
    const std::string reply = textOf(sessions.close(handle));
    CHECK(reply == textOf(Sessions::unknownHandle(handle)));
    CHECK(reply.find(R"("code":"unknown-handle","file":"handle","where":"")") != std::string::npos);
    CHECK(reply.find(R"("args":{"handle":")" + std::to_string(handle) + "\"}") !=
          std::string::npos);
  }
}

TEST_CASE("a handle closed twice is unknown the second time", "[sessions]") {
  Sessions sessions;
  sessions.open(BankText().text(), tinyRoles());
  sessions.close(1);
  CHECK(textOf(sessions.close(1)) == textOf(Sessions::unknownHandle(1)));
}
