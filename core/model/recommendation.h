#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "model/percent.h"

namespace whichdesk {

// The numbers are digits of share codes.
enum class Lead { front = 0, back = 1, crossTrained = 2, tooLittle = 3 };
enum class Why { none = 0, few = 1, noPattern = 2 };
enum class Certainty { clear = 0, leaning = 1, open = 2 };
/// Of a crossTrained lead: `strength` where a front and a back role fit good or great, else `even`.
enum class PathKind { none = 0, strength = 1, even = 2 };
enum class Band { strong = 0, solid = 1, developing = 2, unknown = 3 };

enum class Fit { great, good, fair, low };
/// How much of a role is there: by quarters of its readiness.
enum class Readiness { little, some, much, most };
/// How far one answer moves the path.
enum class Strength { strong, some, slight, none };
/// Toward which side a sum moves the path.
enum class Toward { front, back, none };
enum class Plan { quick, full, tieBreak };
enum class Stop { no, clear, limit, exhausted };
enum class Note { inconsistent, straightLining, style, few, wide };
/// Whether two results differ by more than the uncertainty; `unknown` where one has no estimates.
enum class Changed { none, possible, clear, unknown };

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
  PathKind kind = PathKind::none;
  Percents percents{};
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
  Readiness readinessWord = Readiness::little;
};

/// How far one answer moves a target.
struct Contribution {
  std::size_t item = 0;
  double effect = 0;
};

/// An effect on the path in a word; "An answer's effect in words" in core/DECISIONS.md.
/// Unit: standard deviations of all people on the axis.
constexpr Strength strengthOf(double effect) {
  const double size = effect < 0 ? -effect : effect;
  if (size >= .15) return Strength::strong;
  if (size >= .05) return Strength::some;
  return size >= .01 ? Strength::slight : Strength::none;
}

/// The side that a sum of effects moves the path to; none for less than .005.
constexpr Toward towardOf(double effect) {
  if (effect > -.005 && effect < .005) return Toward::none;
  return effect > 0 ? Toward::front : Toward::back;
}

/// The strongest contributions each way; favor + against + rest is the target's mean.
struct Reasons {
  std::vector<Contribution> favor, against;
  double rest = 0;
};

struct Interval {
  double low = 0, high = 0;
};

/// The interval that holds 90 % of a normal distribution.
constexpr Interval ninetyPercent(const Estimate& estimate) {
  constexpr double halfWidth = 1.6448536269514722;  // the 95 % quantile of the standard normal
  return {estimate.mean - halfWidth * estimate.sd, estimate.mean + halfWidth * estimate.sd};
}

/// How far two results lie apart on one target.
struct Difference {
  double difference = 0;  ///< The later mean less the earlier one.
  double sd = 0;          ///< Of that difference for a person who has not changed.
  double p = 1;           ///< Of a difference at least as large, for such a person.
  Changed changed = Changed::none;
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
  brief,        ///< Path and leading place.
  overview,     ///< And skills and quality.
  standard,     ///< And all roles.
  pathReasons,  ///< And the reasons of the path.
  reasons,      ///< And those of the leading roles.
};

/// Whether an assessment holds the roles of the leading place only.
constexpr bool leadingOnly(Detail detail) {
  return detail == Detail::brief || detail == Detail::overview;
}

struct Assessment {
  int answered = 0;
  Path path;
  std::vector<SkillEstimate> skills;  ///< In the bank's order; none when brief.
  std::vector<RoleMatch> roles;       ///< By place, then match, then id; or the leading place only.
  Reasons pathReasons;
  std::vector<RoleReasons> roleReasons;  ///< Of the leading place only.
  Quality quality;
};

/// What a share code holds.
enum class SharedKind { answers = 0, summary = 1 };

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

/// The parts of an explanation; `readiness` and `learn` are a role's.
enum class Part { contributions, reasons, whatIf, changes, readiness, learn };

/// Which parts of an explanation are asked for.
struct Parts {
  unsigned bits = ~0u;  ///< One a part; all of them unless said otherwise.

  static constexpr unsigned bit(Part part) { return 1u << static_cast<unsigned>(part); }
  constexpr bool has(Part part) const { return (bits & bit(part)) != 0; }
};

/// What to explain, and how much of it.
struct ExplainRequest {
  Target target;
  Parts parts;
};

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

/// One target taken apart, as far as asked for.
struct Explanation {
  Estimate target;
  double offset = 0;                        ///< Roles only: match less the mean.
  std::vector<Contribution> contributions;  ///< In bank order; they sum to the mean.
  Reasons reasons;
  std::vector<WhatIf> whatIf;             ///< The strongest first.
  std::vector<WhatIf> changes;            ///< Of those the smallest of each item, smallest first.
  std::vector<SkillReadiness> readiness;  ///< Roles only: one a skill.
  std::vector<std::size_t> learn;         ///< Roles only: the skills to learn next.
};

}  // namespace whichdesk
