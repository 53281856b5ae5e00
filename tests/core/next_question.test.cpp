#include "recommend/next_question.h"

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

NextQuestion after(std::vector<int> answers, Plan plan = Plan::full) {
  const Bank bank = bankOf({});
  return nextQuestion(makeRecommender(bank, tinyCatalogue(bank)), chosen(std::move(answers)), plan);
}

}  // namespace

TEST_CASE("what was answered or skipped is not asked again", "[next]") {
  for (const Plan plan : {Plan::quick, Plan::full}) {
    CHECK(after({1, skip, none, 0}, plan).item == std::size_t{2});
    CHECK(after({none, skip, 1, 0}, plan).item == std::size_t{0});
  }
}

TEST_CASE("with every item seen the plan is exhausted", "[next]") {
  for (const Plan plan : {Plan::quick, Plan::full}) {
    const NextQuestion next = after({1, skip, 0, skip}, plan);
    CHECK_FALSE(next.item);
    CHECK(next.stop == Stop::exhausted);
    CHECK(next.least == 0);
    CHECK(next.likely == 0);
    CHECK(next.most == 0);
  }
}

TEST_CASE("the full plan asks every item that was not seen", "[next]") {
  std::vector<int> answers(4, none);
  for (int left = 4; left > 0; --left) {
    const NextQuestion next = after(answers);
    REQUIRE(next.item);
    CHECK(next.stop == Stop::no);
    CHECK(next.least == left);
    CHECK(next.likely == left);
    CHECK(next.most == left);
    REQUIRE(answers[*next.item] == none);
    answers[*next.item] = 0;
  }
  CHECK_FALSE(after(answers).item);
}
