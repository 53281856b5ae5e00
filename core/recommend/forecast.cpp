#include "recommend/forecast.h"

#include <algorithm>
#include <cmath>

#include "measure/next_item.h"
#include "measure/normal.h"

namespace whichdesk {

namespace {

// Choice 12 in core/DECISIONS.md.
constexpr double limitDecay = .95, decay = .91;
constexpr int highestRise = 2;

/// Of what D's variance can lose by all items, so much is left after so many more questions.
double leftAfter(int questions, double decays) {
  double left = 1;
  for (int i = 0; i < questions; ++i) left *= decays;
  return left;
}

/// What was known after one of the answers.
struct Moment {
  double mean = 0, variance = 1, fullVariance = 1;
  int answered = 0;
};

/// The posterior of D, one answer after the other. D has the prior mean 0 and variance 1.
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
      const double share = reach[i] / spread;
      mean_[i] += share * surprise;
      for (std::size_t j = 0; j < reach.size(); ++j) covariance_(i, j) -= share * reach[j];
    }
    const double pull = dot(instrument_.bank.axis.weights, reach);  // w'P a
    axisMean_ += pull * surprise / spread;
    axisVariance_ -= pull * pull / spread;
  }

  double axisMean() const { return axisMean_; }
  double axisVariance() const { return axisVariance_; }

 private:
  const Instrument& instrument_;
  Matrix covariance_;
  Vector mean_;
  double axisMean_ = 0, axisVariance_ = 1;
};

/// After how many more questions the quick plan may stop at the earliest.
int earliestStop(const Moment& now) { return std::max(1, leastItems - now.answered); }

/// After how many more questions the quick plan has stopped with a chance of .05, .5 and .95.
///
/// By then D's mean is another, N(mean, what its variance lost); the plan stops where it lies
/// farther from the turning point than 1.2816 sd of what is still to come.
Forecast foresee(const Moment& now, double halfWidth) {
  constexpr double tenth = 1.2815515655446004;  // beyond it a normal number has the chance .1
  const int most = std::max(0, mostItems - now.answered);
  Forecast result{most, most, most};
  const int first = earliestStop(now);
  double rest = (now.variance - now.fullVariance) * leftAfter(first, decay);
  double turn = -1;
  for (int k = first; k < most; ++k, rest *= decay) {
    const double later = rest * leftAfter(most - k, limitDecay);
    if (turn < 0) turn = turningPoint(now.fullVariance + later, halfWidth);
    const double margin = tenth * std::sqrt(std::max(0.0, rest - later));
    const double sd = std::sqrt(std::max(1e-9, now.variance - now.fullVariance - rest));
    const auto within = [&](double bound) {
      return bound > 0 ? normalDistribution((bound - now.mean) / sd) -
                             normalDistribution((-bound - now.mean) / sd)
                       : 0;
    };
    const double settled = 1 - within(turn + margin) + within(turn - margin);
    if (settled >= .05) result.least = std::min(result.least, k);
    if (settled >= .5) result.likely = std::min(result.likely, k);
    if (settled >= .95) result.most = std::min(result.most, k);
    if (result.most == k) break;  // the others are not later
  }
  return result;
}

/// The last moment's forecast, at most `highestRise` above the one before it, and so on back. A
/// moment that no longer can lower it ends the search: those before it can even less.
Forecast withoutLeaps(const std::vector<Moment>& moments, double halfWidth) {
  Forecast result = foresee(moments.back(), halfWidth);
  int rise = highestRise;
  for (std::size_t i = moments.size() - 1; i-- > 0; rise += highestRise) {
    if (earliestStop(moments[i]) + rise >= result.most) break;
    const Forecast then = foresee(moments[i], halfWidth);
    result.least = std::min(result.least, then.least + rise);
    result.likely = std::min(result.likely, then.likely + rise);
    result.most = std::min(result.most, then.most + rise);
  }
  return result;
}

}  // namespace

Outlook outlookToLimit(double mean, double variance, double fullVariance, int answered,
                       double halfWidth) {
  const double later =
      fullVariance + (variance - fullVariance) * leftAfter(mostItems - answered, limitDecay);
  return {mean, variance, later, turningPoint(later, halfWidth)};
}

bool isSettled(const Outlook& outlook, double halfWidth) {
  const Change change = chanceOfChange(outlook, halfWidth);
  return change.lead <= .1 && change.swap <= .002;
}

Forecast forecast(const Recommender& recommender, const Answers& answers) {
  const Instrument& instrument = recommender.instrument;
  const Axis& axis = instrument.bank.axis;
  Answers soFar{std::vector<int>(answers.chosen.size(), Answers::unseen), {}};
  Tracker tracker(instrument);
  Moment now;
  const auto lookAhead = [&] {
    now.fullVariance = axisVarianceWhenAllAnswered(recommender, soFar);
  };
  lookAhead();
  std::vector<Moment> moments{now};
  for (const std::size_t item : answers.asked) {
    soFar.chosen[item] = answers.chosen[item];
    if (answers.answered(item)) {
      tracker.add(item, answers.option(item));
      now.mean = tracker.axisMean();
      now.variance = tracker.axisVariance();
      ++now.answered;
    } else {
      lookAhead();
    }
    moments.push_back(now);
  }
  return withoutLeaps(moments, axis.halfWidth);
}

}  // namespace whichdesk
