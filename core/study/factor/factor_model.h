#pragma once

#include <optional>
#include <vector>

#include "measure/instrument.h"
#include "study/factor/answer_table.h"

namespace whichdesk {

/// One item as the model sees it.
struct ModelItem {
  std::size_t item = 0;            ///< In the bank.
  std::vector<Loading> direction;  ///< The stated loadings on skills; answers give their length.
  double style = 0;                ///< The stated loading on style.
  Vector observed;                 ///< y of each option, as the bank scores it.
  std::optional<std::size_t> onlyGroup{};  ///< Where an item has figures of its own by group.
};

/// The confirmatory factor model of a bank, for the items with enough answers.
///
///   y_i = mean_i + slope_i d_i'theta + style s_i z + e_i,   e_i ~ N(0, noise_i),
///   theta ~ N(0, R), z ~ N(0, 1)
///
/// d_i: the loadings that the bank states, s_i the stated loading on style. So each item has three
/// parameters, and all items together three more: `style` scales the stated loadings on style, and
/// R has the correlations `within` a side and `across`, as in `priorCovariance`.
struct FactorModel {
  std::vector<ModelItem> items;
  std::size_t skills = 0;
  Matrix withinPairs, acrossPairs;  ///< 1 where R has that correlation, for skills and style.
  bool hasStyle = false, hasWithin = false, hasAcross = false;

  std::size_t dimensions() const { return skills + 1; }
  std::size_t shared() const {
    return (hasStyle ? 1 : 0) + (hasWithin ? 1 : 0) + (hasAcross ? 1 : 0);
  }
  std::size_t parameters() const { return 3 * items.size() + shared(); }
};

/// Values of the parameters.
struct ModelValues {
  Vector mean, slope, noise;  ///< One per item of the model.
  double style = 1, within = 0, across = 0;
  std::vector<Vector> groupMeans;  ///< Of theta and z; the first group's are 0.
};

/// The model of these items of a bank.
FactorModel factorModel(const Instrument& instrument, const std::vector<std::size_t>& items);

/// The people who answered at least one item of the model, by which of them they answered.
std::vector<Pattern> patternsOf(const AnswerTable& table, const FactorModel& model);

/// The bank's own values, with means and noise from the answers.
ModelValues firstValues(const Instrument& instrument, const FactorModel& model,
                        const AnswerTable& table);

/// Covariance of skills and style.
Matrix latentCovariance(const FactorModel& model, const ModelValues& values);

/// Loadings of an item on skills and style at these values, in the scale of y.
std::vector<Loading> loadingsAt(const FactorModel& model, const ModelValues& values, std::size_t i);

/// d_i'R d_i.
double directionVariance(const FactorModel& model, const Matrix& covariance, std::size_t i);

/// sum of a_k v_k.
inline double along(const std::vector<Loading>& loadings, const double* vector) {
  double sum = 0;
  for (const Loading& loading : loadings) sum += loading.value * vector[loading.dimension];
  return sum;
}

}  // namespace whichdesk
