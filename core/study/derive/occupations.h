#pragma once

#include <filesystem>
#include <string>

#include "model/problem.h"

namespace whichdesk {

/// The role file of all occupations of figures.csv that have every figure, rounded as `derive`
/// rounds roles: what the `soc` of a company's role refers to. Empty, and every problem, when a
/// file is wrong.
std::string occupations(const std::filesystem::path& folder, Problems& problems);

}  // namespace whichdesk
