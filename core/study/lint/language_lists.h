#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "codec/cursor.h"
#include "model/bank.h"

namespace whichdesk {

/// Reads a file of a bank's folder that holds a list for each language, {"de":[...]}, where there
/// is such a file. A language that the bank does not name is reported.
/// `read` is given every entry with its language; entries are not checked.
void readLanguageLists(const std::filesystem::path& folder, std::string_view file, const Bank& bank,
                       const std::function<void(const Cursor&, const std::string&)>& read,
                       Problems& problems);

}  // namespace whichdesk
