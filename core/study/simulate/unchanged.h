#pragma once

#include "codec/json/json_writer.h"
#include "recommend/assessment.h"
#include "study/simulate/tally.h"

namespace whichdesk {

/// How often `compare` says that somebody has changed who has not: false alarms of its rule.
struct FalseAlarms {
  Share axis;      ///< The place on the axis is called changed; .05 is intended.
  Share anySkill;  ///< Some skill is called clearly changed; at most .05 is intended.
  Share skill;     ///< Of all skills, those called possibly or clearly changed; .05 is intended.

  /// Adds a person who answers twice with the same skills.
  void add(const Recommender& recommender, const Answers& before, const Answers& after);

  void write(JsonWriter& json) const;
};

}  // namespace whichdesk
