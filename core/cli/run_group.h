#pragma once

#include "study/files/versions.h"

namespace whichdesk {

/// Reads sheets or share codes from standard input and prints what the group has in common. Lines
/// with problems are reported on standard error and left out.
/// Gives: whether there was a line and all were valid.
bool runGroup(Versions& versions);

}  // namespace whichdesk
