#pragma once

#include "engine/engine.h"

namespace whichdesk {

/// whichdesk items: reads sheets from standard input, and writes one JSON object about the items of
/// the bank. A bad line is told on standard error with its number; the others count.
/// Gives: whether every line was good and there was one.
bool runItems(const Engine& engine);

}  // namespace whichdesk
