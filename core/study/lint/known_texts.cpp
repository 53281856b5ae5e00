#include "study/lint/known_texts.h"

#include <string_view>

namespace whichdesk {

namespace {

struct Field {
  std::string_view key;
  std::size_t most;
  bool counts = false;
};

using Fields = std::vector<Field>;

Fields fieldsOf(ItemType type) {
  switch (type) {
    case ItemType::rating: return {{"prompt", 125}, {"example", 135}};
    case ItemType::preference: return {{"a", 70}, {"b", 70}, {"example", 135}};
    case ItemType::scenario: return {{"prompt", 165}, {"example", 135}};
    case ItemType::task: return {{"prompt", 380, true}, {"example", 135}, {"solution", 150}};
  }
  return {};
}

/// How long an option may be, where an item has texts for its options.
std::size_t mostOfOption(ItemType type) { return type == ItemType::task ? 165 : 135; }

const Fields skillFields{{"name", 32}, {"description", 110}};
const Fields roleFields{{"title", 56}, {"summary", 230}, {"day", 265},      {"surroundings", 165},
                        {"for", 150},  {"against", 150}, {"progress", 205}, {"crossTraining", 240}};

void add(std::vector<KnownText>& texts, const std::string& owner, const Fields& fields) {
  for (const Field& field : fields)
    texts.push_back({owner + "/" + std::string(field.key), field.most, field.counts});
}

}  // namespace

std::vector<KnownText> knownTexts(const Bank& bank, const Catalogue& catalogue) {
  std::vector<KnownText> texts;
  for (const Item& item : bank.items) {
    const std::string owner = "/items/" + item.id;
    add(texts, owner, fieldsOf(item.type));
    if (item.type != ItemType::scenario && item.type != ItemType::task) continue;
    for (const Option& option : item.options)
      texts.push_back(
          {owner + "/options/" + option.id, mostOfOption(item.type), item.type == ItemType::task});
  }
  for (const Skill& skill : bank.skills) add(texts, "/skills/" + skill.id, skillFields);
  for (const Role& role : catalogue.roles) add(texts, "/roles/" + role.id, roleFields);
  return texts;
}

std::string searchPlace(const Role& role) { return "/roles/" + role.id + "/search"; }

}  // namespace whichdesk
