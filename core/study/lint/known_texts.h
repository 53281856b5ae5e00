#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/bank.h"
#include "model/catalogue.h"

namespace whichdesk {

/// A text that every language of a bank has, and how it may look.
struct KnownText {
  std::string where;      ///< JSON Pointer into text.<lang>.json.
  std::size_t most = 0;   ///< Characters (code points) that it may have, on each line if `lines`.
  bool counts = false;    ///< Its numbers are what a task is about: they are the same everywhere.
  std::size_t lines = 0;  ///< Lines that it must have; 0 where it may have any number.
};

/// Every text of the bank and its roles but the words to search for, in their order.
/// Choice: the lengths of questions/README.md, about a quarter more than the longest texts of the
/// office bank in any language.
std::vector<KnownText> knownTexts(const Bank& bank, const Catalogue& catalogue);

/// The place of the search words of a role.
std::string searchPlace(const Role& role);

}  // namespace whichdesk
