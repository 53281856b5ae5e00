#include "model/problem.h"

#include <catch2/catch.hpp>

using namespace whichdesk;

TEST_CASE("a problem keeps its fields and fills the arguments into its sentence", "[problem]") {
  const Problem problem =
      makeProblem("wrong-size", "bank", "/items/3", "{found} is too {how}; write {most} at most",
                  {{"found", "12"}, {"how", "long"}, {"most", "9"}});
  CHECK(problem.code == "wrong-size");
  CHECK(problem.file == "bank");
  CHECK(problem.where == "/items/3");
  CHECK(problem.detail == "12 is too long; write 9 at most");
  REQUIRE(problem.args.size() == 3);
  CHECK(problem.args[0] == std::pair<std::string, std::string>("found", "12"));
}

TEST_CASE("a sentence without arguments stays as it is", "[problem]") {
  CHECK(makeProblem("x", "bank", "", "{\"path\":true} is a target").detail ==
        "{\"path\":true} is a target");
}

TEST_CASE("an argument that looks like its own place is not filled again", "[problem]") {
  CHECK(makeProblem("x", "bank", "", "no {word} here", {{"word", "{word}"}}).detail ==
        "no {word} here");
}
