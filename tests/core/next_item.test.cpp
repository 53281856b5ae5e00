#include "measure/next_item.h"

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

using Order = std::vector<std::size_t>;

const Vector axis{1, -1}, talk{1, 0}, count{0, 1}, nothing{0, 0};

std::optional<std::size_t> asked(const Instrument& instrument, const Answers& answers,
                                 const std::vector<WeightedTarget>& targets) {
  return nextItem(instrument, answers, posterior(instrument, answers), targets);
}

/// The first item of the tiny bank asked for one target.
std::optional<std::size_t> firstFor(const Vector& target) {
  const Instrument instrument = prepare(bankOf({}));
  return asked(instrument, unseen(instrument.bank), {{target, 1}});
}

/// Every item of a bank in the order in which it is asked when all tell equally much: nothing.
Order orderOf(const Instrument& instrument, Answers answers) {
  Order order;
  while (const auto item = asked(instrument, answers, {{nothing, 1}})) {
    order.push_back(*item);
    answers.chosen[*item] = 0;
    answers.asked.push_back(*item);
  }
  return order;
}

Order orderOf(const Instrument& instrument) { return orderOf(instrument, unseen(instrument.bank)); }

/// One item for each letter: t and c preferences on talk and on count alone, B a bundle of both,
/// p and q a plain and a reversed rating of talk, d a plain one of count, T a task, S a scenario.
Instrument bankLike(std::string_view letters) {
  std::string items;
  for (const char letter : letters) {
    items += items.empty() ? "" : ",";
    items += R"({"id":"item-)" + std::to_string(items.size()) + R"(",)";
    if (letter == 't') items += R"("type":"preference","loadings":{"talk":0.5}})";
    if (letter == 'c') items += R"("type":"preference","loadings":{"count":0.5}})";
    if (letter == 'B') items += R"("type":"preference","loadings":{"talk":0.3,"count":-0.3}})";
    if (letter == 'p') items += R"("type":"rating","loadings":{"talk":0.5}})";
    if (letter == 'q') items += R"("type":"rating","loadings":{"talk":-0.5}})";
    if (letter == 'd') items += R"("type":"rating","loadings":{"count":0.5}})";
    if (letter == 'T')
      items += R"("type":"task","loadings":{"count":0.3},"right":"b","options":[)"
               R"({"id":"a","score":0,"expected":0.5},{"id":"b","score":1,"expected":0.5}]})";
    if (letter == 'S')
      items += R"("type":"scenario","loadings":{"talk":0.3},"options":[)"
               R"({"id":"a","score":0,"expected":0.5},{"id":"b","score":1,"expected":0.5}]})";
  }
  Bank bank = bankOf({.items = listOf(items)});
  for (std::size_t i = 0; i < letters.size(); ++i)  // the third loading makes it a bundle
    if (letters[i] == 'B') bank.items[i].loadings.push_back({styleDimension(bank), 0});
  return prepare(bank);
}

/// The first items answered, in this order.
Answers answeredInOrder(const Instrument& instrument, const Order& order) {
  Answers answers = unseen(instrument.bank);
  for (const std::size_t item : order) answers.chosen[item] = 0;
  answers.asked = order;
  return answers;
}

}  // namespace

// Nothing is known: P = Q, a'Pa + sigma^2 = 1, and the gain is (t'Q a)^2. With Q = (1 .5; .5 1):
//                        greets  desk-or-ledger  queue     change
//   axis   t'Q = .5 -.5  .0625   .16             .140625   .0225
//   talk   t'Q = 1 .5    .25     .04             .140625   .0225
//   count  t'Q = .5 1    .0625   .04             0         .09
TEST_CASE("the first item is the one that tells most of the target", "[next]") {
  CHECK(firstFor(axis) == std::size_t{1});
  CHECK(firstFor(talk) == std::size_t{0});
  CHECK(firstFor(count) == std::size_t{3});
}

