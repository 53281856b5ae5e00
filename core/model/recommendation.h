#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace whichdesk {

enum class Lead { front, back, crossTrained, tooLittle };
enum class Why { none, few, noPattern };
enum class Certainty { clear, leaning, open };
enum class Band { strong, solid, developing, unknown };
enum class Fit { great, good, fair, low };
enum class Plan { quick, full, tieBreak };
enum class Stop { no, clear, limit, exhausted };
enum class Note { inconsistent, straightLining, style, few, wide };

/// A normal posterior: theta units, in which people vary with standard deviation 1.
struct Estimate {
  double mean = 0;
  double sd = 1;
};

struct Path {
  Lead lead = Lead::tooLittle;
  Why why = Why::few;
  Certainty certainty = Certainty::open;
  double front = 0, crossTrained = 0, back = 0;  ///< Probabilities; they sum to 1.
  Estimate axis;                                 ///< D: positive leans to the front.
};

struct SkillEstimate {
  Estimate estimate;
  Band band = Band::unknown;
};

struct RoleMatch {
  std::size_t role = 0;
  int place = 1;      ///< Shared by roles that cannot be told apart.
  double match = 0;   ///< Log of how many times likelier the answers are from the role's people.
  double offset = 0;  ///< The part of match that does not depend on what was answered.
  Fit fit = Fit::low;
  double readiness = 0;  ///< 0 to 1.
};

/// How far one answer moves a target.
struct Contribution {
  std::size_t item = 0;
  double effect = 0;
};

/// The strongest contributions each way; favor + against + rest is the target's mean.
struct Reasons {
  std::vector<Contribution> favor, against;
  double rest = 0;
};

struct RoleReasons {
  std::size_t role = 0;
  Reasons reasons;
  double offset = 0;  ///< match less the target's mean.
};

struct Quality {
  double chi2 = 0;
  int df = 0;
  double p = 1;
  double scale = 1;  ///< How much wider than expected the person answers; every shown sd holds it.
  bool inconsistent = false;  ///< Misfit, and the answers do not foretell one another.
  int longestRun = 0;
  bool onOneStep = false;  ///< 8 or more ratings, or scales, all on one step.
  Estimate style;
  std::vector<Note> notes;
};

/// How much of an assessment is worked out and written.
enum class Detail {
  brief,     ///< Path and leading place.
  standard,  ///< And skills, all roles and quality.
  reasons,   ///< And the reasons.
};

struct Assessment {
  int answered = 0;
  Path path;
  std::vector<SkillEstimate> skills;  ///< In the bank's order; none when brief.
  std::vector<RoleMatch> roles;  ///< By place, then match, then id; when brief the leading place.
  Reasons pathReasons;
  std::vector<RoleReasons> roleReasons;  ///< Of the leading place only.
  Quality quality;
};

/// What to ask next, and how many questions may follow, it included.
struct NextQuestion {
  std::optional<std::size_t> item;
  int least = 0, likely = 0, most = 0;
  Stop stop = Stop::no;
};

struct PathTarget {};
struct SkillTarget {
  std::size_t skill = 0;
};
struct RoleTarget {
  std::size_t role = 0;
};
/// What can be explained: the axis, one skill, one role.
using Target = std::variant<PathTarget, SkillTarget, RoleTarget>;

/// The word that a what-if changes: which of the three is set goes by the target.
struct Outcome {
  Lead lead = Lead::tooLittle;
  Band band = Band::unknown;
  std::size_t role = 0;  ///< The leading one.
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// A single changed answer and what it would change.
struct WhatIf {
  std::size_t item = 0, option = 0;
  double effect = 0;  ///< On the target's mean.
  Outcome then;
};

/// One skill's part in a role's readiness: the sum of ready * weight over all skills.
struct SkillReadiness {
  double ready = 0;   ///< P(theta >= needed).
  double weight = 0;  ///< The share of the role's importance that lies in this skill.
};

/// One target taken apart: every contribution, in bank order; they sum to the mean.
struct Explanation {
  Estimate target;
  double offset = 0;  ///< Roles only: match less the mean.
  std::vector<Contribution> contributions;
  std::vector<WhatIf> whatIf;             ///< The strongest first.
  std::vector<SkillReadiness> readiness;  ///< Roles only: one a skill.
};

}  // namespace whichdesk
