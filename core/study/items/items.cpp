#include "study/items/items.h"

#include <cmath>
#include <cstddef>
#include <optional>

#include "codec/json_writer.h"
#include "codec/read_answers.h"
#include "codec/words.h"
#include "study/items/one_factor.h"
#include "study/items/reliability.h"

namespace whichdesk {

namespace {

constexpr Words<FactorOutcome, 4> factorWords({{FactorOutcome::found, "found"},
                                               {FactorOutcome::tooFew, "tooFew"},
                                               {FactorOutcome::none, "none"},
                                               {FactorOutcome::improper, "improper"}});

using Figure = std::optional<double>;

void write(JsonWriter& json, std::string_view key, const Figure& figure) {
  json.key(key);
  if (figure)
    json.number(*figure);
  else
    json.null();
}

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
  write(json, "key", role != nullptr ? Figure(role->key) : std::nullopt);
  json.key("answered").whole(found.answered).key("skipped").whole(skipped);
  json.key("options").beginArray();
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    json.beginObject().key("id").string(item.options[i].id);
    write(json, "share",
          found.answered > 0 ? Figure(static_cast<double>(chosen[i]) / found.answered)
                             : std::nullopt);
    json.key("expected").number(item.options[i].expected).endObject();
  }
  json.endArray();
  write(json, "mean", found.mean);
  write(json, "sd", found.sd);
  if (role != nullptr) {
    write(json, "itemRest", role->itemRest);
    json.key("loading").beginObject();
    json.key("stated").number(role->key * role->stated);
    write(json, "found", role->loading);
    json.endObject();
  }
  json.endObject();
}

}  // namespace

ItemStudy::ItemStudy(const Instrument& instrument)
    : instrument_(instrument), scales_(scalesOf(instrument.bank)) {
  for (const Item& item : instrument.bank.items)
    counts_.push_back({std::vector<int>(item.options.size(), 0), 0});
  for (const Scale& scale : scales_) covariances_.emplace_back(scale.items.size());
}

bool ItemStudy::add(std::string_view sheet, Problems& problems) {
  const Sheet read = readSheet(sheet, instrument_.bank, problems);
  if (read.answers) count(*read.answers);
  return read.answers.has_value();
}

void ItemStudy::count(const Answers& answers) {
  ++people_;
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

std::string ItemStudy::json() const {
  const Bank& bank = instrument_.bank;
  std::vector<bool> told(bank.items.size(), false);
  JsonWriter json;
  const auto writeOne = [&](std::size_t i, const InScale* role) {
    writeItem(json, bank.items[i], instrument_.items[i].observed, counts_[i].chosen,
              counts_[i].skipped, role);
  };
  json.beginObject().key("bank").string(bank.id).key("version").whole(bank.version);
  json.key("people").whole(people_).key("skills").beginArray();
  for (std::size_t k = 0; k < scales_.size(); ++k) {
    const ScaleFigures figures = figuresOf(scales_[k], covariances_[k]);
    json.beginObject().key("id").string(bank.skills[k].id);
    json.key("complete").whole(scales_[k].items.empty() ? 0 : covariances_[k].people());
    json.key("alpha").beginObject();
    write(json, "value", figures.alpha);
    write(json, "low", figures.interval ? Figure(figures.interval->low) : std::nullopt);
    write(json, "high", figures.interval ? Figure(figures.interval->high) : std::nullopt);
    json.endObject();
    json.key("factor").string(factorWords.of(figures.factor));
    json.key("items").beginArray();
    for (std::size_t i = 0; i < scales_[k].items.size(); ++i) {
      writeOne(scales_[k].items[i].item, &figures.items[i]);
      told[scales_[k].items[i].item] = true;
    }
    json.endArray().endObject();
  }
  json.endArray().key("otherItems").beginArray();
  for (std::size_t i = 0; i < bank.items.size(); ++i)
    if (!told[i]) writeOne(i, nullptr);
  return json.endArray().endObject().take();
}

}  // namespace whichdesk
