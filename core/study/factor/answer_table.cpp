#include "study/factor/answer_table.h"

namespace whichdesk {

void AnswerTable::add(const Answers& answers) {
  for (const int option : answers.chosen) chosen_.push_back(static_cast<std::int16_t>(option));
  groups_.push_back(0);
}

void AnswerTable::add(const AnswerTable& other, std::size_t person, std::size_t group) {
  for (std::size_t item = 0; item < items_; ++item)
    chosen_.push_back(static_cast<std::int16_t>(other.chosen(person, item)));
  groups_.push_back(group);
}

}  // namespace whichdesk
