#pragma once

#include "recommend/role_match.h"

namespace whichdesk {

/// A bank and its roles, ready to recommend with.
struct Desk {
  Instrument instrument;
  Catalogue catalogue;
  std::vector<RoleDirection> directions;
};

Desk makeDesk(Bank bank, Catalogue catalogue);

/// What the answers say: path, skills, roles, reasons and answer quality, as far as asked for.
Assessment assess(const Desk& desk, const Answers& answers, Detail detail);

/// The target as one weight a skill.
Vector targetWeights(const Desk& desk, const Target& target);

/// One target taken apart into what each answer adds to it.
Explanation explain(const Desk& desk, const Answers& answers, const Target& target);

}  // namespace whichdesk
