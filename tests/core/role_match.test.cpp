#include "recommend/role_match.h"

#include <algorithm>
#include <cmath>

#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

/// All roles, ranked and matched.
std::vector<RoleMatch> matchedRoles(const std::vector<RoleDirection>& directions,
                                    const Catalogue& catalogue, const Posterior& known) {
  return matchRoles(directions, catalogue, known, rankRoles(directions, catalogue, known));
}

constexpr double log3 = 1.0986122886681098;  // published: 1.098612288668110

/// Roles of one skill whose matches are these: a weight of 1 each and an offset of -spread/2 + P/2.
std::vector<RoleMatch> matched(const std::vector<std::pair<std::string, double>>& matches) {
  Catalogue catalogue;
  std::vector<RoleDirection> directions;
  for (const auto& [id, match] : matches) {
    catalogue.roles.push_back({id, RoleSide::mixed, {0}, {1}});
    directions.push_back({{1}, 1 - 2 * match, {0}});  // w'm = 0 and P = 1, so match = match
  }
  Posterior known{1, {0, 0}, Matrix(2), 0};
  known.covariance(0, 0) = known.covariance(1, 1) = 1;
  return matchedRoles(directions, catalogue, known);
}

std::vector<std::size_t> order(const std::vector<RoleMatch>& roles) {
  std::vector<std::size_t> places;
  for (const RoleMatch& role : roles) places.push_back(role.role);
  return places;
}

std::vector<int> places(const std::vector<RoleMatch>& roles) {
  std::vector<int> numbers;
  for (const RoleMatch& role : roles) numbers.push_back(role.place);
  return numbers;
}

/// What the tiny bank says of a role after these answers.
RoleMatch tinyMatch(const Answers& answers, const std::string& id) {
  const Instrument instrument = prepare(bankOf({}));
  const Catalogue catalogue = tinyCatalogue(instrument.bank);
  const auto roles = matchedRoles(roleDirections(instrument, catalogue), catalogue,
                                  posterior(instrument, answers));
  const auto found = std::find_if(roles.begin(), roles.end(), [&](const RoleMatch& role) {
    return catalogue.roles[role.role].id == id;
  });
  REQUIRE(found != roles.end());
  return *found;
}

}  // namespace

// greeter: z = (1.5, -.5). R^-1 = [4 -2; -2 4]/3, so both skills weigh alike in the level, which is
// .5; z~ = .8 (1, -1); w = R^-1 z~ = .8 (2, -2); w'R w = 1.6^2 (1 + 1 - 2 * .5) = 2.56.
TEST_CASE("a role's direction is its figures without their level, shrunk by a fifth", "[roles]") {
  const Instrument instrument = prepare(bankOf({}));
  const auto directions = roleDirections(instrument, tinyCatalogue(instrument.bank));
  REQUIRE(directions.size() == 2);
  CHECK(directions[0].weights[0] == nearly(1.6));
  CHECK(directions[0].weights[1] == nearly(-1.6));
  CHECK(directions[0].spread == nearly(2.56));
  CHECK(directions[1].weights[0] == nearly(-1.6));
  CHECK(directions[0].needed == Vector{.75, -.25});
}

TEST_CASE("what readiness needs is half the figure, and never beyond 1", "[roles]") {
  const Instrument instrument = prepare(bankOf({}));
  Catalogue catalogue;
  catalogue.roles = {{"high", RoleSide::front, {2.5, -6}, {3, 3}},
                     {"edge", RoleSide::front, {2, -2}, {3, 3}}};
  const auto directions = roleDirections(instrument, catalogue);
  CHECK(directions[0].needed == Vector{1, -1});
  CHECK(directions[1].needed == Vector{1, -1});
}

TEST_CASE("a role whose figures are all alike matches everybody alike", "[roles]") {
  const Instrument instrument = prepare(bankOf({}));
  Catalogue catalogue;
  catalogue.roles = {{"any", RoleSide::mixed, {1.5, 1.5}, {3, 3}}};
  const auto directions = roleDirections(instrument, catalogue);
  for (const int answer : {0, 1}) {
    const auto roles =
        matchedRoles(directions, catalogue, posterior(instrument, chosen({answer, 0, 0, 0})));
    CHECK(roles[0].match == nearly(0));
  }
}

