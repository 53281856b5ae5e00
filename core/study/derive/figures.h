#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"

namespace whichdesk {

/// One number per occupation, or none where it is not published.
using Column = std::vector<std::optional<double>>;

/// The occupations of figures.csv, in the terms of a bank.
struct Figures {
  std::vector<std::string> socs;
  std::vector<Column> importance;    ///< One per skill, 1 to 5: the mean of the skill's columns.
  std::vector<Column> standardized;  ///< One per skill: importance, standardized.
  Column criterion;                  ///< Mean of the criterion's columns, each standardized.
  Column wage;                       ///< Empty when derive.json names no column of wages.
};

/// The texts of the three files.
struct FiguresText {
  std::string_view figures;  ///< figures.csv: a row per occupation, with a column "soc".
  std::string_view columns;  ///< columns.json: which columns measure which skill.
  std::string_view derive;   ///< derive.json: {"criterion":[column,...],"wage":column}
};

/// Reads the figures and makes importance, standardized figures and criterion of them.
///
///   importance = mean of the skill's columns; none where one of them is missing
///   standardized = (importance - mean) / sd, over the occupations that have it
///
/// The standard deviation divides by the number of occupations.
/// Gives: nothing, and every problem, when a column or number is missing or out of range; a cell
///        is at "/<line>/<column>".
std::optional<Figures> readFigures(const FiguresText& text, const Bank& bank, Problems& problems);

std::optional<std::size_t> findOccupation(const Figures& figures, std::string_view soc);

/// The third of all wages in which one lies: lower when less than a third of the published wages
/// are below it, middle when less than two thirds.
Pay payOf(const Column& wages, double wage);

}  // namespace whichdesk
