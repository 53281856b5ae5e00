#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whichdesk {

/// One thing wrong with an input, said for the person who can fix it.
struct Problem {
  std::string code;    ///< Stable kebab-case name, for programs: "unknown-skill".
  std::string file;    ///< Which input: "bank", "roles", "answers", "target", "text.de".
  std::string where;   ///< JSON Pointer (RFC 6901) into that input: "/items/3/loadings/patience".
  std::string detail;  ///< One English sentence that names the value and the fix, for terminals.
  std::vector<std::pair<std::string, std::string>>
      args;  ///< What a translation of the sentence needs, by name.
};

using Problems = std::vector<Problem>;

using ProblemArgs = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// Makes a problem; every {name} in the sentence becomes the argument of that name.
Problem makeProblem(std::string_view code, std::string_view file, std::string_view where,
                    std::string_view sentence, ProblemArgs args = {});

}  // namespace whichdesk
