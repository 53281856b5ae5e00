#pragma once

#include <string>

namespace whichdesk {

/// The words of every enum by its name, as one JSON object of lists: what schemas are held to.
std::string wordTables();

}  // namespace whichdesk
