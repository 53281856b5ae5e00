#include "study/packs/draft.h"

#include <algorithm>

#include "pack/lower_case.h"
#include "study/packs/json_text.h"

namespace whichdesk {

Draft::Draft() : roles(jsonList()) {}

std::size_t Draft::role(const std::string& id, const Origin& origin) {
  for (std::size_t i = 0; i < roles.members.size(); ++i)
    if (roles.members[i].members.front().string == id) return i;
  Json role = jsonObject();
  at(role, "id", jsonText(id));
  roles.members.push_back(std::move(role));
  origins.push_back(origin);
  return origins.size() - 1;
}

const std::string& Draft::say(Json& object, const std::string& key, const std::string& language,
                              const std::string& text) {
  if (std::find(languages.begin(), languages.end(), language) == languages.end())
    languages.push_back(language);
  return at(at(object, key, jsonObject()), language, jsonText(text)).string;
}

Json Draft::pack(const std::string& id) const {
  Json one;
  one.kind = Json::Kind::number;
  one.number = 1;
  Json pack = jsonObject(), list = jsonList();
  for (const std::string& language : languages) list.members.push_back(jsonText(language));
  at(pack, "format", one);
  at(pack, "id", jsonText(id));
  at(pack, "version", one);
  at(pack, "languages", std::move(list));
  at(pack, "roles", roles);
  return pack;
}

std::string kebab(std::string_view text) {
  std::string word;
  for (const char c : lowerCase(text)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept)
      word += c;
    else if (!word.empty() && word.back() != '-')
      word += '-';
  }
  word = word.substr(0, 64);
  while (!word.empty() && word.back() == '-') word.pop_back();
  return word.empty() ? "role" : word;
}

}  // namespace whichdesk
