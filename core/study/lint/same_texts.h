#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/problem.h"
#include "study/lint/known_texts.h"

namespace whichdesk {

/// A text that may be the same as in the bank's first language, such as "Manager".
struct Exception {
  std::string language;
  std::string text;   ///< Its JSON Pointer in text.<lang>.json.
  std::string where;  ///< That of the exception in same.json.
  bool needed = false;
};

/// Reads same.json, {"de":["/roles/paralegal/title"]}; a folder without it has no exceptions.
/// Reports languages that the bank does not name, and pointers to no text.
std::vector<Exception> readExceptions(const std::filesystem::path& folder, const Bank& bank,
                                      const Catalogue& catalogue, Problems& problems);

/// Whether a text is excepted; the exception is then needed.
bool isExcepted(std::vector<Exception>& exceptions, const std::string& language,
                const std::string& text);

/// Reports those exceptions of a language that were not needed.
void reportNeedless(const std::vector<Exception>& exceptions, const std::string& language,
                    Problems& problems);

}  // namespace whichdesk
