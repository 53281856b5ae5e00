#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/json/json_places.h"

namespace whichdesk {

/// All texts of one language, to be looked up by their places.
struct LanguageTexts {
  std::string language;
  std::unique_ptr<const Json> json;
  Places places;

  std::string file() const { return "text." + language; }
};

/// Gives: nothing if it is not JSON, which `checkText` reports.
std::optional<LanguageTexts> openTexts(std::string_view json, const std::string& language);

/// The text at a JSON Pointer; nothing if there is none, or it has no letter or sign.
const std::string* findText(const LanguageTexts& texts, const std::string& where);

/// The texts of a list, up to the first that is missing.
std::vector<std::string> findList(const LanguageTexts& texts, const std::string& where);

}  // namespace whichdesk
