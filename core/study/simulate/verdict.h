#pragma once

#include <cstddef>
#include <vector>

#include "codec/json/json_writer.h"
#include "measure/skills.h"
#include "recommend/assessment.h"
#include "study/simulate/tally.h"

namespace whichdesk {

/// What is said of one person.
struct Verdict {
  Posterior known;
  Quality quality;
  Path path;
  std::vector<SkillEstimate> skills;
};

Verdict judge(const Recommender& recommender, const Answers& answers);

/// Whether the truth lies inside the 90 % interval.
bool covers(const Estimate& estimate, double truth);

/// Whether the truth lies in the other side's region.
bool isOpposite(Lead lead, double truth, double halfWidth);

/// Whether a role is among the first of these ranks.
bool isAmong(std::size_t role, const std::vector<RoleRank>& ranks, std::size_t first);

/// The share of the three roles that lead by one posterior among the three that lead by the other.
double sharedLeaders(const Recommender& recommender, const Posterior& one, const Posterior& other);

/// How the clear leads of one plan fare.
struct Clear {
  Share share, correct, opposite;
  Mean stated;

  void add(const Path& path, double truth, double halfWidth);
  void write(JsonWriter& json) const;
};

}  // namespace whichdesk
