#include "recommend/path_kind.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace whichdesk;

namespace {

const double good = std::log(2.0) + 1e-9, fair = std::log(2.0) - 1e-9;

/// The kind for one role of each side, with these matches.
PathKind kindOf(Lead lead, double front, double back, double mixed) {
  Catalogue catalogue;
  for (const RoleSide side : {RoleSide::front, RoleSide::back, RoleSide::mixed}) {
    catalogue.roles.emplace_back();
    catalogue.roles.back().side = side;
  }
  return pathKind(lead, catalogue, {{0, 1, front, 0}, {1, 1, back, 0}, {2, 1, mixed, 0}});
}

}  // namespace

TEST_CASE("cross-trained is a strength where a role of each side fits good or great", "[kind]") {
  CHECK(kindOf(Lead::crossTrained, good, good, 0) == PathKind::strength);
  CHECK(kindOf(Lead::crossTrained, 5, 5, 0) == PathKind::strength);
}

TEST_CASE("cross-trained is even where one side has no role that fits good", "[kind]") {
  CHECK(kindOf(Lead::crossTrained, good, fair, good) == PathKind::even);
  CHECK(kindOf(Lead::crossTrained, fair, good, good) == PathKind::even);
  CHECK(kindOf(Lead::crossTrained, -1, -1, 5) == PathKind::even);
}

TEST_CASE("no other lead is of a kind, whatever fits", "[kind]") {
  for (const Lead lead : {Lead::front, Lead::back, Lead::tooLittle})
    CHECK(kindOf(lead, 5, 5, 5) == PathKind::none);
}
