#include <fstream>
#include <iterator>

#include "engine/engine.h"
#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

std::string libraryText(const std::string& file) {
  std::ifstream stream("tests/questions/library/" + file, std::ios::binary);
  REQUIRE(stream.good());
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::string librarySheet(const std::string& answers) {
  return R"({"bank":"library","version":1,"answers":{)" + answers + "}}";
}

}  // namespace

TEST_CASE("a bank of another domain asks each of its questions once and then stops", "[library]") {
  Problems problems;
  const auto engine = Engine::open(libraryText("bank.json"), libraryText("roles.json"), problems);
  REQUIRE(reported(problems) == Reported{});
  for (const char* plan : {"quick", "full"}) {
    std::string answers, asked;
    for (std::size_t count = 0; count < engine->recommender().instrument.bank.items.size();
         ++count) {
      const std::string reply = textOf(engine->next(librarySheet(answers), plan));
      INFO(reply);
      const std::string before = R"({"ok":true,"result":{"item":")";
      REQUIRE(reply.starts_with(before));
      const std::string item =
          reply.substr(before.size(), reply.find('"', before.size()) - before.size());
      CHECK(asked.find(item) == std::string::npos);
      asked.append(item).append(" ");
      if (count > 0) answers += ',';
      answers.append("\"").append(item).append("\":null");
    }
    const std::string end = textOf(engine->next(librarySheet(answers), plan));
    INFO(end);
    CHECK(end.find(R"("item":null)") != std::string::npos);
  }
}
