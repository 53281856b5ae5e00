#include "model/group.h"

#include "tiny_bank.h"

using namespace whichdesk;

namespace {

Summary summaryOf(Lead lead, Why why, std::vector<Band> bands, std::vector<int> places) {
  Summary summary;
  summary.lead = lead;
  summary.why = why;
  summary.bands = std::move(bands);
  for (std::size_t role = 0; role < places.size(); ++role)
    summary.roles.push_back({role, places[role]});
  return summary;
}

Assessment assessmentOf(const Summary& summary, Estimate axis, Estimate skill) {
  Assessment assessment;
  assessment.path.lead = summary.lead;
  assessment.path.why = summary.why;
  assessment.path.axis = axis;
  assessment.skills = {{skill, summary.bands[0]}};
  return assessment;
}

}  // namespace

TEST_CASE("the spread of a group is that of the people, not of their estimates", "[group]") {
  GroupFigure figure;
  figure.add({1, .6});
  figure.add({3, .8});
  CHECK(figure.people == 2);
  CHECK(figure.mean == 2);
  CHECK(figure.error() == .5);                       // sqrt(.36 + .64) / 2
  CHECK(figure.spread() == Approx(std::sqrt(2.5)));  // (1 + 1) / (2 - 1) + (.36 + .64) / 2
}

TEST_CASE("people who are known exactly have their plain standard deviation", "[group]") {
  GroupFigure figure;
  for (const double mean : {1.0, 2.0, 3.0}) figure.add({mean, 0});
  CHECK(figure.error() == 0);
  CHECK(figure.spread() == Approx(1));
}

TEST_CASE("below solid is a share of those known; unknown is neither below nor above", "[group]") {
  GroupSkill skill;
  skill.bands = {1, 1, 1, 5};  // strong, solid, developing, unknown
  CHECK(skill.known() == 3);
  CHECK(skill.below() == 33);
}

TEST_CASE("without a pattern a person counts for the path alone", "[group]") {
  Group group(1, 2);
  const Summary summary = summaryOf(Lead::tooLittle, Why::noPattern, {Band::strong}, {1, 2});
  group.add(assessmentOf(summary, {1, .5}, {1, .5}), summary);
  CHECK(group.people == 1);
  CHECK(group.withAnswers == 1);
  CHECK(group.leads == std::array<int, 4>{0, 0, 0, 1});
  CHECK(group.whys == std::array<int, 3>{0, 0, 1});
  CHECK(group.certainties == std::array<int, 3>{0, 0, 0});
  CHECK(group.axis.people == 0);
  CHECK(group.skills[0].figure.people == 0);
  CHECK(group.skills[0].bands == std::array<int, 4>{0, 0, 0, 0});
  CHECK(group.ranked == 0);
}

TEST_CASE("too few answers count for the skills, but name no leading roles", "[group]") {
  Group group(1, 2);
  const Summary summary = summaryOf(Lead::tooLittle, Why::few, {Band::unknown}, {1, 1});
  group.add(assessmentOf(summary, {0, .9}, {0, .9}), summary);
  CHECK(group.axis.people == 1);
  CHECK(group.skills[0].bands == std::array<int, 4>{0, 0, 0, 1});
  CHECK(group.ranked == 0);
  CHECK(group.leading == std::vector<int>{0, 0});
}

TEST_CASE("a result without answers counts for words and roles, not for means", "[group]") {
  Group group(1, 2);
  group.add(summaryOf(Lead::front, Why::none, {Band::developing}, {1, 2}), true);
  CHECK(group.people == 1);
  CHECK(group.withAnswers == 0);
  CHECK(group.axis.people == 0);
  CHECK(group.skills[0].figure.people == 0);
  CHECK(group.skills[0].below() == 100);
  CHECK(group.leading == std::vector<int>{1, 0});
}

TEST_CASE("roles of another role file lead nobody here", "[group]") {
  Group group(1, 2);
  group.add(summaryOf(Lead::front, Why::none, {Band::solid}, {}), false);
  CHECK(group.leads[0] == 1);
  CHECK(group.ranked == 0);
}

TEST_CASE("roles that share the first place all lead", "[group]") {
  Group group(1, 3);
  group.add(summaryOf(Lead::back, Why::none, {Band::solid}, {1, 1, 2}), true);
  CHECK(group.ranked == 1);
  CHECK(group.leading == std::vector<int>{1, 1, 0});
}
