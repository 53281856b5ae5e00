#pragma once

#include "study/calibration/calibrate.h"

namespace whichdesk {

/// Shares of an item's options among all people, including those who were not asked it.
///
///   share_o ~ (count_o + 1/2) exp(tilt y_o), tilt such that sum share_o y_o is the estimated mean
///
/// If everybody answered, the tilt is close to none; where the questions were chosen by the
/// answers, it takes out who was asked. The half keeps an option that nobody chose possible.
/// Gives:  without a tilt where none gives that mean.
/// Source: least information, Csiszar (1975), Annals of Probability 3(1); the half: Krichevsky &
///         Trofimov (1981), IEEE Trans. Inf. Theory 27(2).
Vector sharesOf(const ItemEstimate& estimate, const Vector& observed, const AnswerTable& table);

}  // namespace whichdesk
