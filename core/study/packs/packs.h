#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/problem.h"

namespace whichdesk {

/// Checks a pack with the bank of a folder, and the figures of its occupations.json where there is
/// one. Gives: what is in the pack, as one JSON object; empty when bank or pack cannot be read.
std::string lintPack(const std::filesystem::path& folder, const std::filesystem::path& pack,
                     Problems& problems);

/// Makes a pack of tables (CSV) and saved vacancy pages (HTML). Gives: its text, which may be
/// incomplete: problems say what is missing, at the line and column of a table.
std::string makePack(const std::filesystem::path& folder, const std::vector<std::string>& files,
                     const std::string& id, Problems& problems);

}  // namespace whichdesk