// Axis 1 and talk .5: greets .1875, desk-or-ledger .18, queue .2109375, change .03375. The
// queue tells most of both together and of neither alone.
TEST_CASE("what an item tells of all targets adds up by their importance", "[next]") {
  const Instrument instrument = prepare(bankOf({}));
  const Answers none = unseen(instrument.bank);
  CHECK(asked(instrument, none, {{axis, 1}, {talk, .5}}) == std::size_t{2});
  CHECK(asked(instrument, none, {{axis, 1}, {talk, 2}}) == std::size_t{0});
  CHECK(asked(instrument, none, {{axis, 1}, {talk, .01}}) == std::size_t{1});
}

// Axis 1 and talk .16. Before: desk-or-ledger .16 + .0064 = .1664, queue .140625 + .0225 =
// .163125. Once change is answered, P = (.9775 .455; .455 .91), whatever was answered:
//   desk-or-ledger  (.391^2 + .16 * .209^2) / .9964 = .15989 / .9964 = .16045
//   queue           (.375^2 + .16 * .375^2) / 1                      = .163125
TEST_CASE("what is known already changes which item tells most", "[next]") {
  const Instrument instrument = prepare(bankOf({}));
  const std::vector<WeightedTarget> both{{axis, 1}, {talk, .16}};
  CHECK(asked(instrument, unseen(instrument.bank), both) == std::size_t{1});
  for (const int option : {0, 1, 2})
    CHECK(asked(instrument, chosen({-1, -1, -1, option}), both) == std::size_t{2});
}

TEST_CASE("items that tell the same are asked in the bank's order", "[next]") {
  const Instrument twins = bankLike("ctct");
  const Answers none = unseen(twins.bank);
  CHECK(asked(twins, none, {{talk, 1}}) == std::size_t{1});
  CHECK(asked(twins, none, {{count, 1}}) == std::size_t{0});
  CHECK(asked(twins, none, {{nothing, 1}}) == std::size_t{0});
  CHECK(asked(twins, none, {}) == std::size_t{0});
}

// A scenario is due as the 8th (7 + 1 >= 8 * 1), a task as the 12th. Then a second task would be
// the third item running on count (9, 10, 11), so that the scenario comes before it.
TEST_CASE("the eighth question is a scenario and the twelfth a task, though others come first",
          "[next]") {
  CHECK(orderOf(bankLike("tctctctctcTTSS")) == Order{0, 1, 2, 3, 4, 5, 6, 12, 7, 8, 9, 10, 13, 11});
}

