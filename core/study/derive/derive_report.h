#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "codec/json/json.h"
#include "study/derive/role_side.h"

namespace whichdesk {

/// How many values were replaced in each file.
struct Changes {
  std::size_t bank = 0, roles = 0;
};

/// What the figures gave.
struct Derived {
  const Figures& figures;
  const AxisStudy& study;
  const AxisPlaces& on;
};

/// What `derive` prints: the axis, how well it and its alternatives predict, each skill's, role's
/// and whole occupation's place. A role whose occupation the figures lack is left out.
std::string deriveReport(const Bank& bank, const Derived& derived, const Json& roles,
                         const std::optional<Changes>& changes);

/// What a check prints that found no difference.
std::string checkReport(std::size_t compared);

}  // namespace whichdesk
