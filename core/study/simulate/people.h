#pragma once

#include <cstddef>
#include <vector>

#include "recommend/assessment.h"
#include "study/sampling/sampling.h"

namespace whichdesk {

/// How an item turns a latent response into an option, when people do not follow the model exactly.
///
/// The latent response is a*'theta + e, normal with variance 1; the options, in the order of their
/// scores, take the parts of the line that their expected shares ask for. a* is the item's loading
/// divided by what the steps lose, so that the scored answer correlates with the skills as the
/// bank states. A task is known, or else guessed among its options.
struct LatentItem {
  bool scale = false;  ///< A rating or preference: answered wide by who does so.
  double praise = 0;   ///< Loading on the habit of praising oneself, in keyed direction.
  std::vector<Loading> loadings;
  double noise = 0;                  ///< sd of e.
  std::vector<std::size_t> options;  ///< In the order of their scores.
  std::vector<double> bounds;        ///< Upper end of each option's part but the last.
  bool guessed = false;              ///< Tasks: below the bound, the answer is a guess.
};

/// How people answer beside what the model says of them.
struct Manner {
  double strength =
      1;  ///< Of the true loadings: below 1 the bank is too confident, above too modest.
  /// Each person stretches all responses to ratings and preferences by sqrt(nu / chi-square(nu)),
  /// as in a multivariate t distribution of nu degrees; 0 for nobody.
  int wide = 0;
  double uneven = 0;  ///< sd by which some ratings and preferences are more popular than expected.
  double praise = 0;  ///< Loading of every rating, in keyed direction, on praising oneself.
};

/// Simulated people for one bank.
class People {
 public:
  explicit People(const Recommender& recommender, const Manner& manner = {});

  /// Skills and style of a person drawn from the prior.
  Vector draw(Sampler& sampler) const;
  /// Skills of a typical person of a role with standard normal noise per skill; style from its
  /// prior.
  Vector incumbent(const Role& role, Sampler& sampler) const;
  /// One answer to every item.
  Answers answer(const Vector& theta, Sampler& sampler) const;

 private:
  Matrix root_;  ///< Of the prior covariance.
  std::vector<LatentItem> items_;
  std::size_t skills_;
  Manner manner_;
};

/// Every item answered at random, each option as likely as the others.
Answers randomAnswers(const Bank& bank, Sampler& sampler);

/// No item seen.
Answers noAnswers(const Bank& bank);
/// Adds one answer, as the last one asked.
void addAnswer(Answers& answers, std::size_t item, std::size_t option);

}  // namespace whichdesk
