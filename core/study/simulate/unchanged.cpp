#include "study/simulate/unchanged.h"

#include "measure/change.h"

namespace whichdesk {

void FalseAlarms::add(const Recommender& recommender, const Answers& before, const Answers& after) {
  const auto all = changes(recommender.instrument, before, after);
  axis.add(all[0].changed == Changed::clear);
  bool any = false;
  for (std::size_t k = 1; k < all.size(); ++k) {
    any = any || all[k].changed == Changed::clear;
    skill.add(all[k].changed != Changed::none);
  }
  anySkill.add(any);
}

void FalseAlarms::write(JsonWriter& json) const {
  json.beginObject();
  json.key("axis").number(axis.value());
  json.key("anySkill").number(anySkill.value());
  json.key("skill").number(skill.value());
  json.endObject();
}

}  // namespace whichdesk