TEST_CASE("when a task and a scenario are due, the one that tells more is asked", "[next]") {
  const Order eleven{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  for (const std::string types : {"tctctctctctSTtc", "tctctctctctTStc"}) {
    const Instrument instrument = bankLike(types);
    const Answers answers = answeredInOrder(instrument, eleven);
    const std::size_t scenario = types.find('S'), task = types.find('T');
    CHECK(asked(instrument, answers, {{nothing, 1}}) == std::size_t{11});  // neither tells more
    CHECK(asked(instrument, answers, {{talk, 1}}) == scenario);
    CHECK(asked(instrument, answers, {{count, 1}}) == task);
  }
}

// The third scenario and the second task would both be due as the 24th: as the 23rd either may
// come, and as the 24th the other.
TEST_CASE("a task does not come late because a scenario is due with the same question", "[next]") {
  const std::string ratings = "tctctctctctctctctctctctc";  // 0 to 23
  const std::vector<std::string> ends{"TTTSSSS", "SSSSTTT"};
  for (const std::string& end : ends) {
    const std::string letters = ratings + end;
    std::string order;
    for (const std::size_t item : orderOf(bankLike(letters))) order += letters[item];
    for (const std::size_t place : {8u, 16u}) CHECK(order[place - 1] == 'S');
    CHECK(order[11] == 'T');
    CHECK(order.substr(22, 2) == std::string{end.front(), end.back()});
  }
}

TEST_CASE("the last tasks do not come early when no scenario is left to be due with them",
          "[next]") {
  const std::string letters = "tctctctctctctctctctctctcTTTSS";
  std::string order;
  for (const std::size_t item : orderOf(bankLike(letters))) order += letters[item];
  CHECK(order[22] != 'T');
  CHECK(order[23] == 'T');
}

TEST_CASE("without tasks and scenarios the rest is asked", "[next]") {
  CHECK(orderOf(bankLike("tctctctctc")) == Order{0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
}

TEST_CASE("a skipped task counts as asked", "[next]") {
  const Instrument instrument = bankLike("tctcTctctctcT");
  Answers answers = answeredInOrder(instrument, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
  CHECK(asked(instrument, answers, {{nothing, 1}}) == std::size_t{11});
  answers.chosen[4] = Answers::skipped;
  CHECK(asked(instrument, answers, {{nothing, 1}}) == std::size_t{11});
}

TEST_CASE("no skill is asked three times running, unless nothing else is left", "[next]") {
  CHECK(orderOf(bankLike("ttttcc")) == Order{0, 1, 4, 2, 3, 5});
  CHECK(orderOf(bankLike("ttttc")) == Order{0, 1, 4, 2, 3});
  CHECK(orderOf(bankLike("tttt")) == Order{0, 1, 2, 3});
}

TEST_CASE("bundles neither break the rule of skills nor count for it", "[next]") {
  CHECK(orderOf(bankLike("tttB")) == Order{0, 1, 3, 2});
  CHECK(orderOf(bankLike("ttBtc")) == Order{0, 1, 2, 3, 4});
}

TEST_CASE("never three bundles running, unless nothing else is left", "[next]") {
  CHECK(orderOf(bankLike("BBBBt")) == Order{0, 1, 4, 2, 3});
  CHECK(orderOf(bankLike("BBB")) == Order{0, 1, 2});
}

TEST_CASE("of one side's ratings no key leads by more than one, unless nothing else is left",
          "[next]") {
  CHECK(orderOf(bankLike("pppqqq")) == Order{0, 3, 1, 4, 2, 5});
  CHECK(orderOf(bankLike("pppq")) == Order{0, 3, 1, 2});
  CHECK(orderOf(bankLike("ppdd")) == Order{0, 2, 1, 3});  // each side has its own count
}

TEST_CASE("the order of the answers, not the bank's, tells what was asked last", "[next]") {
  const Instrument instrument = bankLike("ttctc");
  CHECK(asked(instrument, answeredInOrder(instrument, {0, 1, 2}), {{talk, 1}}) == std::size_t{3});
  CHECK(asked(instrument, answeredInOrder(instrument, {2, 0, 1}), {{talk, 1}}) == std::size_t{4});
  CHECK(asked(instrument, answeredInOrder(instrument, {0, 2, 1}), {{talk, 1}}) == std::size_t{3});
}

// One answer takes (c'Q a)^2 of the axis's variance of 1: change .0225, desk-or-ledger .16.
// For both, from P above: 1 - .0225 - .391^2 / .9964.
TEST_CASE("the variance when all is answered leaves out what was skipped", "[next]") {
  const Instrument instrument = prepare(bankOf({}));
  constexpr int none = Answers::unseen, skip = Answers::skipped;
  const auto left = [&](std::vector<int> options) {
    return varianceWhenAllAnswered(instrument, chosen(std::move(options)), axis);
  };
  CHECK(left({skip, skip, skip, skip}) == nearly(1));
  CHECK(left({skip, skip, skip, none}) == nearly(1 - .0225));
  CHECK(left({skip, none, skip, skip}) == nearly(1 - .16));
  CHECK(left({skip, none, skip, none}) == nearly(1 - .0225 - .152881 / .9964));
  CHECK(left({skip, 0, skip, none}) == left({skip, none, skip, 1}));
}
