#include "measure/foretold.h"

#include <cmath>

namespace whichdesk {

Foretold::Foretold(const Instrument& instrument, const Answers& answers) : instrument_(instrument) {
  Matrix precision = instrument.precision;
  for (std::size_t i = 0; i < instrument.items.size(); ++i) {
    if (instrument.bank.items[i].type > ItemType::preference || !answers.answered(i)) continue;
    scales_.push_back({i, 0});
    addPrecision(instrument, i, precision);
  }
  covariance_ = inverseOfProduct(*cholesky(precision));
  for (Scale& scale : scales_) {
    const auto& loadings = instrument.bank.items[scale.item].loadings;
    for (const Loading& a : loadings)
      for (const Loading& b : loadings)
        scale.own += a.value * b.value * covariance_(a.dimension, b.dimension);
    scale.own /= instrument.items[scale.item].noise;
  }
}

double Foretold::correlation(const Answers& answers) const {
  Vector evidence(covariance_.size, 0.0), told, foretold;
  double toldMean = 0, foretoldMean = 0;
  for (const Scale& scale : scales_) {
    told.push_back(instrument_.items[scale.item].observed[answers.option(scale.item)]);
    addEvidence(instrument_, scale.item, told.back(), evidence);
  }
  const Vector mean = multiply(covariance_, evidence);
  const double count = static_cast<double>(scales_.size());
  for (std::size_t i = 0; i < told.size(); ++i) {
    double known = 0;
    for (const Loading& loading : instrument_.bank.items[scales_[i].item].loadings)
      known += loading.value * mean[loading.dimension];
    foretold.push_back(told[i] - (told[i] - known) / (1 - scales_[i].own));
    toldMean += told[i] / count;
    foretoldMean += foretold[i] / count;
  }
  double product = 0, square = 0, other = 0;
  for (std::size_t i = 0; i < told.size(); ++i) {
    const double y = told[i] - toldMean, yhat = foretold[i] - foretoldMean;
    product += y * yhat;
    square += y * y;
    other += yhat * yhat;
  }
  constexpr double rounding = 1e-18;
  return square > rounding && other > rounding ? product / std::sqrt(square * other) : 0;
}

}  // namespace whichdesk
