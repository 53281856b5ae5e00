#include "study/lint/language_texts.h"

#include <utility>

#include <fmt/format.h>

namespace whichdesk {

std::optional<LanguageTexts> openTexts(std::string_view text, const std::string& language) {
  Problems toldElsewhere;
  auto json = parseJson(text, "", toldElsewhere);
  if (!json) return std::nullopt;
  Places places = findPlaces(text, *json);
  return LanguageTexts{language, std::move(json), std::move(places)};
}

const std::string* findText(const LanguageTexts& texts, const std::string& where) {
  const auto place = texts.places.find(where);
  if (place == texts.places.end()) return nullptr;
  const Json& value = *place->second.value;
  const bool written = value.kind == Json::Kind::string &&
                       value.string.find_first_not_of(whiteSpace) != std::string::npos;
  return written ? &value.string : nullptr;
}

std::vector<std::string> findList(const LanguageTexts& texts, const std::string& where) {
  std::vector<std::string> list;
  while (const std::string* text = findText(texts, where + "/" + fmt::to_string(list.size())))
    list.push_back(*text);
  return list;
}

}  // namespace whichdesk
