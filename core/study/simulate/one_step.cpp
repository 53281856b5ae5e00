#include "study/simulate/one_step.h"

#include <cstddef>
#include <optional>

#include "recommend/path.h"

namespace whichdesk {

namespace {

/// The option of the next higher or lower score.
std::optional<std::size_t> neighbor(const Item& item, std::size_t option, bool up) {
  const double score = item.options[option].score;
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const double other = item.options[i].score;
    if (up ? other <= score : other >= score) continue;
    if (!best || (up ? other < item.options[*best].score : other > item.options[*best].score))
      best = i;
  }
  return best;
}

bool isSwap(Lead a, Lead b) {
  return (a == Lead::front && b == Lead::back) || (a == Lead::back && b == Lead::front);
}

}  // namespace

void OneStepFlips::add(const Recommender& recommender, const Answers& answers) {
  const Instrument& instrument = recommender.instrument;
  const Axis& axis = instrument.bank.axis;
  const Posterior known = posterior(instrument, answers);
  const Foretold foretold(instrument, answers);
  const Path now = findPath(axis, known, responseQuality(instrument, answers, known, &foretold));
  Answers other = answers;
  for (std::size_t item = 0; item < answers.chosen.size(); ++item) {
    if (!answers.answered(item)) continue;
    const std::size_t chosen = answers.option(item);
    const Vector& observed = instrument.items[item].observed;
    for (const bool up : {false, true}) {
      const auto step = neighbor(instrument.bank.items[item], chosen, up);
      if (!step) continue;
      other.chosen[item] = static_cast<int>(*step);
      const Posterior then =
          afterChange(instrument, known, item, observed[chosen], observed[*step]);
      const Path path = findPath(axis, then, responseQuality(instrument, other, then, &foretold));
      const bool both = now.lead != Lead::tooLittle && path.lead != Lead::tooLittle;
      leads.add(path.lead != now.lead);
      if (both) paths.add(path.lead != now.lead);
      clearLeads += both && now.certainty == Certainty::clear && path.lead != now.lead;
      frontToBack += isSwap(now.lead, path.lead);
    }
    other.chosen[item] = answers.chosen[item];
  }
}

}  // namespace whichdesk
