#include "measure/foretold.h"

#include <cmath>

namespace whichdesk {

Foretold::Foretold(const Instrument& instrument, const Answers& answers) : instrument_(instrument) {
  Answers scales = answers;
  for (std::size_t i = 0; i < instrument.items.size(); ++i) {
    if (!isScale(instrument.bank.items[i].type))
      scales.chosen[i] = Answers::unseen;
    else if (answers.answered(i))
      scales_.push_back(i);
  }
  covariance_ = posterior(instrument, scales).covariance;
}

double Foretold::correlation(const Answers& answers) const {
  const auto observed = [&](std::size_t i) {
    return instrument_.items[i].observed[answers.option(i)];
  };
  Vector evidence(covariance_.size, 0.0);
  for (const std::size_t i : scales_) addEvidence(instrument_, i, observed(i), evidence);
  const Vector mean = multiply(covariance_, evidence);
  double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;  // sums over x, the steps, and y, foretold
  for (const std::size_t i : scales_) {
    const Item& item = instrument_.bank.items[i];
    const PreparedItem& prepared = instrument_.items[i];
    double surprise = observed(i);
    for (const Loading& loading : item.loadings)
      surprise -= loading.value * mean[loading.dimension];
    surprise /= 1 - communality(item, covariance_) / prepared.noise;
    const double step = item.options[answers.option(i)].score;
    const double foretold = step - prepared.sd * surprise;
    ++n;
    x += step;
    y += foretold;
    xx += step * step;
    yy += foretold * foretold;
    xy += step * foretold;
  }
  const double square = (n * xx - x * x) * (n * yy - y * y);
  return square > 1e-9 ? (n * xy - x * y) / std::sqrt(square) : 0;
}

}  // namespace whichdesk
