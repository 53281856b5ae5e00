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
  Vector evidence(covariance_.size, 0.0), ticked, foretold;
  const auto observed = [&](const Scale& scale) {
    return instrument_.items[scale.item].observed[answers.option(scale.item)];
  };
  for (const Scale& scale : scales_)
    addEvidence(instrument_, scale.item, observed(scale), evidence);
  const Vector mean = multiply(covariance_, evidence);
  double tickedMean = 0, foretoldMean = 0;
  for (const Scale& scale : scales_) {
    const Item& item = instrument_.bank.items[scale.item];
    double surprise = observed(scale);
    for (const Loading& loading : item.loadings)
      surprise -= loading.value * mean[loading.dimension];
    const double step = item.options[answers.option(scale.item)].score;
    ticked.push_back(step);
    foretold.push_back(step - instrument_.items[scale.item].sd * surprise / (1 - scale.own));
    tickedMean += step / static_cast<double>(scales_.size());
    foretoldMean += foretold.back() / static_cast<double>(scales_.size());
  }
  double product = 0, square = 0, other = 0;
  for (std::size_t i = 0; i < ticked.size(); ++i) {
    const double one = ticked[i] - tickedMean, two = foretold[i] - foretoldMean;
    product += one * two;
    square += one * one;
    other += two * two;
  }
  constexpr double rounding = 1e-18;
  return square > rounding && other > rounding ? product / std::sqrt(square * other) : 0;
}

}  // namespace whichdesk
