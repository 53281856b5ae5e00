#pragma once

#include <filesystem>
#include <string>

#include "model/problem.h"

namespace whichdesk {

/// Writes a whole file, beside it first, so that a full disk does not cost what was there; reports
/// `unwritable-file` under the name that problems of it carry.
void writeFile(const std::filesystem::path& path, const std::string& text, const std::string& file,
               Problems& problems);

}  // namespace whichdesk
