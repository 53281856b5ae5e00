#pragma once

#include "codec/json/json_writer.h"
#include "model/problem.h"
#include "study/calibration/calibrate.h"

namespace whichdesk {

/// The calibration as JSON: outcome, style, correlations, every item, residual correlations of
/// bundles. A figure is {"stated","found","error","low","high"}, low and high the 95 % interval.
void writeCalibration(JsonWriter& json, const Instrument& instrument, const AnswerTable& table,
                      const Calibration& calibration);

/// Problems of what the calibration could not estimate, with place and fix.
void reportCalibration(const Bank& bank, const AnswerTable& table, const Calibration& calibration,
                       Problems& problems);

/// Writes a number, or null.
void writeFigure(JsonWriter& json, std::string_view key, std::optional<double> figure);

}  // namespace whichdesk
