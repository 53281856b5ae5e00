#include "model/bank.h"

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

TEST_CASE("skills of one side correlate within, all other pairs across, style with none",
          "[bank]") {
  const std::vector<Skill> skills{{"a", Side::front}, {"b", Side::front}, {"c", Side::back},
                                  {"d", Side::back},  {"e", Side::both},  {"f", Side::both}};
  const Matrix prior = priorCovariance(skillCorrelation(skills, .35, .15));
  REQUIRE(prior.size == 7);
  // a and b, c and d share a side; the two of side `both` share none.
  CHECK(prior.cells == Vector{1,   .35, .15, .15, .15, .15, 0,  //
                              .35, 1,   .15, .15, .15, .15, 0,  //
                              .15, .15, 1,   .35, .15, .15, 0,  //
                              .15, .15, .35, 1,   .15, .15, 0,  //
                              .15, .15, .15, .15, 1,   .15, 0,  //
                              .15, .15, .15, .15, .15, 1,   0,  //
                              0,   0,   0,   0,   0,   0,   1});
}

TEST_CASE("communality is the variance that skills and style explain", "[bank]") {
  const Bank bank = bankOf({});
  const Matrix prior = priorCovariance(bank.correlation);
  // a'Qa, with a correlation of .5 between the skills
  CHECK(communality(bank.items[0], prior) == nearly(.5 * .5 + .3 * .3));
  CHECK(communality(bank.items[1], prior) == nearly(.4 * .4 + .4 * .4 - 2 * .4 * .4 * .5));
  CHECK(communality(bank.items[2], prior) == nearly(.5 * .5 + .25 * .25 - 2 * .5 * .25 * .5));
  CHECK(communality(bank.items[3], prior) == nearly(.3 * .3));
}

TEST_CASE("items, options and skills are found by id and nothing else is", "[bank]") {
  const Bank bank = bankOf({});
  CHECK(findItem(bank, "greets") == std::size_t{0});
  CHECK(findItem(bank, "desk-or-ledger") == std::size_t{1});
  CHECK(findItem(bank, "queue") == std::size_t{2});
  CHECK(findItem(bank, "change") == std::size_t{3});
  for (const char* id : {"", "a", "greet", "greetss", "zz", "Greets"})
    CHECK_FALSE(findItem(bank, id));
  CHECK(findOption(bank.items[2], "leave") == std::size_t{2});
  CHECK_FALSE(findOption(bank.items[2], "b"));
  CHECK(findSkill(bank.skills, "count") == std::size_t{1});
  CHECK_FALSE(findSkill(bank.skills, "style"));
}

TEST_CASE("style is the dimension after the skills", "[bank]") {
  CHECK(styleDimension(bankOf({})) == 2);
}
