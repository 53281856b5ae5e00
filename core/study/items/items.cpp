#include "study/items/items.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>

#include "codec/words.h"
#include "study/calibration/write_calibration.h"
#include "study/items/language_report.h"
#include "study/items/one_factor.h"
#include "study/items/reliability.h"

namespace whichdesk {

namespace {

constexpr Words<FactorOutcome, 4> factorWords({{FactorOutcome::found, "found"},
                                               {FactorOutcome::tooFew, "tooFew"},
                                               {FactorOutcome::none, "none"},
                                               {FactorOutcome::improper, "improper"}});

using Figure = std::optional<double>;

/// What is known of an item's answers as they are scored.
struct Moments {
  int answered = 0;
  Figure mean, sd;
};

Moments moments(const std::vector<int>& chosen, const Vector& observed, double key) {
  Moments result;
  double sum = 0, squares = 0, used = 0;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    result.answered += chosen[i];
    sum += chosen[i] * observed[i];
    used += chosen[i] > 0 ? 1 : 0;
    if (chosen[i] > 0) result.mean = key * observed[i];  // exactly so when there is no other
  }
  if (used > 1) result.mean = key * sum / result.answered;
  for (std::size_t i = 0; i < chosen.size(); ++i)
    if (used > 1) squares += chosen[i] * std::pow(key * observed[i] - *result.mean, 2);
  if (result.answered > 1) result.sd = std::sqrt(squares / (result.answered - 1));
  return result;
}

/// What an item does in its scale.
struct InScale {
  double key = 1, stated = 0;
  Figure itemRest, loading;
};

/// The figures of a scale, by the places of its items.
struct ScaleFigures {
  Figure alpha;
  std::optional<Interval> interval;
  FactorOutcome factor = FactorOutcome::tooFew;
  std::vector<InScale> items;
};

ScaleFigures figuresOf(const Scale& scale, const Covariance& answers) {
  ScaleFigures figures;
  const Matrix all = answers.matrix();
  std::vector<std::size_t> moving;
  for (std::size_t i = 0; i < scale.items.size(); ++i) {
    figures.items.push_back({scale.items[i].key(), scale.items[i].loading, {}, {}});
    if (all(i, i) > 0) moving.push_back(i);
  }
  const Matrix covariance = part(all, moving);
  figures.alpha = cronbachAlpha(covariance);
  if (figures.alpha)
    figures.interval = alphaInterval(*figures.alpha, moving.size(), answers.people());
  const auto rest = itemRest(covariance);
  const OneFactor factor = oneFactor(correlations(covariance), answers.people());
  figures.factor = factor.outcome;
  for (std::size_t i = 0; i < moving.size(); ++i) {
    figures.items[moving[i]].itemRest = rest[i];
    if (factor.outcome == FactorOutcome::found)
      figures.items[moving[i]].loading = factor.loadings[i];
  }
  return figures;
}

void writeItem(JsonWriter& json, const Item& item, const Vector& observed,
               const std::vector<int>& chosen, int skipped, const InScale* role) {
  const Moments found = moments(chosen, observed, role != nullptr ? role->key : 1);
  json.beginObject().key("id").string(item.id);
  writeFigure(json, "key", role != nullptr ? Figure(role->key) : std::nullopt);
  json.key("answered").whole(found.answered).key("skipped").whole(skipped);
  json.key("options").beginArray();
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    json.beginObject().key("id").string(item.options[i].id);
    writeFigure(json, "share",
                found.answered > 0 ? Figure(static_cast<double>(chosen[i]) / found.answered)
                                   : std::nullopt);
    json.key("expected").number(item.options[i].expected).endObject();
  }
  json.endArray();
  writeFigure(json, "mean", found.mean);
  writeFigure(json, "sd", found.sd);
  if (role != nullptr) {
    writeFigure(json, "itemRest", role->itemRest);
    json.key("loading").beginObject();
    json.key("stated").number(role->key * role->stated);
    writeFigure(json, "found", role->loading);
    json.endObject();
  }
  json.endObject();
}

}  // namespace

ItemStudy::ItemStudy(const Instrument& instrument, bool byLanguage)
    : instrument_(instrument),
      byLanguage_(byLanguage),
      scales_(scalesOf(instrument.bank)),
      table_(instrument.bank.items.size()) {
  for (const Item& item : instrument.bank.items)
    counts_.push_back({std::vector<int>(item.options.size(), 0), 0});
  for (const Scale& scale : scales_) covariances_.emplace_back(scale.items.size());
}

