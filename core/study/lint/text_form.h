#pragma once

#include <vector>

#include "study/lint/known_texts.h"
#include "study/lint/language_texts.h"

namespace whichdesk {

/// Checks how the texts of one language are written: that none is longer than its place on a small
/// phone is meant for (`too-long`, `long-word`), and that blanks and accents are correct
/// (`untidy-text`).
void checkForm(const LanguageTexts& texts, const std::vector<KnownText>& known,
               const Catalogue& catalogue, Problems& problems);

}  // namespace whichdesk
