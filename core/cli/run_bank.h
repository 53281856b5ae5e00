#pragma once

#include <string>
#include <vector>

#include "study/derive/derive.h"

namespace whichdesk {

// Commands about the files of a bank; each gives the exit status.

/// Checks the bank, or with the path of a pack that pack.
int runLint(const std::string& folder, const std::string& pack);
/// Makes a pack of tables and saved pages; an empty id is taken from the first file's name.
int runPack(const std::string& folder, const std::vector<std::string>& files,
            const std::string& id);
int runOccupations(const std::string& folder);
int runDerive(const std::string& folder, DeriveTask task, bool equal);

}  // namespace whichdesk
