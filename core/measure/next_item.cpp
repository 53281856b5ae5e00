#include "measure/next_item.h"

#include <algorithm>

namespace whichdesk {

namespace {

constexpr int taskEvery = 12, scenarioEvery = 8;
constexpr double noticeable = 1 + 1e-9;  // a smaller gain is rounding

/// P t and the importance of each target.
struct Direction {
  Vector spread;
  double importance;
};

double gain(const Instrument& instrument, std::size_t item, const Posterior& posterior,
            const std::vector<Direction>& directions) {
  const auto& loadings = instrument.bank.items[item].loadings;
  const double spread =
      instrument.items[item].noise + communality(instrument.bank.items[item], posterior.covariance);
  double sum = 0;
  for (const Direction& direction : directions) {
    double reach = 0;
    for (const Loading& loading : loadings)
      reach += loading.value * direction.spread[loading.dimension];
    sum += direction.importance * reach * reach;
  }
  return sum / spread;
}

bool loadsOn(const Item& item, std::size_t dimension) {
  return std::any_of(item.loadings.begin(), item.loadings.end(),
                     [&](const Loading& loading) { return loading.dimension == dimension; });
}

/// What was asked so far, as far as the content rule looks at it.
class Asked {
 public:
  Asked(const Bank& bank, const Answers& answers) : bank_(bank) {
    for (const std::size_t asked : answers.asked) {
      const Item& item = bank.items[asked];
      if (item.type == ItemType::rating) ++ratings(item, isReversed(item));
      before_ = last_;
      last_ = &item;
    }
  }

  /// How much speaks against asking this item now: 0 for nothing; a graver fault outweighs all
  /// lighter ones together.
  int fault(const Item& item) {
    return (isThirdBundle(item) ? 4 : 0) + (isUnbalanced(item) ? 2 : 0) +
           (isThirdOfSkill(item) ? 1 : 0);
  }

 private:
  static bool isReversed(const Item& item) { return item.loadings.front().value < 0; }

  int& ratings(const Item& item, bool reversed) {
    const Side side = bank_.skills[item.loadings.front().dimension].side;
    return ratings_[static_cast<std::size_t>(side)][reversed ? 1 : 0];
  }

  bool isThirdBundle(const Item& item) const {
    return before_ != nullptr && isBundle(item) && isBundle(*last_) && isBundle(*before_);
  }

  bool isUnbalanced(const Item& item) {
    return item.type == ItemType::rating &&
           ratings(item, isReversed(item)) > ratings(item, !isReversed(item));
  }

  bool isThirdOfSkill(const Item& item) const {
    if (before_ == nullptr || isBundle(item) || isBundle(*last_) || isBundle(*before_))
      return false;
    return std::any_of(item.loadings.begin(), item.loadings.end(), [&](const Loading& loading) {
      return loading.dimension != styleDimension(bank_) && loadsOn(*last_, loading.dimension) &&
             loadsOn(*before_, loading.dimension);
    });
  }

  const Bank& bank_;
  int ratings_[3][2] = {};  ///< By side, then plain and reversed.
  const Item* last_ = nullptr;
  const Item* before_ = nullptr;
};

/// How many more items may be asked before one of `every` would lack this type: 0 when it is due.
int patience(const Bank& bank, const Answers& answers, ItemType type, int every) {
  int asked = 0, ofType = 0;
  for (const std::size_t item : answers.asked) {
    ++asked;
    if (bank.items[item].type == type) ++ofType;
  }
  return std::max(0, every * (ofType + 1) - (asked + 1));
}

bool isLeft(const Bank& bank, const Answers& answers, ItemType type) {
  for (std::size_t i = 0; i < bank.items.size(); ++i)
    if (answers.chosen[i] == Answers::unseen && bank.items[i].type == type) return true;
  return false;
}

/// Which types the next item may have because they are due. Two that would be due with the same
/// question are due with the one before, so that neither comes late.
struct Due {
  bool task = false, scenario = false;

  Due(const Bank& bank, const Answers& answers) {
    const bool tasks = isLeft(bank, answers, ItemType::task);
    const bool scenarios = isLeft(bank, answers, ItemType::scenario);
    const int toTask = patience(bank, answers, ItemType::task, taskEvery);
    const int toScenario = patience(bank, answers, ItemType::scenario, scenarioEvery);
    const bool together = tasks && scenarios && toTask == 1 && toScenario == 1;
    task = tasks && (toTask == 0 || together);
    scenario = scenarios && (toScenario == 0 || together);
  }

  bool allows(ItemType type) const {
    if (!task && !scenario) return true;
    return (task && type == ItemType::task) || (scenario && type == ItemType::scenario);
  }
};

/// The items that are due, of these the ones that the content rule says least against.
std::vector<std::size_t> candidates(const Bank& bank, const Answers& answers) {
  const Due due(bank, answers);
  Asked asked(bank, answers);
  std::vector<std::size_t> best;
  int least = 8;
  for (std::size_t i = 0; i < bank.items.size(); ++i) {
    if (answers.chosen[i] != Answers::unseen || !due.allows(bank.items[i].type)) continue;
    const int fault = asked.fault(bank.items[i]);
    if (fault > least) continue;
    if (fault < least) best.clear();
    least = fault;
    best.push_back(i);
  }
  return best;
}

}  // namespace

std::optional<std::size_t> nextItem(const Instrument& instrument, const Answers& answers,
                                    const Posterior& posterior,
                                    const std::vector<WeightedTarget>& targets) {
  std::vector<Direction> directions;
  for (const WeightedTarget& target : targets)
    directions.push_back({covarianceTimes(posterior, target.weights), target.importance});
  std::optional<std::size_t> best;
  double most = 0;
  for (const std::size_t item : candidates(instrument.bank, answers)) {
    const double information = gain(instrument, item, posterior, directions);
    if (best && information <= most * noticeable) continue;
    best = item;
    most = information;
  }
  return best;
}

double varianceWhenAllAnswered(const Instrument& instrument, const Answers& answers,
                               const Vector& target) {
  Matrix precision = instrument.precision;
  for (std::size_t i = 0; i < instrument.items.size(); ++i)
    if (answers.chosen[i] != Answers::skipped) addPrecision(instrument, i, precision);
  return quadraticOfInverse(*cholesky(precision), target);
}

}  // namespace whichdesk
