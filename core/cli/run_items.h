#pragma once

#include <string>

#include "engine/engine.h"

namespace whichdesk {

/// What `items` does besides reporting on the items.
struct ItemsTask {
  bool byLanguage = false;  ///< Compare the languages that people answered in.
  bool write = false;       ///< Propose the next version of the bank.
};

/// whichdesk items: reads sheets from standard input, and writes one JSON object about the items of
/// the bank in this folder. An invalid sheet is reported on standard error with its line and
/// left out.
/// Gives: whether there was a sheet, all were valid, and everything requested was computed.
bool runItems(const std::string& folder, const Engine& engine, ItemsTask task);

}  // namespace whichdesk
