#pragma once

#include <optional>
#include <string>

#include "codec/json.h"
#include "study/axis_study.h"

namespace whichdesk {

/// How many values were replaced in each file.
struct Changes {
  std::size_t bank = 0, roles = 0;
};

/// What `derive` prints: the axis, how well it and its rivals predict, each skill's and role's
/// place. Needs: roles of known occupations.
std::string deriveReport(const Bank& bank, const Figures& figures, const AxisStudy& study,
                         const Json& roles, const std::optional<Changes>& changes);

/// What a check prints that found nothing.
std::string checkReport(std::size_t compared);

}  // namespace whichdesk
