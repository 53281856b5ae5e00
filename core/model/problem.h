#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whichdesk {

/// One thing wrong with an input, said for the person who can fix it.
struct Problem {
  using Args = std::vector<std::pair<std::string, std::string>>;

  std::string code;    ///< Stable kebab-case name, for programs: "unknown-skill".
  std::string file;    ///< Which input: "bank", "roles", "answers", "target", "text.de".
  std::string where;   ///< JSON Pointer (RFC 6901) into that input: "/items/3/loadings/patience".
  std::string detail;  ///< One English sentence that names the value and the fix, for terminals.
  Args args;           ///< What a translation of the sentence needs, by name.
};

using Problems = std::vector<Problem>;

/// Makes a problem; every {name} in the sentence becomes the argument of that name.
Problem makeProblem(std::string_view code, std::string_view file, std::string_view where,
                    std::string_view sentence, Problem::Args args = {});

}  // namespace whichdesk
