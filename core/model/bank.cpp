#include "model/bank.h"

#include <algorithm>
#include <cstddef>

namespace whichdesk {

namespace {

template <typename List>
std::optional<std::size_t> indexOfId(const List& list, std::string_view id) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (list[i].id == id) return i;
  return std::nullopt;
}

}  // namespace

Matrix priorCovariance(const std::vector<Skill>& skills, const Correlation& correlation) {
  Matrix prior(skills.size() + 1);
  for (std::size_t row = 0; row < prior.size; ++row) prior(row, row) = 1;
  for (std::size_t row = 0; row < skills.size(); ++row) {
    for (std::size_t column = 0; column < row; ++column) {
      const bool sameSide =
          skills[row].side == skills[column].side && skills[row].side != Side::both;
      prior(row, column) = prior(column, row) = sameSide ? correlation.within : correlation.across;
    }
  }
  return prior;
}

double communality(const Item& item, const Matrix& prior) {
  double sum = 0;
  for (const Loading& a : item.loadings)
    for (const Loading& b : item.loadings)
      sum += a.value * b.value * prior(a.dimension, b.dimension);
  return sum;
}

std::optional<std::size_t> findItem(const Bank& bank, std::string_view id) {
  const auto found = std::lower_bound(
      bank.itemsById.begin(), bank.itemsById.end(), id,
      [&](std::size_t item, std::string_view key) { return bank.items[item].id < key; });
  if (found == bank.itemsById.end() || bank.items[*found].id != id) return std::nullopt;
  return *found;
}

std::optional<std::size_t> findOption(const Item& item, std::string_view id) {
  return indexOfId(item.options, id);
}

std::optional<std::size_t> findSkill(const std::vector<Skill>& skills, std::string_view id) {
  return indexOfId(skills, id);
}

}  // namespace whichdesk
