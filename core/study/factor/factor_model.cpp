#include "study/factor/factor_model.h"

#include <map>
#include <utility>

namespace whichdesk {

namespace {

bool sameSide(const Bank& bank, std::size_t a, std::size_t b) {
  return bank.skills[a].side == bank.skills[b].side && bank.skills[a].side != Side::both;
}

/// Mean of the stated correlations of such pairs.
double statedAmong(const Matrix& prior, const Matrix& pairs) {
  double sum = 0, count = 0;
  for (std::size_t i = 0; i < pairs.cells.size(); ++i) {
    sum += pairs.cells[i] * prior.cells[i];
    count += pairs.cells[i];
  }
  return count > 0 ? sum / count : 0;
}

struct Spread {
  double mean = 0, variance = 1;
};

Spread spreadOf(const ModelItem& item, const AnswerTable& table) {
  double count = 0, sum = 0, squares = 0;
  for (std::size_t person = 0; person < table.people(); ++person) {
    const int option = table.chosen(person, item.item);
    if (option < 0) continue;
    const double y = item.observed[static_cast<std::size_t>(option)];
    ++count;
    sum += y;
    squares += y * y;
  }
  if (count == 0) return {};
  return {sum / count, squares / count - sum / count * (sum / count)};
}

}  // namespace

FactorModel factorModel(const Instrument& instrument, const std::vector<std::size_t>& items) {
  const Bank& bank = instrument.bank;
  FactorModel model;
  model.skills = bank.skills.size();
  model.withinPairs = model.acrossPairs = Matrix(model.dimensions());
  std::vector<bool> measured(model.skills, false);
  for (const std::size_t item : items) {
    ModelItem one;
    one.item = item;
    one.observed = instrument.items[item].observed;
    for (const Loading& loading : bank.items[item].loadings) {
      if (loading.dimension == styleDimension(bank)) {
        one.style = loading.value;
        model.hasStyle = true;
      } else {
        one.direction.push_back(loading);
        measured[loading.dimension] = true;
      }
    }
    model.items.push_back(std::move(one));
  }
  for (std::size_t a = 0; a < model.skills; ++a) {
    for (std::size_t b = 0; b < model.skills; ++b) {
      if (a == b) continue;
      (sameSide(bank, a, b) ? model.withinPairs : model.acrossPairs)(a, b) = 1;
      if (!measured[a] || !measured[b]) continue;
      (sameSide(bank, a, b) ? model.hasWithin : model.hasAcross) = true;
    }
  }
  return model;
}

std::vector<Pattern> patternsOf(const AnswerTable& table, const FactorModel& model) {
  std::map<std::vector<std::size_t>, std::vector<std::size_t>> people;
  for (std::size_t person = 0; person < table.people(); ++person) {
    std::vector<std::size_t> answered;
    for (std::size_t i = 0; i < model.items.size(); ++i) {
      const ModelItem& item = model.items[i];
      const bool other = item.onlyGroup && *item.onlyGroup != table.group(person);
      if (!other && table.chosen(person, item.item) >= 0) answered.push_back(i);
    }
    if (!answered.empty()) people[answered].push_back(person);
  }
  std::vector<Pattern> patterns;
  for (auto& [answered, who] : people) patterns.push_back({answered, std::move(who)});
  return patterns;
}

ModelValues firstValues(const Instrument& instrument, const FactorModel& model,
                        const AnswerTable& table) {
  ModelValues values;
  for (const ModelItem& item : model.items) {
    const Spread spread = spreadOf(item, table);
    values.mean.push_back(spread.mean);
    values.slope.push_back(1);
    values.noise.push_back(instrument.items[item.item].noise * spread.variance);
  }
  values.within = statedAmong(instrument.prior, model.withinPairs);
  values.across = statedAmong(instrument.prior, model.acrossPairs);
  values.groupMeans.emplace_back(model.dimensions(), 0.0);
  return values;
}

Matrix latentCovariance(const FactorModel& model, const ModelValues& values) {
  Matrix covariance(model.dimensions());
  for (std::size_t i = 0; i < covariance.cells.size(); ++i)
    covariance.cells[i] =
        values.within * model.withinPairs.cells[i] + values.across * model.acrossPairs.cells[i];
  for (std::size_t k = 0; k < covariance.size; ++k) covariance(k, k) = 1;
  return covariance;
}

std::vector<Loading> loadingsAt(const FactorModel& model, const ModelValues& values,
                                std::size_t i) {
  std::vector<Loading> loadings = model.items[i].direction;
  for (Loading& loading : loadings) loading.value *= values.slope[i];
  if (model.items[i].style != 0)
    loadings.push_back({model.skills, values.style * model.items[i].style});
  return loadings;
}

double directionVariance(const FactorModel& model, const Matrix& covariance, std::size_t i) {
  double sum = 0;
  for (const Loading& a : model.items[i].direction)
    for (const Loading& b : model.items[i].direction)
      sum += a.value * b.value * covariance(a.dimension, b.dimension);
  return sum;
}

}  // namespace whichdesk
