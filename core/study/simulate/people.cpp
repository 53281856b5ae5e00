#include "study/simulate/people.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "model/order.h"

namespace whichdesk {

namespace {

constexpr double mostCommunality = .98;      // a latent response keeps some noise
constexpr std::uint64_t popularitySeed = 1;  // an item is as popular with all

/// Correlation of the scored answer with the latent response: what is left after the steps.
double keptBySteps(const Item& item, const LatentItem& latent) {
  double mean = 0, square = 0, product = 0;
  for (const Option& option : item.options) mean += option.expected * option.score;
  for (const Option& option : item.options)
    square += option.expected * (option.score - mean) * (option.score - mean);
  for (std::size_t i = 0; i + 1 < latent.options.size(); ++i) {
    const double rise =
        item.options[latent.options[i + 1]].score - item.options[latent.options[i]].score;
    product += rise * normalDensity(latent.bounds[i]);
  }
  return product / std::sqrt(square);
}

/// Makes the parts of the line; gives the correlation of score and latent response.
double makeSteps(const Item& item, LatentItem& latent) {
  latent.options = sortedOrder(item.options.size(), [&](std::size_t a, std::size_t b) {
    return item.options[a].score < item.options[b].score;
  });
  double share = 0;
  for (std::size_t i = 0; i + 1 < latent.options.size(); ++i) {
    share += item.options[latent.options[i]].expected;
    latent.bounds.push_back(normalQuantile(std::min(share, 1 - 1e-12)));
  }
  return keptBySteps(item, latent);
}

/// The part of the line where the right option is known; gives the correlation.
double makeKnowledge(const Item& item, LatentItem& latent) {
  latent.guessed = true;
  latent.options = sortedOrder(item.options.size(), [&](std::size_t a, std::size_t b) {
    return item.options[a].score > item.options[b].score;  // the right one first
  });
  const double guess = 1 / static_cast<double>(item.options.size());
  const double right = item.options[latent.options[0]].expected;
  const double known = std::clamp((right - guess) / (1 - guess), 1e-6, 1 - 1e-6);
  latent.bounds.push_back(normalQuantile(1 - known));
  return (1 - guess) * normalDensity(latent.bounds[0]) / std::sqrt(right * (1 - right));
}

LatentItem latentItem(const Item& item, const Matrix& prior, const Manner& manner) {
  LatentItem latent;
  latent.scale = isScale(item.type);
  const double kept =
      item.type == ItemType::task ? makeKnowledge(item, latent) : makeSteps(item, latent);
  double scale = manner.strength / kept;
  scale = std::min(scale, std::sqrt(mostCommunality / communality(item, prior)));
  for (const Loading& loading : item.loadings)
    latent.loadings.push_back({loading.dimension, loading.value * scale});
  if (item.type == ItemType::rating)
    latent.praise = std::copysign(manner.praise / kept, item.loadings.front().value);
  latent.noise =
      std::sqrt(std::max(1 - mostCommunality, 1 - scale * scale * communality(item, prior) -
                                                  latent.praise * latent.praise));
  return latent;
}

std::size_t chosen(const LatentItem& item, double response, Sampler& sampler) {
  if (item.guessed)
    return response > item.bounds[0] ? item.options[0] : sampler.below(item.options.size());
  const auto bound = std::upper_bound(item.bounds.begin(), item.bounds.end(), response);
  return item.options[static_cast<std::size_t>(bound - item.bounds.begin())];
}

}  // namespace

People::People(const Recommender& recommender, const Manner& manner)
    : root_(*cholesky(recommender.instrument.prior)),
      skills_(recommender.instrument.bank.skills.size()),
      manner_(manner) {
  Sampler sampler(popularitySeed);
  for (const Item& item : recommender.instrument.bank.items) {
    items_.push_back(latentItem(item, recommender.instrument.prior, manner));
    if (!items_.back().scale || manner.uneven <= 0) continue;
    const double popular = manner.uneven * sampler.normal();
    for (double& bound : items_.back().bounds) bound -= popular;
  }
}

Vector People::draw(Sampler& sampler) const {
  Vector even(root_.size), theta(root_.size, 0.0);
  for (double& one : even) one = sampler.normal();
  for (std::size_t row = 0; row < root_.size; ++row)
    for (std::size_t column = 0; column <= row; ++column)
      theta[row] += root_(row, column) * even[column];
  return theta;
}

Vector People::incumbent(const Role& role, Sampler& sampler) const {
  Vector theta = role.figures;
  for (double& skill : theta) skill += sampler.normal();
  theta.push_back(sampler.normal());  // style
  return theta;
}

Answers People::answer(const Vector& theta, Sampler& sampler) const {
  Answers answers;
  double squares = 0;
  for (int i = 0; i < manner_.wide; ++i) {
    const double one = sampler.normal();
    squares += one * one;
  }
  const double stretch = manner_.wide > 0 ? std::sqrt(manner_.wide / squares) : 1;
  const double praise = manner_.praise > 0 ? sampler.normal() : 0;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    double response = items_[i].noise * sampler.normal() + items_[i].praise * praise;
    for (const Loading& loading : items_[i].loadings)
      response += loading.value * theta[loading.dimension];
    if (items_[i].scale) response *= stretch;
    answers.chosen.push_back(static_cast<int>(chosen(items_[i], response, sampler)));
    answers.asked.push_back(i);
  }
  return answers;
}

Answers randomAnswers(const Bank& bank, Sampler& sampler) {
  Answers answers = noAnswers(bank);
  for (std::size_t i = 0; i < bank.items.size(); ++i)
    addAnswer(answers, i, sampler.below(bank.items[i].options.size()));
  return answers;
}

Answers noAnswers(const Bank& bank) {
  return {std::vector<int>(bank.items.size(), Answers::unseen), {}};
}

void addAnswer(Answers& answers, std::size_t item, std::size_t option) {
  answers.chosen[item] = static_cast<int>(option);
  answers.asked.push_back(item);
}

}  // namespace whichdesk
