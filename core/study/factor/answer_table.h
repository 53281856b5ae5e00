#pragma once

#include <cstdint>
#include <vector>

#include "model/answers.h"

namespace whichdesk {

/// Many people's answers, two bytes an answer.
class AnswerTable {
 public:
  explicit AnswerTable(std::size_t items) : items_(items) {}

  void add(const Answers& answers);
  /// Adds a person of another table as one of a group, a language where languages are compared.
  void add(const AnswerTable& other, std::size_t person, std::size_t group);

  std::size_t people() const { return groups_.size(); }
  std::size_t items() const { return items_; }
  std::size_t group(std::size_t person) const { return groups_[person]; }
  /// Index of an option, or below 0: not answered.
  int chosen(std::size_t person, std::size_t item) const { return chosen_[person * items_ + item]; }

 private:
  std::size_t items_;
  std::vector<std::int16_t> chosen_;
  std::vector<std::size_t> groups_;
};

/// People who answered the same items.
struct Pattern {
  std::vector<std::size_t> items;  ///< Places in a list of items that somebody chose to look at.
  std::vector<std::size_t> people;
};

}  // namespace whichdesk
