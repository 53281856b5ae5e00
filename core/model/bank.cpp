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

Matrix skillCorrelation(const std::vector<Skill>& skills, double within, double across) {
  Matrix correlation(skills.size());
  for (std::size_t row = 0; row < skills.size(); ++row) {
    for (std::size_t column = 0; column < skills.size(); ++column) {
      const bool sameSide =
          skills[row].side == skills[column].side && skills[row].side != Side::both;
      correlation(row, column) = row == column ? 1 : sameSide ? within : across;
    }
  }
  return correlation;
}

Matrix priorCovariance(const Matrix& correlation) {
  Matrix prior(correlation.size + 1);
  for (std::size_t row = 0; row < correlation.size; ++row)
    for (std::size_t column = 0; column < correlation.size; ++column)
      prior(row, column) = correlation(row, column);
  prior(correlation.size, correlation.size) = 1;
  return prior;
}

Vector praiseDirection(const Matrix& correlation, const std::vector<Item>& items) {
  return seenThroughRatings(correlation, items, Vector(correlation.size, 1.0));
}

Vector seenThroughRatings(const Matrix& correlation, const std::vector<Item>& items,
                          const Vector& skills) {
  const Matrix prior = priorCovariance(correlation);
  double ratings = 0, information = 0;
  for (const Item& item : items) {
    if (item.type != ItemType::rating || item.loadings.empty()) continue;
    const double loading = item.loadings.front().value;
    information += 2 * loading * loading / (1 - communality(item, prior));
    ++ratings;
  }
  Matrix sum(correlation.size);
  for (std::size_t i = 0; i < sum.cells.size(); ++i)
    sum.cells[i] = ratings > 0 ? correlation.cells[i] * information / ratings : 0;
  for (std::size_t k = 0; k < sum.size; ++k) sum(k, k) += 1;
  const auto lower = cholesky(sum);
  if (!lower) return {};
  return multiply(correlation, multiply(inverseOfProduct(*lower), skills));
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
