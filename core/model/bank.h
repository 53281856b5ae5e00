#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/matrix.h"

namespace whichdesk {

enum class Side { front, back, both };
enum class ItemType { rating, preference, scenario, task };

/// Whether all items of the type share the bank's options for it: the steps of a scale.
constexpr bool isScale(ItemType type) {
  return type == ItemType::rating || type == ItemType::preference;
}

struct Skill {
  std::string id;
  Side side = Side::both;
};

struct Option {
  std::string id;
  double score = 0;
  double expected = 0;  ///< Share of people expected to choose it; an item's shares sum to 1.
};

/// Product-moment correlation of an item's scored answer with one dimension.
struct Loading {
  std::size_t dimension = 0;  ///< Index of a skill, or `styleDimension(bank)`.
  double value = 0;
};

struct Item {
  std::string id;
  ItemType type = ItemType::rating;
  std::vector<Loading> loadings;  ///< By dimension, rising.
  std::vector<Option> options;    ///< A reversed rating has its shares mirrored already.
};

/// The front-back axis D = weights'theta, of prior variance 1, which praising oneself moves not.
struct Axis {
  Vector weights;  ///< One a skill.
  double halfWidth = 0;
};

/// A question bank that passed `readBank`: every rule of questions/README.md holds.
struct Bank {
  std::string id;
  int version = 0;
  std::vector<std::string> languages;
  std::vector<Skill> skills;
  Matrix correlation;  ///< R: prior correlations of the skills.
  Axis axis;
  std::vector<Item> items;
  std::uint32_t fingerprint = 0;       ///< Tells banks apart, whatever languages they have.
  std::vector<std::size_t> itemsById;  ///< Indices into items, in the order of their ids.
};

/// The dimension after the skills: the habit of agreeing.
inline std::size_t styleDimension(const Bank& bank) { return bank.skills.size(); }

/// A preference between two sets of activities, not between two activities.
inline bool isBundle(const Item& item) {
  return item.type == ItemType::preference && item.loadings.size() > 2;
}

/// R from two figures: `within` counts between two skills of the side front, or of the side back;
/// every other pair of skills correlates `across`.
Matrix skillCorrelation(const std::vector<Skill>& skills, double within, double across);

/// Q: the correlation of the skills, and style (variance 1, uncorrelated with them).
Matrix priorCovariance(const Matrix& correlation);

/// Where praising oneself in every rating, one plain and one reversed a skill, moves the skills:
///
///   g = R (I + q R)^-1 1,   q = 2 a^2 / sigma^2, the mean over the bank's ratings
///
/// A longer form of R (R + kappa I)^-1 1 with kappa = 1/q, which holds without ratings too (q = 0).
/// Source: decision 29 in core/DECISIONS.md.
Vector praiseDirection(const Matrix& correlation, const std::vector<Item>& items);

/// Where people's ratings, one plain and one reversed a skill and free of noise, place their
/// skills: R (I + q R)^-1 theta with the same q. In proportion to the posterior means.
Vector seenThroughRatings(const Matrix& correlation, const std::vector<Item>& items,
                          const Vector& skills);

/// Share of the variance of the item's answers that the dimensions explain: a'Qa.
double communality(const Item& item, const Matrix& prior);

std::optional<std::size_t> findItem(const Bank& bank, std::string_view id);
std::optional<std::size_t> findOption(const Item& item, std::string_view id);
std::optional<std::size_t> findSkill(const std::vector<Skill>& skills, std::string_view id);

}  // namespace whichdesk
