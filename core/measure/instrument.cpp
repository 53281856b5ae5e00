#include "measure/instrument.h"

#include <cmath>
#include <utility>

namespace whichdesk {

namespace {

PreparedItem prepareItem(const Item& item, const Matrix& prior) {
  double mean = 0, square = 0;
  for (const Option& option : item.options) mean += option.expected * option.score;
  for (const Option& option : item.options)
    square += option.expected * (option.score - mean) * (option.score - mean);
  const double sd = std::sqrt(square);
  PreparedItem prepared{1 - communality(item, prior), sd, {}};
  for (const Option& option : item.options) prepared.observed.push_back((option.score - mean) / sd);
  return prepared;
}

}  // namespace

Instrument prepare(Bank bank) {
  Instrument instrument{std::move(bank), Matrix(), Matrix(), {}};
  instrument.prior = priorCovariance(instrument.bank.correlation);
  instrument.precision = inverseOfProduct(*cholesky(instrument.prior));
  for (const Item& item : instrument.bank.items)
    instrument.items.push_back(prepareItem(item, instrument.prior));
  return instrument;
}

double priorVariance(const Instrument& instrument, const Vector& target) {
  return quadratic(instrument.prior, target);
}

}  // namespace whichdesk
