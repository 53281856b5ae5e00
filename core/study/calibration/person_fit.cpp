#include "study/calibration/person_fit.h"

#include <algorithm>
#include <cmath>

#include "measure/posterior.h"
#include "measure/quality.h"

namespace whichdesk {

namespace {

double quantileOf(const Vector& sorted, double share) {
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto low = static_cast<std::size_t>(std::floor(at));
  const std::size_t high = std::min(low + 1, sorted.size() - 1);
  return sorted[low] + (at - std::floor(at)) * (sorted[high] - sorted[low]);
}

}  // namespace

void PersonFit::add(const Instrument& instrument, const Answers& answers) {
  const Quality quality = responseQuality(instrument, answers, posterior(instrument, answers));
  if (quality.df == 0) return;
  ratios_.push_back(quality.chi2 / quality.df);
  ps_.push_back(quality.p);
}

void PersonFit::write(JsonWriter& json) const {
  Vector sorted = ratios_;
  std::sort(sorted.begin(), sorted.end());
  const auto number = [&](std::string_view key, double value) {
    json.key(key);
    if (sorted.empty())
      json.null();
    else
      json.number(value);
  };
  const auto below = [&](double bound) {
    const auto count = std::count_if(ps_.begin(), ps_.end(), [&](double p) { return p < bound; });
    return ps_.empty() ? 0 : static_cast<double>(count) / static_cast<double>(ps_.size());
  };
  const auto quantile = [&](double share) {
    return sorted.empty() ? 0 : quantileOf(sorted, share);
  };
  json.beginObject().key("people").whole(static_cast<int>(ps_.size()));
  number("below01", below(.01));
  number("below002", below(.002));
  json.key("chi2PerDf").beginObject();
  number("q05", quantile(.05));
  number("q25", quantile(.25));
  number("q50", quantile(.5));
  number("q75", quantile(.75));
  number("q95", quantile(.95));
  json.endObject().endObject();
}

}  // namespace whichdesk
