#pragma once

#include <vector>

#include "study/calibration/calibrate.h"

namespace whichdesk {

/// How far an item works differently in a language than in the first one that is compared.
struct LanguageEffect {
  double mean = 0;     ///< Of the answers of people equal in skills and style, in their sd.
  double loading = 0;  ///< Length of the loadings, in that sd.
};

struct LanguageItem {
  std::size_t item = 0;            ///< In the bank.
  std::vector<int> people;         ///< One per language.
  double ratio = 0, p = 1, q = 1;  ///< q: p adjusted for the number of items.
  bool differs = false;
  std::vector<LanguageEffect> effects;  ///< One per language after the first.
};

struct LanguageStudy {
  std::vector<LanguageItem> items;  ///< Those with enough answers in every language.
  std::vector<Vector> means;        ///< Of skills and style, one per language; the first's are 0.
  int freedom = 0;                  ///< Degrees of freedom of a ratio.
};

/// Limit of the false discovery rate: the share of named items that work alike. Choice: the usual.
constexpr double falseDiscoveries = .05;

/// Which items work differently between languages, the groups of the table.
///
/// One model for all, with means of skills and style of each language's own. An item's ratio is
/// 2 (log-likelihood with its mean and slope free by language - with both alike), its noise free by
/// language in either, all other items and people held at the common estimates: chi-square with
/// 2 (languages - 1) degrees, or less. The item with the greatest ratio is then freed, the model
/// fitted again without its help, and the rest tested again, until none of them differs: one
/// item that works differently does not make others of its skill look as if they did.
///
/// Needs:  a calibration that was `found`, of this table; at least two groups.
/// Source: Thissen, Steinberg & Wainer (1993) in Holland & Wainer, Differential Item Functioning;
///         false discovery rate: Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57(1).
LanguageStudy compareLanguages(const Calibration& calibration, const AnswerTable& table,
                               std::size_t languages);

/// p-values adjusted for how many there are, so that those at or below a bound are the ones that
/// Benjamini & Hochberg's procedure rejects at it.
Vector falseDiscoveryRates(const Vector& ps);

/// P(chi-square > x) for an even number of degrees of freedom.
double chiSquareTail(double x, int freedom);

}  // namespace whichdesk
