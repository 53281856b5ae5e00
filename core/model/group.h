#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "model/shared_result.h"

namespace whichdesk {

/// One trait of many people, each of whom is known only as well as the answers say.
///
///   mean = sum m / n,   error = sqrt(sum s^2) / n,
///   spread = sqrt(sum (m - mean)^2 / (n - 1) + sum s^2 / n)
///
/// m and s are a person's posterior mean and shown sd. The means of people lie closer together than
/// the people do; the second term gives back what they lack, so that `spread` is that of the
/// people: the root of the posterior expectation of their variance.
/// Source: law of total variance; core/GROUP.md. Running sums: Welford (1962), Technometrics 4(3).
struct GroupFigure {
  int people = 0;
  double mean = 0;
  double squares = 0;    ///< sum (m - mean)^2
  double variances = 0;  ///< sum s^2

  void add(const Estimate& estimate);
  double error() const;   ///< The sd of the mean of these people. Needs: one of them.
  double spread() const;  ///< The sd between these people. Needs: two of them.
};

struct GroupSkill {
  GroupFigure figure;
  std::array<int, 4> bands{};  ///< People by band.

  int known() const { return bands[0] + bands[1] + bands[2]; }  ///< All but `unknown`.
  int below() const;  ///< The whole per cent of those known that is `developing`. Needs: one.
};

/// Many results at a glance; core/GROUP.md says who counts for which figure.
struct Group {
  int people = 0, withAnswers = 0;
  std::array<int, 4> leads{};
  std::array<int, 3> whys{};
  std::array<int, 3> certainties{};  ///< Of those with a lead, as are kinds.
  std::array<int, 3> kinds{};
  std::array<int, 5> notes{};  ///< Of those with answers.
  GroupFigure axis;
  std::vector<GroupSkill> skills;  ///< In the bank's order.
  int ranked = 0;                  ///< People whose leading roles are counted.
  std::vector<int> leading;        ///< For each role of the catalogue, of how many people it leads.

  Group(std::size_t skillCount, std::size_t roleCount) : skills(skillCount), leading(roleCount) {}

  /// Adds one person. Needs: an assessment with skills and quality, and its summary.
  void add(const Assessment& assessment, const Summary& summary);
  /// The same of a result without answers. `sameRoles`: its roles are those of the catalogue.
  void add(const Summary& summary, bool sameRoles);
};

}  // namespace whichdesk