// A yes to `greets`, y = .5: D has mean .25 y and variance .9375, so greeter has
// 1.6 * .125 - 2.56 (1 - .9375)/2 = .2 - .08 and keeper -.2 - .08.
TEST_CASE("a match is the log of how much likelier a typical person of the role answers so",
          "[roles]") {
  const Answers yes = chosen({1, -1, -1, -1});
  CHECK(tinyMatch(yes, "greeter").match == nearly(.12));
  CHECK(tinyMatch(yes, "greeter").offset == nearly(-.08));
  CHECK(tinyMatch(yes, "greeter").fit == Fit::fair);
  CHECK(tinyMatch(yes, "keeper").match == nearly(-.28));
  CHECK(tinyMatch(yes, "keeper").fit == Fit::low);
}

// The two hypotheses: theta ~ N(z~, R) and theta ~ N(0, R). A yes has y ~ N(a'z~, 1) or N(0, 1),
// a'z~ = .5 * .8, so the log of their ratio is y a'z~ - (a'z~)^2/2 = .5 * .4 - .08.
TEST_CASE("a match is the ratio of two likelihoods, computed straight from them", "[roles]") {
  const double yes = .5, shift = .5 * .8;
  CHECK(tinyMatch(chosen({1, -1, -1, -1}), "greeter").match ==
        nearly((yes * yes - (yes - shift) * (yes - shift)) / 2));
}

TEST_CASE("without answers every match is exactly 0 and all roles share the first place",
          "[roles]") {
  const Instrument instrument = prepare(bankOf({}));
  const Catalogue catalogue = tinyCatalogue(instrument.bank);
  const auto roles = matchedRoles(roleDirections(instrument, catalogue), catalogue,
                                  posterior(instrument, unseen(instrument.bank)));
  for (const RoleMatch& role : roles) {
    CHECK(role.match == 0);
    CHECK(role.place == 1);
    CHECK(role.fit == Fit::fair);
  }
  CHECK(order(roles) == std::vector<std::size_t>{0, 1});
}

// ln 2 = .693147, ln 5 = 1.609438.
TEST_CASE("the fit is great from ln 5, good from ln 2, fair from 0", "[roles]") {
  const auto fit = [](double match) { return matched({{"a", match}})[0].fit; };
  CHECK(fit(1.6095) == Fit::great);
  CHECK(fit(1.6094) == Fit::good);
  CHECK(fit(.6932) == Fit::good);
  CHECK(fit(.6931) == Fit::fair);
  CHECK(fit(0) == Fit::fair);
  CHECK(fit(-.0001) == Fit::low);
}

TEST_CASE("roles within ln 3 of the first of a place share it", "[roles]") {
  CHECK(places(matched({{"a", 2.0}, {"b", 2 - log3 + 1e-9}})) == std::vector<int>{1, 1});
  CHECK(places(matched({{"a", 2.0}, {"b", 2 - log3 - 1e-9}})) == std::vector<int>{1, 2});
}

// 3, 2 and 1 in steps of 1: 2 is within ln 3 = 1.0986 of 3, and 1 is of 2 but not of 3.
TEST_CASE("a place is measured from its first role, not from the one before", "[roles]") {
  CHECK(places(matched({{"a", 3}, {"b", 2}, {"c", 1}, {"d", 0}, {"e", -1}})) ==
        std::vector<int>{1, 1, 2, 2, 3});
}

// Weights of 1, so a role's match is the mean of its one skill and its offset: 2, 3 and 3.
TEST_CASE("the leading role is the one with the best match, the first id among equals", "[roles]") {
  Catalogue catalogue;
  for (const char* id : {"apple", "zebra", "mango"})
    catalogue.roles.push_back({id, RoleSide::mixed, {0}, {1}});
  const std::vector<RoleDirection> directions(3, RoleDirection{{1}, 0, {0}});
  CHECK(leadingRole(directions, catalogue, {1}, {1, 2, 2}) == 2);
  CHECK(leadingRole(directions, catalogue, {-9}, {1, 2, 2}) == 2);
  CHECK(leadingRole(directions, catalogue, {1}, {2, 2, 2}) == 0);
  CHECK(leadingRole(directions, catalogue, {1}, {2, 2, 2 + 1e-13}) == 0);
}

