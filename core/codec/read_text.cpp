#include "codec/read_text.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "codec/document.h"
#include "codec/json/json.h"

namespace whichdesk {

namespace {

using Keys = std::vector<std::string_view>;

void reportUnknownText(const Cursor& json, const std::string& key) {
  json.report("unknown-text", "nothing here is called \"{key}\"; remove it or correct its spelling",
              {{"key", key}});
}

void checkSentence(const Cursor& owner, std::string_view key) {
  const auto text = owner.optionalMember(key);
  if (!text) {
    owner.report("missing-text", "the text \"{key}\" is missing; write it", {{"key", key}});
    return;
  }
  checkNotEmpty(*text);
}

/// An object that holds exactly these sentences, and possibly others that are checked elsewhere.
void checkSentences(const Cursor& json, const Keys& required, const Keys& elsewhere = {}) {
  for (const std::string_view key : required) checkSentence(json, key);
  const auto members = json.members();
  for (std::size_t i = 0; i < members.size(); ++i) {
    const auto listed = [&](const Keys& keys) {
      return std::find(keys.begin(), keys.end(), json.key(i)) != keys.end();
    };
    if (!listed(required) && !listed(elsewhere)) reportUnknownText(members[i], json.key(i));
  }
}

void checkItem(const Cursor& json, const Item& item) {
  switch (item.type) {
    case ItemType::rating: return checkSentences(json, {"prompt", "example"});
    case ItemType::preference: return checkSentences(json, {"a", "b"});
    case ItemType::scenario: checkSentences(json, {"prompt"}, {"options"}); break;
    case ItemType::task: checkSentences(json, {"prompt", "solution"}, {"options"}); break;
  }
  const auto options = json.member("options", Json::Kind::object);
  if (!options) return;
  Keys ids;
  for (const Option& option : item.options) ids.push_back(option.id);
  checkSentences(*options, ids);
}

/// What a person may type to look for such jobs.
void checkSearch(const Cursor& role) {
  if (const auto words = role.optionalMember("search"))
    checkSearchWords(*words, checkNotEmpty);
  else
    role.report("missing-text", "the text \"{key}\" is missing; write it", {{"key", "search"}});
}

void checkRole(const Cursor& role) {
  checkSearch(role);
  Keys sentences;
  for (const RoleText& text : roleTexts) sentences.push_back(text.key);
  checkSentences(role, sentences, {"search"});
}

/// One part of the file: a text for every thing of the list and for nothing else.
template <typename List, typename Check>
void checkPart(const Cursor& root, std::string_view part, const List& things, Check check) {
  const auto json = root.member(part, Json::Kind::object);
  if (!json) return;
  for (const auto& thing : things) {
    const auto text = json->optionalMember(thing.id);
    if (!text)
      json->report("missing-text", "the texts of \"{key}\" are missing; write them",
                   {{"key", thing.id}});
    else if (text->is(Json::Kind::object))
      check(*text, thing);
  }
  const auto members = json->members();
  for (std::size_t i = 0; i < members.size(); ++i) {
    const bool known = std::any_of(things.begin(), things.end(),
                                   [&](const auto& thing) { return thing.id == json->key(i); });
    if (!known) reportUnknownText(members[i], json->key(i));
  }
}

}  // namespace

void checkNotEmpty(const Cursor& text) {
  if (!text.is(Json::Kind::string)) return;
  if (text.text().find_first_not_of(whiteSpace) == std::string::npos)
    text.report("empty-text", "the text is empty; write it");
}

void checkText(std::string_view text, std::string_view language, const Bank& bank,
               const Catalogue& catalogue, Problems& problems) {
  const std::string file = "text." + std::string(language);
  const Document document(text, file, problems);
  if (!document.isObject()) return;
  const Cursor root = document.root();
  root.onlyKeys({schemaKey, "items", "skills", "roles"});
  checkPart(root, "items", bank.items, checkItem);
  checkPart(root, "skills", bank.skills, [](const Cursor& skill, const Skill&) {
    checkSentences(skill, {"name", "description"});
  });
  checkPart(root, "roles", catalogue.roles,
            [](const Cursor& role, const Role&) { checkRole(role); });
}

}  // namespace whichdesk
