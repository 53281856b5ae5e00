#include "measure/skills.h"

#include <cmath>

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
  for (std::size_t k = 0; k < instrument.bank.skills.size(); ++k) {
    const Estimate skill{posterior.mean[k], std::sqrt(posterior.covariance(k, k))};
    skills.push_back({skill, band(skill)});
  }
  return skills;
}

}  // namespace whichdesk
