#pragma once

#include <string>

#include "engine/engine.h"

namespace whichdesk {

/// What `items` does beside looking at the items.
struct ItemsTask {
  bool byLanguage = false;  ///< Compare the languages that people answered in.
  bool write = false;       ///< Propose the next version of the bank.
};

/// whichdesk items: reads sheets from standard input, and writes one JSON object about the items of
/// the bank in this folder. A bad sheet is reported on standard error with its line; the others
/// count.
/// Gives: whether every sheet was good, there was one, and all that was asked could be said.
bool runItems(const std::string& folder, const Engine& engine, ItemsTask task);

}  // namespace whichdesk
