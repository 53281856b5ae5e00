#pragma once

#include <string_view>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"

namespace whichdesk {

/// Checks one language's text against the bank and its roles: every text there, none empty, none
/// for what the bank does not have.
/// Needs: the language's id; problems carry the file "text.<language>".
void checkText(std::string_view json, std::string_view language, const Bank& bank,
               const Catalogue& catalogue, Problems& problems);

}  // namespace whichdesk
