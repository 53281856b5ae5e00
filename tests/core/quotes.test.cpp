#include "engine/engine.h"

#include "fixture.h"

using whichdesk::Engine;

TEST_CASE("a plan or kind that is not UTF-8 made a reply that is not JSON", "[engine]") {
  whichdesk::Problems problems;
  const auto engine = Engine::open(fixtureText("bank.json"), fixtureText("roles.json"), problems);
  REQUIRE(engine);
  const std::string none = R"({"bank":"tiny","version":3,"answers":{}})";
  CHECK(textOf(engine->next(none,
                            "a\xFF"
                            "b\xC3")) ==
        "{\"ok\":false,\"problems\":[{\"code\":\"unknown-word\",\"file\":\"plan\",\"where\":\"\","
        "\"detail\":\"\\\"a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD\\\" is not known here; write one of: quick, full, tieBreak\","
        "\"args\":{\"found\":\"a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD\",\"known\":\"quick, full, tieBreak\"}}]}");
  CHECK(textOf(engine->encode(none, "\x80")).find("\xEF\xBF\xBD") != std::string::npos);
}
