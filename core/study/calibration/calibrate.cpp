#include "study/calibration/calibrate.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "study/calibration/residual_pairs.h"
#include "study/factor/fit.h"

namespace whichdesk {

namespace {

/// Standard errors of functions of the parameters, by the delta method.
class Errors {
 public:
  Errors(const FactorModel& model, const ModelValues& values, const ModelFit& fit)
      : model_(model), values_(values), fit_(fit), q_(latentCovariance(model, values)) {}

  double variance(std::size_t i) const {
    const double style = values_.style * model_.items[i].style;
    return values_.slope[i] * values_.slope[i] * directionVariance(model_, q_, i) + style * style +
           values_.noise[i];
  }

  /// slope / sd.
  Measured length(std::size_t i) const {
    const double sd = std::sqrt(variance(i));
    Vector slopes = ofSd(i, -values_.slope[i] / (sd * sd));
    slopes[3 * i + 1] += 1 / sd;
    return {values_.slope[i] / sd, errorOf(slopes, i)};
  }

  /// style s / sd.
  Measured styleLoading(std::size_t i) const {
    const double sd = std::sqrt(variance(i)), s = model_.items[i].style;
    Vector slopes = ofSd(i, -values_.style * s / (sd * sd));
    slopes[stylePlace()] += s / sd;
    return {values_.style * s / sd, errorOf(slopes, i)};
  }

  Measured parameter(double found, std::size_t place) const {
    Vector slopes(model_.parameters(), 0.0);
    slopes[place] = 1;
    return {found, errorOf(slopes, std::nullopt)};
  }

  std::size_t stylePlace() const { return 3 * model_.items.size(); }
  std::size_t withinPlace() const { return stylePlace() + (model_.hasStyle ? 1 : 0); }
  std::size_t acrossPlace() const { return withinPlace() + (model_.hasWithin ? 1 : 0); }

 private:
  /// The derivatives of an item's sd, times a factor.
  Vector ofSd(std::size_t i, double factor) const {
    const double half = factor / (2 * std::sqrt(variance(i)));
    const double g = values_.slope[i], s = model_.items[i].style;
    Vector slopes(model_.parameters(), 0.0);
    slopes[3 * i + 1] = half * 2 * g * directionVariance(model_, q_, i);
    slopes[3 * i + 2] = half;
    if (model_.hasStyle) slopes[stylePlace()] = half * 2 * values_.style * s * s;
    if (model_.hasWithin)
      slopes[withinPlace()] = half * g * g * directionVariance(model_, model_.withinPairs, i);
    if (model_.hasAcross)
      slopes[acrossPlace()] = half * g * g * directionVariance(model_, model_.acrossPairs, i);
    return slopes;
  }

  std::optional<double> errorOf(const Vector& slopes, std::optional<std::size_t> item) const {
    if (!fit_.covariance || (item && !fit_.free[3 * *item + 2])) return std::nullopt;
    return std::sqrt(std::max(0.0, quadratic(*fit_.covariance, slopes)));
  }

  const FactorModel& model_;
  const ModelValues& values_;
  const ModelFit& fit_;
  Matrix q_;
};

/// Counts who answered an item, and whether they differ.
ItemEstimate counted(std::size_t item, const AnswerTable& table) {
  ItemEstimate estimate;
  estimate.item = item;
  std::set<int> seen;
  for (std::size_t person = 0; person < table.people(); ++person) {
    const int option = table.chosen(person, item);
    if (option < 0) continue;
    ++estimate.people;
    seen.insert(option);
  }
  if (estimate.people > 1 && seen.size() == 1)
    estimate.outcome = ItemOutcome::alike;
  else if (estimate.people >= fewestAnswers)
    estimate.outcome = ItemOutcome::found;
  return estimate;
}

std::vector<std::size_t> itemsWith(const std::vector<ItemEstimate>& items, ItemOutcome outcome) {
  std::vector<std::size_t> chosen;
  for (const ItemEstimate& one : items)
    if (one.outcome == outcome) chosen.push_back(one.item);
  return chosen;
}

void keepEstimates(const ModelFit& fit, Calibration& result) {
  const FactorModel& model = result.model;
  const Errors errors(model, fit.values, fit);
  double style = 0, styleError = 0, ratings = 0;
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    ItemEstimate& item = result.items[model.items[i].item];
    item.mean = fit.values.mean[i];
    item.sd = std::sqrt(errors.variance(i));
    item.length = errors.length(i);
    if (!fit.free[3 * i + 2]) item.outcome = ItemOutcome::improper;
    if (model.items[i].style == 0) continue;
    item.style = errors.styleLoading(i);
    style += item.style->found;
    styleError += model.items[i].style / item.sd;
    ++ratings;
  }
  if (model.hasStyle) {
    const Measured factor = errors.parameter(fit.values.style, errors.stylePlace());
    result.style = Measured{style / ratings, std::nullopt};
    if (factor.error) result.style->error = *factor.error * styleError / ratings;
  }
  if (model.hasWithin) result.within = errors.parameter(fit.values.within, errors.withinPlace());
  if (model.hasAcross) result.across = errors.parameter(fit.values.across, errors.acrossPlace());
}

}  // namespace

Calibration calibrate(const Instrument& instrument, const AnswerTable& table) {
  Calibration result;
  const std::size_t count = instrument.bank.items.size();
  for (std::size_t item = 0; item < count; ++item) result.items.push_back(counted(item, table));
  auto chosen = itemsWith(result.items, ItemOutcome::found);
  const bool none = chosen.empty();
  if (none)
    for (std::size_t item = 0; item < count; ++item) chosen.push_back(item);
  result.model = factorModel(instrument, chosen);
  result.parameters = result.model.parameters();
  const auto patterns = patternsOf(table, result.model);
  for (const Pattern& pattern : patterns) result.people += pattern.people.size();
  if (none || result.people <= result.parameters) {
    const bool alike = !itemsWith(result.items, ItemOutcome::alike).empty();
    result.outcome = none && alike && result.people >= fewestAnswers
                         ? CalibrationOutcome::noItems
                         : CalibrationOutcome::tooFewPeople;
    for (ItemEstimate& item : result.items)
      if (item.outcome == ItemOutcome::found) item.outcome = ItemOutcome::tooFew;
    return result;
  }
  const ModelValues first = firstValues(instrument, result.model, table);
  const ModelFit fit = maximumLikelihood(result.model, first, table, patterns);
  result.values = fit.values;
  result.logLikelihood = fit.logLikelihood;
  result.rounds = fit.rounds;
  result.outcome = !fit.covariance ? CalibrationOutcome::notDetermined
                   : fit.settled   ? CalibrationOutcome::found
                                   : CalibrationOutcome::notSettled;
  keepEstimates(fit, result);
  result.bundles = residualPairs(instrument.bank, result.model, fit.values, table, patterns);
  return result;
}

}  // namespace whichdesk
