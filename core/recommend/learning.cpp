#include "recommend/learning.h"

#include "measure/skills.h"
#include "model/order.h"
#include "recommend/reasons.h"

namespace whichdesk {

namespace {

constexpr std::size_t most = 3;

double missing(const SkillReadiness& skill) {
  return inBillionths(skill.weight * (1 - skill.ready));
}

}  // namespace

std::vector<std::size_t> skillsToLearn(const std::vector<SkillReadiness>& readiness) {
  std::vector<std::size_t> skills;
  for (const std::size_t k : sortedOrder(readiness.size(), [&](std::size_t a, std::size_t b) {
         return missing(readiness[a]) > missing(readiness[b]);
       })) {
    if (readiness[k].ready < strongFrom && skills.size() < most) skills.push_back(k);
  }
  return skills;
}

}  // namespace whichdesk
