#include "measure/skills.h"

#include "measure/normal.h"

namespace whichdesk {

namespace {

Band band(const Estimate& skill) {
  const double above = normalDistribution(skill.mean / skill.sd);
  if (above >= strongFrom) return Band::strong;
  if (above <= .2) return Band::developing;
  return 1 - skill.sd * skill.sd < .3 ? Band::unknown : Band::solid;
}

}  // namespace

std::vector<SkillEstimate> skillEstimates(const Instrument& instrument,
                                          const Posterior& posterior) {
  std::vector<SkillEstimate> skills;
  const double wide = width(posterior);
  for (std::size_t k = 0; k < instrument.bank.skills.size(); ++k) {
    const Estimate skill{posterior.mean[k], shownSd(posterior.covariance(k, k), wide)};
    skills.push_back({skill, band(skill)});
  }
  return skills;
}

}  // namespace whichdesk
