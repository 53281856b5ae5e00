#include "recommend/forecast.h"

#include <algorithm>
#include <cmath>

#include "measure/next_item.h"

namespace whichdesk {

namespace {

constexpr double decay = .92;  // Choice 12 in core/DECISIONS.md.
constexpr int highestRise = 2;

/// The posterior of D, one answer after the other.
class Tracker {
 public:
  explicit Tracker(const Instrument& instrument)
      : instrument_(instrument), covariance_(instrument.prior), mean_(instrument.prior.size, 0.0) {}

  void add(std::size_t item, std::size_t option) {
    const auto& loadings = instrument_.bank.items[item].loadings;
    Vector reach(mean_.size(), 0.0);  // P a
    for (const Loading& loading : loadings)
      for (std::size_t i = 0; i < reach.size(); ++i)
        reach[i] += covariance_(loading.dimension, i) * loading.value;
    double spread = instrument_.items[item].noise;
    double surprise = instrument_.items[item].observed[option];
    for (const Loading& loading : loadings) {
      spread += loading.value * reach[loading.dimension];
      surprise -= loading.value * mean_[loading.dimension];
    }
    for (std::size_t i = 0; i < reach.size(); ++i) {
      mean_[i] += reach[i] * surprise / spread;
      for (std::size_t j = 0; j < reach.size(); ++j)
        covariance_(i, j) -= reach[i] * reach[j] / spread;
    }
  }

  double axisMean() const { return dot(instrument_.bank.axis.weights, mean_); }
  double axisVariance() const {
    Vector weights = instrument_.bank.axis.weights;
    weights.push_back(0);  // style
    return quadratic(covariance_, weights);
  }

 private:
  const Instrument& instrument_;
  Matrix covariance_;
  Vector mean_;
};

/// After how many more questions the quick plan stops, when D's mean moves by so many sd of what
/// they tell: away from the nearest turning point, or toward it when negative.
int questionsUntilSettled(const Outlook& now, int answered, double moves, double halfWidth) {
  const int most = std::max(0, mostItems - answered);
  const double size = std::abs(now.mean);
  const bool outside = likeliest({size, std::sqrt(now.variance)}, halfWidth) != Lead::crossTrained;
  double rest = now.variance - now.fullVariance;
  for (int k = 0; k < most; ++k, rest *= decay) {
    if (answered + k < leastItems) continue;
    Outlook then = now;
    then.variance = now.fullVariance + rest;
    const double step = moves * std::sqrt(std::max(0.0, now.variance - then.variance));
    then.mean = std::max(0.0, outside ? size + step : size - step);
    if (isSettled(then, halfWidth)) return k;
  }
  return most;
}

/// What was known after one of the answers.
struct Moment {
  Outlook outlook;
  int answered = 0;
};

Forecast foresee(const Moment& moment, double halfWidth) {
  const auto settled = [&](double moves) {
    return questionsUntilSettled(moment.outlook, moment.answered, moves, halfWidth);
  };
  Forecast result;
  result.least = settled(1);
  result.likely = std::max(result.least, settled(0));
  result.most = std::max(result.likely, settled(-1));
  return result;
}

/// The last moment's forecast, at most `highestRise` above the one before it, and so on back. A
/// moment so long ago that the rises alone reach the forecast cannot lower it.
Forecast withoutLeaps(const std::vector<Moment>& moments, double halfWidth) {
  Forecast result = foresee(moments.back(), halfWidth);
  int rise = highestRise;
  for (std::size_t i = moments.size() - 1; i-- > 0 && rise < result.most; rise += highestRise) {
    const Forecast then = foresee(moments[i], halfWidth);
    result.least = std::min(result.least, then.least + rise);
    result.likely = std::min(result.likely, then.likely + rise);
    result.most = std::min(result.most, then.most + rise);
  }
  return result;
}

}  // namespace

bool isSettled(const Outlook& outlook, double halfWidth) {
  const Change change = chanceOfChange(outlook, halfWidth);
  return change.lead <= .1 && change.swap <= 1e-4;
}

Forecast forecast(const Recommender& recommender, const Answers& answers) {
  const Instrument& instrument = recommender.instrument;
  const Axis& axis = instrument.bank.axis;
  Answers soFar{std::vector<int>(answers.chosen.size(), Answers::unseen), {}};
  Tracker tracker(instrument);
  Moment now;
  const auto lookAhead = [&] {
    now.outlook.fullVariance = varianceWhenAllAnswered(instrument, soFar, axis.weights);
    now.outlook.turn = turningPoint(now.outlook.fullVariance, axis.halfWidth);
  };
  lookAhead();
  std::vector<Moment> moments{now};
  for (const std::size_t item : answers.asked) {
    soFar.chosen[item] = answers.chosen[item];
    if (answers.answered(item)) {
      tracker.add(item, answers.option(item));
      now.outlook.mean = tracker.axisMean();
      now.outlook.variance = tracker.axisVariance();
      ++now.answered;
    } else {
      lookAhead();
    }
    moments.push_back(now);
  }
  return withoutLeaps(moments, axis.halfWidth);
}

}  // namespace whichdesk
