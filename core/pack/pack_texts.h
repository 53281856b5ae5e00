#pragma once

#include <vector>

#include "codec/cursor.h"

namespace whichdesk {

/// Checks what a role of a pack says: its texts, each an object by language, links to vacancies and
/// how lists of occupations classify it.
///
/// Needs: `languages`, the texts of /languages. `inherits`: a role of the bank has the texts that
/// this one lacks; otherwise title and summary are needed in every language.
void checkPackTexts(const Cursor& role, const std::vector<Cursor>& languages, bool inherits);

/// Whether a page may link to this: https or http, a host, no name or password before it, and
/// nothing that is not written as it is in an address.
bool isWebAddress(std::string_view text);

}  // namespace whichdesk
