#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "measure/instrument.h"
#include "model/answers.h"
#include "model/problem.h"
#include "study/items/covariance.h"
#include "study/items/scales.h"

namespace whichdesk {

/// What real answers say about the items of a bank, gathered sheet by sheet in flat memory.
///
/// An answer is scored as the bank scores it, y = (score - mean) / sd by the expected shares: 0 and
/// 1 are its expected mean and sd. In a scale it is keyed: times -1 for a reversed item.
///
/// Missing: shares, mean and sd are of all who answered the item; alpha, item-rest correlations and
///          loadings of those who answered every item of the skill ("complete"). A skipped item
///          is not answered.
/// Unmoved: an item that all complete people answered alike tells nothing of people: alpha and the
///          factor are of the others, its own figures null.
/// Too few: what cannot be said is null. Alpha needs two items and two people, its interval three
///          people, loadings three items and more people than items.
class ItemStudy {
 public:
  /// Needs: an instrument that outlives the study.
  explicit ItemStudy(const Instrument& instrument);

  /// Adds one sheet, {"id","answers"}. Gives: whether it counted; else its problems.
  bool add(std::string_view sheet, Problems& problems);

  /// One JSON object: people; each skill with its items; otherItems, which measure no skill mainly.
  std::string json() const;

 private:
  struct Counts {
    std::vector<int> chosen;  ///< One an option.
    int skipped = 0;
  };

  void count(const Answers& answers);

  const Instrument& instrument_;
  std::vector<Scale> scales_;
  int people_ = 0;
  std::vector<Counts> counts_;           ///< One an item.
  std::vector<Covariance> covariances_;  ///< One a scale.
};

}  // namespace whichdesk
