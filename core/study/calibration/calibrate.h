#pragma once

#include <optional>
#include <vector>

#include "study/factor/factor_model.h"

namespace whichdesk {

enum class ItemOutcome {
  found,
  tooFew,    ///< Fewer than `fewestAnswers` people answered it.
  alike,     ///< All who answered it gave the same answer.
  improper,  ///< Its noise falls to its limit: the estimate is given without an error.
};

enum class CalibrationOutcome {
  found,
  tooFewPeople,   ///< No more people than parameters.
  noItems,        ///< No item has enough answers.
  notDetermined,  ///< The answers do not determine all parameters: no errors.
  notSettled,     ///< The likelihood still rises after all rounds.
};

/// A figure with its standard error; no error if it cannot be estimated.
struct Measured {
  double found = 0;
  std::optional<double> error;
};

/// Estimates of one item among all people, including those who were not asked it.
struct ItemEstimate {
  std::size_t item = 0;  ///< In the bank.
  int people = 0;        ///< Who answered it.
  ItemOutcome outcome = ItemOutcome::tooFew;
  double mean = 0, sd = 1;        ///< Of y, in the scale of the bank's expected shares.
  Measured length;                ///< How many times the stated loadings the found ones are.
  std::optional<Measured> style;  ///< Loading on style.
};

/// Residual correlation of two items: what they share besides the model.
struct ResidualPair {
  std::size_t a = 0, b = 0;  ///< In the bank.
  int people = 0;            ///< Who answered both.
  double correlation = 0, error = 0;
};

struct Calibration {
  CalibrationOutcome outcome = CalibrationOutcome::noItems;
  std::size_t people = 0, parameters = 0;
  double logLikelihood = 0;
  int rounds = 0;  ///< Of EM, and steps of Newton.
  std::optional<Measured> style, within, across;
  std::vector<ItemEstimate> items;  ///< One per item of the bank.
  std::vector<ResidualPair> bundles;
  FactorModel model;
  ModelValues values;
};

/// Fewest people that an item needs to be estimated. Choice: fewer leave a loading with a standard
/// error above 1 / sqrt(50) = .14.
constexpr int fewestAnswers = 50;

/// Loadings, means and noise of every item, the habit of agreeing and the correlations of skills,
/// by maximum likelihood from each person's answered items.
///
/// EM until the log-likelihood hardly rises, then Newton's method with the exact information, which
/// also gives the standard errors (robust: observed^-1 scores observed^-1).
///
/// Valid:  if whether an item was answered depends only on the person's other answers
///         (missing at random, Rubin 1976, Biometrika 63(3)), as it does where the next question is
///         chosen by the answers so far; answers in steps count as if they were normal.
Calibration calibrate(const Instrument& instrument, const AnswerTable& table);

}  // namespace whichdesk
