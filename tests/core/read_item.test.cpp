#include "codec/read_item.h"

#include "bank_faults.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

std::string itemWith(const std::string& loadings) {
  return R"([{"id":"q","type":"scenario","loadings":)" + loadings +
         R"(,"options":[{"id":"a","score":0,"expected":0.5},{"id":"b","score":1,"expected":0.5}]}])";
}

}  // namespace

TEST_CASE("ratings take the habit of agreeing along, the other types do not", "[bank]") {
  const Bank bank = bankOf({});
  REQUIRE(bank.items[0].loadings.size() == 2);
  CHECK(bank.items[0].loadings[1].dimension == styleDimension(bank));
  CHECK(bank.items[0].loadings[1].value == .3);
  CHECK(bank.items[1].loadings.size() == 2);
  CHECK(bank.items[3].loadings.size() == 1);
}

TEST_CASE("a rating may have shares and a habit of its own, taken as they are", "[bank]") {
  Problems problems;
  const std::string own =
      R"([{"id":"q","type":"rating","loadings":{"talk":-0.5},"style":-0.1,"options":[)"
      R"({"id":"no","score":0,"expected":0.7},{"id":"yes","score":1,"expected":0.3}]}])";
  const auto bank = readBank(BankText{.items = own}.text(), problems);
  REQUIRE(bank);
  CHECK(bank->items[0].loadings[1].value == -.1);
  CHECK(bank->items[0].options[0].expected == .7);  // not mirrored, though reversed
}

TEST_CASE("each fault in a rating's own shares is reported at its place", "[bank]") {
  const auto first = [](const std::string& more) {
    return problemsOf(
               {.items = R"([{"id":"q","type":"rating","loadings":{"talk":0.5},)" + more + "}]"})
        .front();
  };
  const auto options = [](const char* no, const char* yes) {
    return R"("options":[{"id":"no","score":0,"expected":)" + std::string(no) +
           R"(},{"id":"yes",)" + R"("score":1,"expected":)" + yes + "}]";
  };
  CHECK(first(options("0.7", "0.2")) == "bad-shares bank /items/0/options");
  CHECK(first(options("1e308", "1e308"))
            .starts_with("out-of-range bank /items/0/options/0"));  // their sum overflows
  CHECK(first(options("0.7", "\"0.3\"")) == "wrong-type bank /items/0/options/1/expected");
  CHECK(first(R"("style":1.1)") == "out-of-range bank /items/0/style");
  for (
      const char* other :
      {R"("options":[{"id":"no","score":0,"expected":0.5},{"id":"aye","score":1,"expected":0.5}])",
       R"("options":[{"id":"no","score":0,"expected":0.5},{"id":"yes","score":2,"expected":0.5}])",
       R"("options":[{"id":"yes","score":1,"expected":0.5},{"id":"no","score":0,"expected":0.5}])"})
    CHECK(first(other) == "other-options bank /items/0/options");
}

TEST_CASE("each fault in the shared options is reported at its place", "[bank]") {
  checkFaults({
      {R"("style":0.3)", R"("style":1.2)", "out-of-range bank /types/rating/style"},
      {R"("style":0.3,)", "", "missing-key bank /types/rating"},
      {R"("style":0.3)", R"("style":0.3,"x":0)", "unknown-key bank /types/rating/x"},
      {R"({"id":"no","score":0,"expected":0.2})", R"({"id":"no","score":0,"expected":0.3})",
       "bad-shares bank /types/rating/options"},
      {R"({"id":"no","score":0,"expected":0.2})", R"({"id":"no","score":1,"expected":0.2})",
       "same-scores bank /types/rating/options"},
      {R"({"id":"no","score":0,"expected":0.2})", R"({"id":"no","score":101,"expected":0.2})",
       "out-of-range bank /types/rating/options/0/score"},
      {R"({"id":"no","score":0,"expected":0.2})", R"({"id":"yes","score":0,"expected":0.2})",
       "repeated-id bank /types/rating/options/1/id"},
      {R"({"id":"no","score":0,"expected":0.2})", R"({"score":0,"expected":0.2})",
       "missing-key bank /types/rating/options/0"},
      {R"({"id":"no","score":0,"expected":0.2})", R"({"id":"no","score":0,"expected":0.2,"x":1})",
       "unknown-key bank /types/rating/options/0/x"},
      {R"("types":{)", R"("types":{"essay":{},)", "unknown-key bank /types/essay"},
  });
  CHECK(problemsOf({.preference = R"({"options":[{"id":"a","score":1,"expected":1},)"
                                  R"({"id":"b","score":2,"expected":0}]})"}) ==
        Reported{"out-of-range bank /types/preference/options/1/expected"});
  CHECK(tells(problemsOf({.preference = R"({"options":[{"id":"a","score":1,"expected":1}]})"}),
              "too-few-options bank /types/preference/options"));
  CHECK(tells(problemsOf({.preference = R"({"options":[{"id":"a","score":1,"expected":"1"},)"
                                        R"({"id":"b","score":2,"expected":0.5}]})"}),
              "wrong-type bank /types/preference/options/0/expected"));
}

TEST_CASE("shares may err by a millionth, as decimals do", "[bank]") {
  const std::string good = BankText().text();
  const auto shared = [&](const char* share) {
    return problemsOfText(planted(good, R"("score":0,"expected":0.2})",
                                  R"("score":0,"expected":)" + std::string(share) + "}"));
  };
  CHECK(shared("0.2000005") == Reported{});
  CHECK(shared("0.200002") == Reported{"bad-shares bank /types/rating/options"});
}

