#pragma once

#include "model/catalogue.h"
#include "study/derive/axis_study.h"

namespace whichdesk {

/// Where the occupations lie on the path axis, and how far from its middle a side begins.
struct AxisPlaces {
  Column places;     ///< axis'figures, one per occupation; none where a figure is missing.
  double bound = 0;  ///< Half the standard deviation of the places of the whole occupations.
};

/// Choice: half a standard deviation, which leaves four occupations of ten in the middle if places
///         are normally distributed; people's half-width of .35 would, on this wider spread, leave
///         hardly any that lean to no side.
AxisPlaces placesOnAxis(const Figures& figures, const AxisStudy& study);

/// Front or back at the bound and beyond it, else mixed.
RoleSide sideAt(double place, double bound);

}  // namespace whichdesk
