#pragma once

#include "codec/json/json_writer.h"
#include "measure/instrument.h"
#include "model/answers.h"

namespace whichdesk {

/// How each person's answers fit the bank's stated figures, as `score` reports it.
class PersonFit {
 public:
  void add(const Instrument& instrument, const Answers& answers);

  /// {"people","below01","below002","chi2PerDf":{"q05","q25","q50","q75","q95"}}: the share of
  /// people with p below .01 and .002, and quantiles of chi-square by its degrees, between two
  /// people linearly (Hyndman & Fan 1996, type 7). People without answers are left out.
  void write(JsonWriter& json) const;

 private:
  Vector ratios_, ps_;
};

}  // namespace whichdesk