bool ItemStudy::add(const SheetText& sheet, Problems& problems) {
  const Sheet read = readSheet(sheet.text, instrument_.bank, problems, std::to_string(sheet.line));
  if (!read.answers || !ids_.add(*read.id, sheet.line, problems)) return false;
  if (byLanguage_ && !readLanguage(read, problems)) return false;
  count(*read.answers);
  return true;
}

bool ItemStudy::readLanguage(const Sheet& sheet, Problems& problems) {
  const auto& known = instrument_.bank.languages;
  if (!sheet.language) {
    problems.push_back(
        makeProblem("missing-language", "answers", "",
                    "the sheet has no \"language\"; add the one it was answered in"));
    return false;
  }
  const auto found = std::find(known.begin(), known.end(), *sheet.language);
  if (found == known.end()) {
    problems.push_back(makeProblem(
        "unknown-language", "answers", "/language",
        "the bank has no language \"{language}\"; correct its spelling, or add it to /languages",
        {{"language", *sheet.language}}));
    return false;
  }
  languages_.push_back(static_cast<std::size_t>(found - known.begin()));
  return true;
}

void ItemStudy::count(const Answers& answers) {
  ++people_;
  table_.add(answers);
  fit_.add(instrument_, answers);
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    if (answers.answered(i))
      ++counts_[i].chosen[answers.option(i)];
    else if (answers.chosen[i] == Answers::skipped)
      ++counts_[i].skipped;
  }
  for (std::size_t k = 0; k < scales_.size(); ++k) {
    Vector values;
    for (const ScaleItem& one : scales_[k].items)
      if (answers.answered(one.item))
        values.push_back(one.key() *
                         instrument_.items[one.item].observed[answers.option(one.item)]);
    if (values.size() == scales_[k].items.size()) covariances_[k].add(values);
  }
}

Calibration ItemStudy::calibrate(Problems& problems) const {
  Calibration calibration = whichdesk::calibrate(instrument_, table_);
  reportCalibration(instrument_.bank, table_, calibration, problems);
  return calibration;
}

std::optional<std::string> ItemStudy::languages(const Calibration& calibration,
                                                Problems& problems) const {
  return languageReport(instrument_, table_, languages_, calibration, problems);
}

void ItemStudy::write(JsonWriter& json, const Calibration& calibration) const {
  const Bank& bank = instrument_.bank;
  std::vector<bool> done(bank.items.size(), false);
  const auto writeOne = [&](std::size_t i, const InScale* role) {
    writeItem(json, bank.items[i], instrument_.items[i].observed, counts_[i].chosen,
              counts_[i].skipped, role);
  };
  json.key("bank").string(bank.id).key("version").whole(bank.version);
  json.key("people").whole(people_).key("skills").beginArray();
  for (std::size_t k = 0; k < scales_.size(); ++k) {
    const ScaleFigures figures = figuresOf(scales_[k], covariances_[k]);
    json.beginObject().key("id").string(bank.skills[k].id);
    json.key("complete").whole(scales_[k].items.empty() ? 0 : covariances_[k].people());
    json.key("alpha").beginObject();
    writeFigure(json, "value", figures.alpha);
    writeFigure(json, "low", figures.interval ? Figure(figures.interval->low) : std::nullopt);
    writeFigure(json, "high", figures.interval ? Figure(figures.interval->high) : std::nullopt);
    json.endObject();
    json.key("factor").string(factorWords.of(figures.factor));
    json.key("items").beginArray();
    for (std::size_t i = 0; i < scales_[k].items.size(); ++i) {
      writeOne(scales_[k].items[i].item, &figures.items[i]);
      done[scales_[k].items[i].item] = true;
    }
    json.endArray().endObject();
  }
  json.endArray().key("otherItems").beginArray();
  for (std::size_t i = 0; i < bank.items.size(); ++i)
    if (!done[i]) writeOne(i, nullptr);
  json.endArray().key("personFit");
  fit_.write(json);
  json.key("calibration");
  writeCalibration(json, instrument_, table_, calibration);
}

}  // namespace whichdesk
