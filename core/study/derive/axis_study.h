#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "study/derive/figures.h"
#include "study/derive/validation.h"

namespace whichdesk {

/// One way to weigh the skills, and how well it predicts the level-free criterion.
struct WeighingStudy {
  double shrinkage = 0;             ///< Chosen: the least cross-validated error.
  Vector weights;                   ///< From all whole occupations.
  std::vector<Agreement> tried;     ///< Cross-validated, one per shrinkage of `shrinkagesTried`.
  Agreement validated;              ///< Cross-validated at the chosen shrinkage.
  std::optional<Agreement> nested;  ///< Cross-validated with the choice inside; none without one.
};

/// The path axis, derived from the figures of occupations.
struct AxisStudy {
  std::vector<std::size_t> whole;  ///< Occupations with every skill and the criterion.
  double levelShare = 0;           ///< Of the criterion's variance, explained by level.
  Vector criterion;                ///< Level-free, one per whole occupation.
  Vector skills;      ///< Correlation of each skill with the criterion, both level-free.
  double silent = 0;  ///< Correlations nearer to 0 than this are inconclusive.
  Vector axis;        ///< The path axis: the bounded ridge's weights, scaled to variance 1.
  WeighingStudy bounded, equal, unbounded;
  double aucThroughRatings = 0;  ///< Of the bounded weights, cases left out seen through ratings.
};

// Choice: halves, fifths and tens, four decades wide.
inline const std::vector<double> shrinkagesTried{.01, .02, .05, .1, .2, .5, 1,
                                                 2,   5,   10,  20, 50, 100};
constexpr std::size_t foldsDealt = 10;  // Choice: the usual ten.
constexpr std::size_t timesDealt = 10;  // Choice: one deal's luck moves the AUC by .003.
constexpr std::uint64_t dealSeed = 1;

/// Equal weights for the front skills, equal weights for the back skills, none for the others,
/// with weights'g = 0 (`praiseDirection`) and weights'R weights = 1. The start and the goal of the
/// shrinkage. Gives: nothing, and a problem, when the bank has skills of one side only.
std::optional<Vector> equalWeights(const Bank& bank, Problems& problems);

/// Derives the path axis from the figures, and examines it.
///
/// The criterion's level-free part is what a straight line over the occupation's level leaves of
/// it; level is the mean of its standardized skills. The axis is the ridge regression of that on
/// the skills, shrunk toward equal weights, among the weights with front >= 0, back <= 0, both = 0
/// and weights'g = 0 (`praiseDirection`), scaled to weights'R weights = 1.
///
/// Choice: level as the mean of the skills, since that is nearly the direction which weights'g = 0
///         takes out of people. With the job zone beside it, the criterion would lose a third of
///         its variance instead of a thirtieth: much of what sides differ in, not only level.
/// Choice: the skills themselves stay as they are: people, too, come with their level.
/// Gives:  nothing, and problems, when fewer than 30 occupations are whole, or the criterion is
///         level and nothing else.
std::optional<AxisStudy> studyAxis(const Figures& figures, const Bank& bank, Problems& problems);

}  // namespace whichdesk
