#include "recommend/learning.h"

#include <catch2/catch.hpp>

using whichdesk::skillsToLearn;
using Skills = std::vector<std::size_t>;

TEST_CASE("the skills to learn are those in which most readiness is missing", "[learning]") {
  // weight * (1 - ready): .05, .14, .045, .12, .06
  CHECK(skillsToLearn({{.5, .1}, {.3, .2}, {.7, .15}, {.6, .3}, {.7, .2}}) == Skills{1, 3, 4});
}

TEST_CASE("a skill that is there with a probability of .8 is not to be learned", "[learning]") {
  CHECK(skillsToLearn({{.8, .9}, {.79, .1}}) == Skills{1});
  CHECK(skillsToLearn({{.8, .5}, {.95, .5}}).empty());
}

TEST_CASE("equally missing skills stay in the order of the bank", "[learning]") {
  CHECK(skillsToLearn({{.5, .25}, {.5, .25}, {.5, .25}, {.5, .25}}) == Skills{0, 1, 2});
}

TEST_CASE("without a role there is nothing to learn for it", "[learning]") {
  CHECK(skillsToLearn({}).empty());
}
