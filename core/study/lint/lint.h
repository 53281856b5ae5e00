#pragma once

#include <filesystem>
#include <string>

#include "model/problem.h"

namespace whichdesk {

/// Checks a whole bank folder: bank.json, roles.json, and text.<lang>.json of every language that
/// the bank names and of none that it does not, each by itself and beside the first language's;
/// same.json, where there is one, names the texts that may be the same.
/// Gives: what is in the folder, as JSON text; meaningful when no problem was added. `advice`
///        lists what is allowed, but measures worse (`keyAdvice`).
std::string lint(const std::filesystem::path& folder, Problems& problems);

}  // namespace whichdesk
