#include "model/group.h"

#include <cmath>

namespace whichdesk {

namespace {

template <std::size_t size, typename Enum>
void count(std::array<int, size>& counts, Enum value) {
  ++counts[static_cast<std::size_t>(value)];
}

}  // namespace

void GroupFigure::add(const Estimate& estimate) {
  ++people;
  const double before = estimate.mean - mean;
  mean += before / people;
  squares += before * (estimate.mean - mean);
  variances += estimate.sd * estimate.sd;
}

double GroupFigure::error() const { return std::sqrt(variances) / people; }

double GroupFigure::spread() const {
  return std::sqrt(squares / (people - 1) + variances / people);
}

int GroupSkill::below() const {
  return wholePercent(static_cast<double>(bands[static_cast<std::size_t>(Band::developing)]) /
                      known());
}

void Group::add(const Assessment& assessment, const Summary& summary) {
  add(summary, true);
  ++withAnswers;
  for (const Note note : assessment.quality.notes) count(notes, note);
  if (assessment.path.why == Why::noPattern) return;
  axis.add(assessment.path.axis);
  for (std::size_t k = 0; k < skills.size(); ++k)
    skills[k].figure.add(assessment.skills[k].estimate);
}

void Group::add(const Summary& summary, bool sameRoles) {
  ++people;
  count(leads, summary.lead);
  count(whys, summary.why);
  if (summary.why == Why::noPattern) return;
  for (std::size_t k = 0; k < skills.size(); ++k) count(skills[k].bands, summary.bands[k]);
  if (summary.lead == Lead::tooLittle) return;
  count(certainties, summary.certainty);
  count(kinds, summary.kind);
  if (!sameRoles) return;
  ++ranked;
  for (const Summary::LeadingRole& role : summary.roles)
    if (role.place == 1) ++leading[role.role];
}

}  // namespace whichdesk