TEST_CASE("a type without shared options has no items", "[bank]") {
  CHECK(problemsOfText(planted(BankText().text(), R"("preference":{)", R"("other":{)")) ==
        Reported{"unknown-key bank /types/other", "no-shared-options bank /items/1/type"});
}

TEST_CASE("each fault in the items is reported at its place", "[bank]") {
  checkFaults({
      {R"({"id":"greets","type":"rating","loadings":{"talk":0.5}})", "5",
       "wrong-type bank /items/0"},
      {R"("id":"greets")", R"("id":"greets!")", "bad-id bank /items/0/id"},
      {R"("id":"greets",)", "", "missing-key bank /items/0"},
      {R"("id":"greets")", R"("id":"queue")", "repeated-id bank /items/2/id"},
      {R"("type":"rating")", R"("type":"essay")", "unknown-word bank /items/0/type"},
      {R"("type":"rating")", R"("type":0)", "wrong-type bank /items/0/type"},
      {R"("type":"rating",)", "", "missing-key bank /items/0"},
      {R"("type":"rating")", R"("type":"rating","options":[])",
       "too-few-options bank /items/0/options"},
      {R"("type":"preference")", R"("type":"preference","right":"a")",
       "unknown-key bank /items/1/right"},
      {R"("type":"scenario")", R"("type":"scenario","right":"help")",
       "unknown-key bank /items/2/right"},
      {R"("type":"task")", R"("type":"task","prompt":"?")", "unknown-key bank /items/3/prompt"},
      {R"({"talk":0.5}})", R"({"talk":0.5,"count":0.1}})",
       "rating-loadings bank /items/0/loadings"},
      {R"({"talk":0.5}})", R"({}})", "no-loading bank /items/0/loadings"},
      {R"({"talk":0.5}})", R"({"talk":0}})", "zero-loading bank /items/0/loadings/talk"},
      {R"({"talk":0.5}})", R"({"talk":1.1}})", "out-of-range bank /items/0/loadings/talk"},
      {R"({"talk":0.5}})", R"({"talk":"0.5"}})", "wrong-type bank /items/0/loadings/talk"},
      {R"({"talk":0.5}})", R"({"sing":0.5}})", "unknown-skill bank /items/0/loadings/sing"},
      {R"({"talk":0.5}})", R"({"__proto__":0.5}})",
       "unknown-skill bank /items/0/loadings/__proto__"},
      {R"("right":"b")", R"("right":"d")", "unknown-option bank /items/3/right"},
      {R"("right":"b")", R"("right":2)", "wrong-type bank /items/3/right"},
      {R"("right":"b",)", "", "missing-key bank /items/3"},
      {R"({"id":"c","score":0,)", R"({"id":"c","score":0.5,)", "right-score bank /items/3/right"},
      {R"({"id":"b","score":1,)", R"({"id":"b","score":2,)", "right-score bank /items/3/right"},
      {R"("id":"wait","score":0)", R"("id":"wait","score":null)",
       "wrong-type bank /items/2/options/1/score"},
      {R"({"id":"wait","score":0,"expected":0.75})", R"({"id":"wait","score":0,"expected":0.5})",
       "bad-shares bank /items/2/options"},
  });
  CHECK(problemsOf({.items = "[]"}) == Reported{"no-items bank /items"});
  CHECK(problemsOf({.items = "{}"}) == Reported{"wrong-type bank /items"});
  CHECK(problemsOf({.items = R"([{"id":"q","type":"scenario","loadings":{"talk":0.5}}])"}) ==
        Reported{"missing-key bank /items/0"});
}

TEST_CASE("an item's loadings explain less than all of its answers", "[bank]") {
  checkFaults({{R"({"talk":0.5}})", R"({"talk":0.99}})", "communality bank /items/0/loadings"}});
  CHECK(problemsOf({.items = itemWith(R"({"talk":0.8,"count":-0.6})")}) == Reported{});
  CHECK(problemsOf({.items = itemWith(R"({"talk":0.8,"count":0.6})")}) ==
        Reported{"communality bank /items/0/loadings"});
  CHECK(problemsOf({.items = itemWith(R"({"talk":1})")}) ==
        Reported{"communality bank /items/0/loadings"});
}

TEST_CASE("an item that leaves only rounding for noise is refused", "[bank]") {
  CHECK_FALSE(problemsOf({.items = itemWith(R"({"talk":0.9999999999999999})")}) == Reported{});
}

TEST_CASE("scores too close to be told apart are refused", "[bank]") {
  const std::string items = itemWith(R"({"talk":0.5})");
  CHECK_FALSE(problemsOf({.items = planted(items, R"("score":1,)", R"("score":1e-200,)")}) ==
              Reported{});
}

TEST_CASE("a share too small for its score to be finite is refused", "[bank]") {
  const std::string items =
      R"([{"id":"q","type":"scenario","loadings":{"talk":0.5},"options":[)"
      R"({"id":"a","score":0,"expected":1},{"id":"b","score":1,"expected":1e-310}]}])";
  CHECK_FALSE(problemsOf({.items = items}) == Reported{});
}

TEST_CASE("a rating without loadings is reported once", "[bank]") {
  CHECK(problemsOf({.items = R"([{"id":"a","type":"rating"}])"}) ==
        Reported{"missing-key bank /items/0"});
}

TEST_CASE("a style that explains everything does not hide that loadings are missing", "[bank]") {
  const BankText text{.rating = planted(BankText().rating, R"("style":0.3)", R"("style":1)"),
                      .items = R"([{"id":"a","type":"rating"}])"};
  CHECK(problemsOf(text) == Reported{"missing-key bank /items/0"});
}
