#include "recommend/assessment.h"

#include <cmath>

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

Recommender tinyDesk() {
  const Bank bank = bankOf({});
  return makeRecommender(bank, tinyCatalogue(bank));
}

/// So many ratings: plain and reversed by turns, of talk, talk, count, count and so on; very
/// telling ones, so that the axis is known after seven.
Recommender ratingsDesk(int count) {
  std::string items;
  for (int i = 0; i < count; ++i) {
    if (i > 0) items += ',';
    items += R"({"id":"r)";
    items += std::to_string(i);
    items += R"(","type":"rating","loadings":{)";
    items += i % 4 < 2 ? R"("talk":)" : R"("count":)";
    items += i % 2 == 0 ? "0.8}}" : "-0.8}}";
  }
  const Bank bank =
      bankOf({.rating = R"({"style":0.3,"options":[{"id":"no","score":0,"expected":0.5},)"
                        R"({"id":"yes","score":1,"expected":0.5}]})",
              .items = listOf(items)});
  return makeRecommender(bank, tinyCatalogue(bank));
}

double sum(const Reasons& reasons) {
  double all = reasons.rest;
  for (const Contribution& one : reasons.favor) all += one.effect;
  for (const Contribution& one : reasons.against) all += one.effect;
  return all;
}

}  // namespace

// An axis of prior variance 1 and half-width .5: P(front) = P(back) = Phi(-.5) = .308537538725987.
TEST_CASE("an empty sheet gives the prior", "[assessment]") {
  const Recommender recommender = tinyDesk();
  const Assessment nothing =
      assess(recommender, unseen(recommender.instrument.bank), Detail::reasons);
  CHECK(nothing.answered == 0);
  CHECK(nothing.path.lead == Lead::tooLittle);
  CHECK(nothing.path.why == Why::few);
  CHECK(nothing.path.axis.mean == 0);
  CHECK(nothing.path.axis.sd == 1);
  CHECK(nothing.path.front == nearly(0.308537538725987));
  CHECK(nothing.path.back == nearly(0.308537538725987));
  for (const SkillEstimate& skill : nothing.skills) {
    CHECK(skill.estimate.mean == 0);
    CHECK(skill.estimate.sd == 1);
    CHECK(skill.band == Band::unknown);
  }
  for (const RoleMatch& role : nothing.roles) CHECK(role.match == 0);
  CHECK(nothing.pathReasons.favor.empty());
  CHECK(nothing.quality.notes == std::vector<Note>{Note::few});
}

TEST_CASE("path reasons sum to the axis, a role's reasons and offset to its match",
          "[assessment]") {
  const Recommender recommender = tinyDesk();
  const Assessment result = assess(recommender, chosen({0, 2, 2, 1}), Detail::reasons);
  CHECK(sum(result.pathReasons) == nearly(result.path.axis.mean));
  REQUIRE(result.roleReasons.size() == 1);
  CHECK(result.roleReasons[0].role == result.roles[0].role);
  CHECK(sum(result.roleReasons[0].reasons) + result.roleReasons[0].offset ==
        nearly(result.roles[0].match));
}

TEST_CASE("reasons are given to every role of the leading place and to no other", "[assessment]") {
  const Recommender recommender = tinyDesk();
  const Assessment even = assess(recommender, chosen({none, 1, none, none}), Detail::reasons);
  CHECK(even.roles[1].place == 1);
  CHECK(even.roleReasons.size() == 2);
  const Assessment uneven = assess(recommender, chosen({0, 2, 2, 1}), Detail::reasons);
  CHECK(uneven.roles[1].place == 2);
  CHECK(uneven.roleReasons.size() == 1);
}

TEST_CASE("of a lead at the back the answers toward the back are in favor", "[assessment]") {
  const Recommender recommender = ratingsDesk(8);
  // plain and reversed by turns in talk, talk, count, count: no yes (less talk), yes no (more
  // count)
  const Assessment result = assess(recommender, chosen({0, 1, 1, 0, 0, 1, 1, 0}), Detail::reasons);
  REQUIRE(result.path.lead == Lead::back);
  REQUIRE(result.pathReasons.favor.size() == 5);
  for (const Contribution& one : result.pathReasons.favor) CHECK(one.effect < 0);
  CHECK(result.pathReasons.against.empty());
}

TEST_CASE("seven ratings on one step may lead somewhere, eight may not", "[assessment]") {
  const Assessment seven = assess(ratingsDesk(7), chosen(std::vector<int>(7, 1)), Detail::reasons);
  CHECK(seven.path.why == Why::none);
  const Assessment eight = assess(ratingsDesk(8), chosen(std::vector<int>(8, 1)), Detail::reasons);
  CHECK(eight.path.lead == Lead::tooLittle);
  CHECK(eight.path.why == Why::noPattern);
  std::vector<int> almost(8, 1);
  almost[7] = 0;
  CHECK(assess(ratingsDesk(8), chosen(almost), Detail::reasons).path.why == Why::none);
}

TEST_CASE("few is noted while the axis is not known, and not later", "[assessment]") {
  const Recommender recommender = ratingsDesk(8);
  const auto noted = [&](const Answers& answers) {
    const Assessment result = assess(recommender, answers, Detail::reasons);
    return !result.quality.notes.empty() && result.quality.notes.back() == Note::few;
  };
  CHECK(noted(chosen({0, none, none, none, none, none, none, none})));
  CHECK_FALSE(noted(chosen({0, 1, 1, 0, 0, 1, 1, 0})));
}