TEST_CASE("places are numbered without gaps", "[roles]") {
  CHECK(places(matched({{"a", 3}, {"b", 3}, {"c", 3}, {"d", 0}, {"e", -9}})) ==
        std::vector<int>{1, 1, 1, 2, 3});
}

TEST_CASE("inside a place the better match is first, equals by id", "[roles]") {
  const auto roles = matched({{"zebra", .5}, {"apple", .5}, {"mango", .75}, {"quince", -4}});
  CHECK(order(roles) == std::vector<std::size_t>{2, 1, 0, 3});
  CHECK(places(roles) == std::vector<int>{1, 1, 1, 2});
}

TEST_CASE("rounding ranks no role before another of the same match", "[roles]") {
  CHECK(order(matched({{"b", .3 + 1e-15}, {"a", .3}, {"c", .3 + 2e-15}})) ==
        std::vector<std::size_t>{1, 0, 2});
  CHECK(order(matched({{"a", .3}, {"b", .3 + 1e-8}})) == std::vector<std::size_t>{1, 0});
}

TEST_CASE("a role's match does not change when another role is added", "[roles]") {
  const Instrument instrument = prepare(bankOf({}));
  Catalogue catalogue = tinyCatalogue(instrument.bank);
  const Posterior known = posterior(instrument, chosen({0, 2, 2, 1}));
  const auto before = matchedRoles(roleDirections(instrument, catalogue), catalogue, known);
  catalogue.roles.insert(catalogue.roles.begin(), {"new", RoleSide::mixed, {2, -1}, {5, 2}});
  const auto after = matchedRoles(roleDirections(instrument, catalogue), catalogue, known);
  REQUIRE(after.size() == 3);
  for (const RoleMatch& role : before) {
    const auto same = std::find_if(after.begin(), after.end(), [&](const RoleMatch& other) {
      return other.role == role.role + 1;
    });
    REQUIRE(same != after.end());
    CHECK(same->match == role.match);
    CHECK(same->readiness == role.readiness);
    CHECK(same->fit == role.fit);
  }
}

// Nobody answered: P(talk >= .75) = Phi(-.75) = .226627352376868, P(count >= -.25) = Phi(.25) =
// .598706325682924, weighted 3 to 1.
TEST_CASE("readiness weighs the chance of having enough of each skill by its importance",
          "[roles]") {
  CHECK(tinyMatch(chosen({-1, -1, -1, -1}), "greeter").readiness ==
        nearly((3 * 0.226627352376868 + 0.598706325682924) / 4));
}

TEST_CASE("readiness rises in every skill and stays between 0 and 1", "[roles]") {
  const Instrument instrument = prepare(bankOf({}));
  const Catalogue catalogue = tinyCatalogue(instrument.bank);
  const auto directions = roleDirections(instrument, catalogue);
  for (const std::size_t skill : {std::size_t{0}, std::size_t{1}}) {
    std::vector<double> before(2, -1);
    for (int i = -60; i <= 60; ++i) {
      Posterior known = posterior(instrument, unseen(instrument.bank));
      known.mean[skill] = i / 20.0;
      for (const RoleMatch& role : matchedRoles(directions, catalogue, known)) {
        CHECK(role.readiness > before[role.role]);
        CHECK(role.readiness <= 1);
        CHECK(role.readiness >= 0);
        before[role.role] = role.readiness;
      }
    }
  }
}

// One who talks a little better than counting, (.5, 0): greeter has 1.6 * .5. `any` asks for next
// to nothing, so this person is readier for it, but its figures have no shape, so its match is 0.
TEST_CASE("readiness does not rank", "[roles]") {
  const Instrument instrument = prepare(bankOf({}));
  Catalogue catalogue = tinyCatalogue(instrument.bank);
  catalogue.roles = {{"any", RoleSide::mixed, {-2, -2}, {3, 3}}, catalogue.roles[0]};
  Posterior known = posterior(instrument, unseen(instrument.bank));
  known.mean = {.5, 0, 0};
  const auto roles = matchedRoles(roleDirections(instrument, catalogue), catalogue, known);
  CHECK(roles[0].role == 1);
  CHECK(roles[0].match == nearly(.8));
  CHECK(roles[0].readiness < roles[1].readiness);
}
