#include "study/calibration/write_calibration.h"

#include <cmath>

#include "codec/words.h"
#include "study/calibration/shares.h"

namespace whichdesk {

namespace {

constexpr double quantile = 1.95996398454005;  // Phi(quantile) = .975
constexpr Words<ItemOutcome, 4> itemWords({{ItemOutcome::found, "found"},
                                           {ItemOutcome::tooFew, "tooFew"},
                                           {ItemOutcome::alike, "alike"},
                                           {ItemOutcome::improper, "improper"}});
constexpr Words<CalibrationOutcome, 5> outcomeWords(
    {{CalibrationOutcome::found, "found"},
     {CalibrationOutcome::tooFewPeople, "tooFewPeople"},
     {CalibrationOutcome::noItems, "noItems"},
     {CalibrationOutcome::notDetermined, "notDetermined"},
     {CalibrationOutcome::notSettled, "notSettled"}});

void writeMeasured(JsonWriter& json, double stated, const std::optional<Measured>& figure,
                   double scale = 1) {
  std::optional<double> found, error, low, high;
  if (figure) {
    found = figure->found * scale;
    if (figure->error) {
      error = *figure->error * std::abs(scale);
      low = *found - quantile * *error;
      high = *found + quantile * *error;
    }
  }
  json.beginObject().key("stated").number(stated);
  writeFigure(json, "found", found);
  writeFigure(json, "error", error);
  writeFigure(json, "low", low);
  writeFigure(json, "high", high);
  json.endObject();
}

bool isEstimated(const ItemEstimate& estimate) {
  return estimate.outcome == ItemOutcome::found || estimate.outcome == ItemOutcome::improper;
}

void writeShares(JsonWriter& json, const Item& item, const Vector& observed,
                 const AnswerTable& table, const ItemEstimate& estimate) {
  const Vector shares = sharesOf(estimate, observed, table);
  json.beginArray();
  for (std::size_t i = 0; i < shares.size(); ++i)
    json.beginObject()
        .key("id")
        .string(item.options[i].id)
        .key("share")
        .number(shares[i])
        .endObject();
  json.endArray();
}

void writeItem(JsonWriter& json, const Instrument& instrument, const AnswerTable& table,
               const ItemEstimate& estimate) {
  const Bank& bank = instrument.bank;
  const Item& item = bank.items[estimate.item];
  const bool found = isEstimated(estimate);
  json.beginObject().key("id").string(item.id).key("people").whole(estimate.people);
  json.key("outcome").string(itemWords.of(estimate.outcome));
  writeFigure(json, "mean", found ? std::optional(estimate.mean) : std::nullopt);
  writeFigure(json, "sd", found ? std::optional(estimate.sd) : std::nullopt);
  json.key("shares");
  if (found)
    writeShares(json, item, instrument.items[estimate.item].observed, table, estimate);
  else
    json.null();
  json.key("loadings").beginObject();
  std::optional<double> style;
  for (const Loading& loading : item.loadings) {
    if (loading.dimension == styleDimension(bank)) {
      style = loading.value;
      continue;
    }
    json.key(bank.skills[loading.dimension].id);
    writeMeasured(json, loading.value, found ? std::optional(estimate.length) : std::nullopt,
                  loading.value);
  }
  json.endObject();
  json.key("style");
  if (style)
    writeMeasured(json, *style, estimate.style);
  else
    json.null();
  json.endObject();
}

/// Mean of what the bank states of the items' style.
double statedStyle(const FactorModel& model) {
  double sum = 0, ratings = 0;
  for (const ModelItem& item : model.items) {
    sum += item.style;
    ratings += item.style != 0 ? 1 : 0;
  }
  return ratings > 0 ? sum / ratings : 0;
}

void writeCorrelation(JsonWriter& json, std::string_view key, const Matrix& prior,
                      const Matrix& pairs, const std::optional<Measured>& found) {
  double stated = 0, count = 0;
  for (std::size_t i = 0; i < pairs.cells.size(); ++i) {
    stated += pairs.cells[i] * prior.cells[i];
    count += pairs.cells[i];
  }
  json.key(key);
  if (count == 0)
    json.null();
  else
    writeMeasured(json, stated / count, found);
}

/// The place of an item in bank.json.
std::string placeOf(std::size_t item) { return "/items/" + std::to_string(item); }

}  // namespace

void writeFigure(JsonWriter& json, std::string_view key, std::optional<double> figure) {
  json.key(key);
  if (figure)
    json.number(*figure);
  else
    json.null();
}

void writeCalibration(JsonWriter& json, const Instrument& instrument, const AnswerTable& table,
                      const Calibration& calibration) {
  const Bank& bank = instrument.bank;
  const bool found = calibration.rounds > 0;
  json.beginObject().key("outcome").string(outcomeWords.of(calibration.outcome));
  json.key("people").whole(static_cast<int>(calibration.people));
  json.key("parameters").whole(static_cast<int>(calibration.parameters));
  writeFigure(json, "logLikelihood",
              found ? std::optional(calibration.logLikelihood) : std::nullopt);
  json.key("rounds").whole(calibration.rounds);
  json.key("style");
  if (calibration.model.hasStyle)
    writeMeasured(json, statedStyle(calibration.model), calibration.style);
  else
    json.null();
  json.key("correlation").beginObject();
  writeCorrelation(json, "within", instrument.prior, calibration.model.withinPairs,
                   calibration.within);
  writeCorrelation(json, "across", instrument.prior, calibration.model.acrossPairs,
                   calibration.across);
  json.endObject().key("items").beginArray();
  for (const ItemEstimate& item : calibration.items) writeItem(json, instrument, table, item);
  json.endArray().key("bundles").beginArray();
  for (const ResidualPair& pair : calibration.bundles) {
    json.beginObject()
        .key("a")
        .string(bank.items[pair.a].id)
        .key("b")
        .string(bank.items[pair.b].id);
    json.key("people").whole(pair.people).key("correlation").number(pair.correlation);
    json.key("error").number(pair.error).endObject();
  }
  json.endArray().endObject();
}

void reportCalibration(const Bank& bank, const AnswerTable& table, const Calibration& calibration,
                       Problems& problems) {
  if (table.people() == 0) return;  // that there are no sheets is reported already
  std::size_t alike = 0;
  for (const ItemEstimate& item : calibration.items)
    alike += item.outcome == ItemOutcome::alike ? 1 : 0;
  if (calibration.outcome == CalibrationOutcome::noItems ||
      (alike > 0 && alike == calibration.items.size())) {
    problems.push_back(makeProblem(
        "answers-alike", "answers", "",
        "everybody ({people}) gave the same answers, which says nothing about items; check how the "
        "file was made, or give sheets of people who differ",
        {{"people", std::to_string(table.people())}}));
    return;
  }
  for (const ItemEstimate& item : calibration.items) {
    if (item.outcome == ItemOutcome::alike && item.people >= fewestAnswers)
      problems.push_back(makeProblem(
          "answers-alike", "bank", placeOf(item.item),
          "all {people} people who answered \"{item}\" gave the same answer, so it is left out; "
          "reword it, or give sheets of people who differ",
          {{"people", std::to_string(item.people)}, {"item", bank.items[item.item].id}}));
  }
  if (calibration.outcome == CalibrationOutcome::tooFewPeople)
    problems.push_back(makeProblem(
        "too-few-people", "answers", "",
        "only {people} answered, but {parameters} parameters need more people than that, and "
        "each item at least {fewest}; give more sheets",
        {{"people", std::to_string(table.people())},
         {"parameters", std::to_string(calibration.parameters)},
         {"fewest", std::to_string(fewestAnswers)}}));
  if (calibration.outcome == CalibrationOutcome::notDetermined ||
      calibration.outcome == CalibrationOutcome::notSettled)
    problems.push_back(makeProblem(
        "not-determined", "answers", "",
        "the answers do not determine all loadings: skills with few items, or answers that only "
        "few people share; give more sheets, and such of people who answered more items"));
}

}  // namespace whichdesk
