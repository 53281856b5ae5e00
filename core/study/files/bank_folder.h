#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "engine/engine.h"

namespace whichdesk {

/// The whole of a file; reports `unreadable-file` under the name that problems of it carry.
std::optional<std::string> readFile(const std::filesystem::path& path, const std::string& file,
                                    Problems& problems);

/// Opens a bank file with a role file.
std::optional<Engine> openFiles(const std::filesystem::path& bank,
                                const std::filesystem::path& roles, Problems& problems);

/// Opens bank.json and roles.json of a folder.
std::optional<Engine> openFolder(const std::filesystem::path& folder, Problems& problems);

}  // namespace whichdesk