// A yes to `greets` moves talk by .25, count by .125, so D by .125 and greeter by 1.6 * .125.
TEST_CASE("explaining takes any target apart into its answers", "[assessment]") {
  const Recommender recommender = tinyDesk();
  const Answers yes = chosen({1, none, none, none});
  const Explanation path = explain(recommender, yes, {PathTarget{}, {}});
  REQUIRE(path.contributions.size() == 1);
  CHECK(path.contributions[0].item == 0);
  CHECK(path.contributions[0].effect == nearly(.125));
  CHECK(path.target.mean == nearly(.125));
  CHECK(path.target.sd == nearly(std::sqrt(.9375)));
  CHECK(path.offset == 0);
  CHECK(explain(recommender, yes, {SkillTarget{1}, {}}).contributions[0].effect == nearly(.125));
  CHECK(explain(recommender, yes, {SkillTarget{0}, {}}).target.sd == nearly(std::sqrt(.75)));
  const Explanation role = explain(recommender, yes, {RoleTarget{1}, {}});
  CHECK(role.contributions[0].effect == nearly(-.2));
  CHECK(role.offset == nearly(-.08));
  CHECK(role.target.mean + role.offset == nearly(-.28));
}

// A yes to `greets`: m = (.25, .125) and variances .75 and .9375, so greeter, who needs talk .75
// and count -.25, has Phi(-.5 / sqrt(.75)) = Phi(-.577350269189626) = .281851430825386 and Phi(.375
// / sqrt(.9375)) = Phi(.387298334620742) = .650732320848331.
TEST_CASE("a role's readiness is the weighted sum of its skills' readiness", "[assessment]") {
  const Recommender recommender = tinyDesk();
  const Answers yes = chosen({1, none, none, none});
  const Explanation role = explain(recommender, yes, {RoleTarget{0}, {}});
  REQUIRE(role.readiness.size() == 2);
  CHECK(role.readiness[0].ready == nearly(0.281851430825386));
  CHECK(role.readiness[0].weight == nearly(.75));
  CHECK(role.readiness[1].ready == nearly(0.650732320848331));
  CHECK(role.readiness[1].weight == nearly(.25));
  double all = 0;
  for (const SkillReadiness& skill : role.readiness) all += skill.ready * skill.weight;
  for (const RoleMatch& match : assess(recommender, yes, Detail::standard).roles)
    if (match.role == 0) CHECK(match.readiness == nearly(all));
  CHECK(explain(recommender, yes, {PathTarget{}, {}}).readiness.empty());
}

TEST_CASE("every explanation sums to its mean", "[assessment]") {
  const Recommender recommender = tinyDesk();
  const Answers answers = chosen({0, 2, 0, 1});
  for (const Target& target : {Target(PathTarget{}), Target(SkillTarget{0}), Target(SkillTarget{1}),
                               Target(RoleTarget{0}), Target(RoleTarget{1})}) {
    const Explanation explanation = explain(recommender, answers, {target, {}});
    CHECK(explanation.contributions.size() == 4);
    double all = 0;
    for (const Contribution& one : explanation.contributions) all += one.effect;
    CHECK(all == nearly(explanation.target.mean));
  }
}

TEST_CASE("an assessment has whole per cents and a kind beside its path, however brief",
          "[assessment]") {
  const Recommender recommender = tinyDesk();
  for (const Detail detail : {Detail::brief, Detail::standard, Detail::reasons}) {
    // P = .3085, .3829, .3085: cut 30, 38, 30 leave two, which go to front and back, cut by .85.
    const Path path = assess(recommender, unseen(recommender.instrument.bank), detail).path;
    CHECK(path.percents == Percents{31, 38, 31});
    CHECK(path.kind == PathKind::none);
  }
}

TEST_CASE("reasons are worked out as far as asked for", "[assessment]") {
  const Recommender recommender = tinyDesk();
  const Assessment path = assess(recommender, chosen({0, 2, 2, 1}), Detail::pathReasons);
  CHECK_FALSE(path.pathReasons.against.empty());  // too few answers, toward the back
  CHECK(path.roleReasons.empty());
  CHECK(assess(recommender, chosen({0, 2, 2, 1}), Detail::standard).pathReasons.against.empty());
}

TEST_CASE("the reasons of an explanation are those of the assessment", "[assessment]") {
  const Recommender recommender = tinyDesk();
  const Answers answers = chosen({0, 2, 2, 1});
  const Assessment result = assess(recommender, answers, Detail::reasons);
  const Reasons path = explain(recommender, answers, {PathTarget{}, {}}).reasons;
  REQUIRE(path.against.size() == result.pathReasons.against.size());
  REQUIRE_FALSE(path.against.empty());
  CHECK(path.against[0].item == result.pathReasons.against[0].item);
  CHECK(path.rest == result.pathReasons.rest);
  const Explanation role = explain(recommender, answers, {RoleTarget{result.roles[0].role}, {}});
  CHECK(sum(role.reasons) == nearly(role.target.mean));
}
