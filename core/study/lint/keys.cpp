#include "study/lint/keys.h"

#include <string>

namespace whichdesk {

namespace {

/// How many items of one type load a skill above 0 and below.
struct Keys {
  int above = 0, below = 0;
};

Keys countKeys(const Bank& bank, ItemType type, std::size_t skill) {
  Keys keys;
  for (const Item& item : bank.items) {
    if (item.type != type) continue;
    for (const Loading& loading : item.loadings)
      if (loading.dimension == skill) ++(loading.value > 0 ? keys.above : keys.below);
  }
  return keys;
}

/// One item cannot be of both keys.
bool isUneven(const Keys& keys) { return keys.above + keys.below > 1 && keys.above != keys.below; }

}  // namespace

Problems keyAdvice(const Bank& bank) {
  Problems advice;
  for (std::size_t k = 0; k < bank.skills.size(); ++k) {
    const std::string where = "/skills/" + std::to_string(k), &skill = bank.skills[k].id;
    const Keys ratings = countKeys(bank, ItemType::rating, k);
    if (isUneven(ratings))
      advice.push_back(makeProblem(
          "unbalanced-ratings", "bank", where,
          "\"{skill}\" has {plain} plain and {reversed} reversed ratings; give it as many of each",
          {{"skill", skill},
           {"plain", std::to_string(ratings.above)},
           {"reversed", std::to_string(ratings.below)}}));
    const Keys preferences = countKeys(bank, ItemType::preference, k);
    if (isUneven(preferences))
      advice.push_back(
          makeProblem("unbalanced-preferences", "bank", where,
                      "\"{skill}\" is A in {a} and B in {b} preferences; make it A as often as B",
                      {{"skill", skill},
                       {"a", std::to_string(preferences.below)},
                       {"b", std::to_string(preferences.above)}}));
  }
  return advice;
}

}  // namespace whichdesk
