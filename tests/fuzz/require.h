#pragma once

#include <string>
#include <string_view>

namespace fuzz {

/// Ends the program, and so counts as a finding, when a rule does not hold.
void require(bool holds, std::string_view rule);

/// The whole of a file; ends the program when it cannot be read.
std::string contents(const std::string& path);

}  // namespace fuzz
