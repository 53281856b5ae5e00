#pragma once

#include <vector>

#include "study/lint/language_texts.h"
#include "study/lint/same_texts.h"

namespace whichdesk {

/// Compares the texts of a language with those of the bank's first one: a text with words must
/// differ (`untranslated-text`), unless it is excepted; line breaks, placeholders in braces, and
/// the numbers of tasks must be the same (`different-lines`, `different-placeholders`,
/// `different-numbers`). Words to search for may be the same, but not all of a role's.
void compareTexts(const LanguageTexts& first, const LanguageTexts& other,
                  const std::vector<KnownText>& known, const Catalogue& catalogue,
                  std::vector<Exception>& exceptions, Problems& problems);

}  // namespace whichdesk
