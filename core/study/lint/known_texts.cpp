#include "study/lint/known_texts.h"

#include <cstddef>
#include <string_view>

#include "codec/read_text.h"

namespace whichdesk {

namespace {

struct Field {
  std::string_view key;
  std::size_t most;
  bool counts = false;
  std::size_t lines = 0;
};

using Fields = std::vector<Field>;

constexpr std::size_t skillsOfPair = 2;
constexpr std::size_t linesOfBundle = 3;

/// A pair sets one activity against another, each on a line; a bundle sets three against three.
std::size_t linesOf(const Item& preference) {
  return preference.loadings.size() > skillsOfPair ? linesOfBundle : 1;
}

Fields fieldsOf(const Item& item) {
  switch (item.type) {
    case ItemType::rating: return {{"prompt", 125}, {"example", 135}};
    case ItemType::preference:
      return {{"a", 70, false, linesOf(item)}, {"b", 70, false, linesOf(item)}};
    case ItemType::scenario: return {{"prompt", 165}};
    case ItemType::task: return {{"prompt", 380, true}, {"solution", 150}};
  }
  return {};
}

/// How long an option may be, where an item has texts for its options.
std::size_t mostOfOption(ItemType type) { return type == ItemType::task ? 165 : 135; }

const Fields skillFields{{"name", 32}, {"description", 110}};

void add(std::vector<KnownText>& texts, const std::string& owner, const Fields& fields) {
  for (const Field& field : fields)
    texts.push_back({owner + "/" + std::string(field.key), field.most, field.counts, field.lines});
}

}  // namespace

std::vector<KnownText> knownTexts(const Bank& bank, const Catalogue& catalogue) {
  std::vector<KnownText> texts;
  for (const Item& item : bank.items) {
    const std::string owner = "/items/" + item.id;
    add(texts, owner, fieldsOf(item));
    if (isScale(item.type)) continue;  // the page has the words of its steps
    for (const Option& option : item.options)
      texts.push_back(
          {owner + "/options/" + option.id, mostOfOption(item.type), item.type == ItemType::task});
  }
  for (const Skill& skill : bank.skills) add(texts, "/skills/" + skill.id, skillFields);
  Fields roleFields;
  for (const RoleText& text : roleTexts) roleFields.push_back({text.key, text.most});
  for (const Role& role : catalogue.roles) add(texts, "/roles/" + role.id, roleFields);
  return texts;
}

std::string searchPlace(const Role& role) { return "/roles/" + role.id + "/search"; }

}  // namespace whichdesk
