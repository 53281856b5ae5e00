#pragma once

#include <cstddef>
#include <vector>

#include "model/recommendation.h"

namespace whichdesk {

/// A summary holds at most this many roles.
constexpr unsigned mostLeadingRoles = 5;

/// What a person lets another see without the answers: words and whole per cents.
struct Summary {
  Lead lead = Lead::tooLittle;
  Why why = Why::few;
  Certainty certainty = Certainty::open;
  PathKind kind = PathKind::none;
  Percents percents{};
  std::vector<Band> bands;  ///< One a skill.

  struct LeadingRole {
    std::size_t role = 0;
    int place = 1;
  };
  std::vector<LeadingRole> roles;  ///< The leading ones, in their order.
};

Summary summarize(const Assessment& assessment);

}  // namespace whichdesk
