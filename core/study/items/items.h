#pragma once

#include <string>
#include <vector>

#include "codec/json/json_writer.h"
#include "codec/read_answers.h"
#include "measure/instrument.h"
#include "model/answers.h"
#include "model/problem.h"
#include "study/calibration/calibrate.h"
#include "study/calibration/person_fit.h"
#include "study/files/repeated_ids.h"
#include "study/files/sheet_file.h"
#include "study/items/covariance.h"
#include "study/items/scales.h"

namespace whichdesk {

/// Statistics of a bank's items from people's answers, gathered sheet by sheet in flat memory.
///
/// An answer is scored as the bank scores it, y = (score - mean) / sd by the expected shares: 0 and
/// 1 are its expected mean and sd. In a scale it is keyed: times -1 for a reversed item.
///
/// Missing: shares, mean and sd are of all who answered the item; alpha, item-rest correlations and
///          loadings of those who answered every item of the skill ("complete"). A skipped item
///          is not answered.
/// Unmoved: an item that all complete people answered alike carries no information: alpha and the
///          factor are of the others, its own figures null.
/// Language: where languages are compared, each sheet names its own, one of the bank's.
/// Too few: what cannot be said is null. Alpha needs two items and two people, its interval three
///          people, loadings three items and more people than items.
class ItemStudy {
 public:
  /// Needs: an instrument that outlives the study.
  ItemStudy(const Instrument& instrument, bool byLanguage);

  /// Adds one sheet, {"id","answers"}. Gives: whether it counted; else its problems, among them
  /// an id that an earlier sheet has.
  bool add(const SheetText& sheet, Problems& problems);

  /// The estimates for all items together; adds its problems.
  Calibration calibrate(Problems& problems) const;

  /// The items by language, as JSON. Needs: a study by language.
  std::optional<std::string> languages(const Calibration& calibration, Problems& problems) const;

  /// Writes the keys of an object: people; each skill with its items; otherItems, which measure no
  /// skill mainly; personFit; the calibration.
  void write(JsonWriter& json, const Calibration& calibration) const;

  const AnswerTable& table() const { return table_; }

 private:
  struct Counts {
    std::vector<int> chosen;  ///< One per option.
    int skipped = 0;
  };

  bool readLanguage(const Sheet& sheet, Problems& problems);
  void count(const Answers& answers);

  const Instrument& instrument_;
  bool byLanguage_;
  std::vector<Scale> scales_;
  int people_ = 0;
  std::vector<Counts> counts_;           ///< One per item.
  std::vector<Covariance> covariances_;  ///< One a scale.
  PersonFit fit_;
  RepeatedIds ids_;
  AnswerTable table_;
  std::vector<std::size_t> languages_;  ///< One per person, where languages are compared.
};

}  // namespace whichdesk
