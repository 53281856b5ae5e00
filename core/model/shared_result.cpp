#include "model/shared_result.h"

namespace whichdesk {

Summary summarize(const Assessment& assessment) {
  const Path& path = assessment.path;
  Summary summary{path.lead, path.why, path.certainty, path.kind, path.percents, {}, {}};
  for (const SkillEstimate& skill : assessment.skills) summary.bands.push_back(skill.band);
  for (const RoleMatch& role : assessment.roles) {
    if (summary.roles.size() == mostLeadingRoles) break;
    summary.roles.push_back({role.role, role.place});
  }
  return summary;
}

}  // namespace whichdesk
