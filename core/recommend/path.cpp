#include "recommend/path.h"

#include <algorithm>

#include "measure/normal.h"
#include "recommend/lead.h"

namespace whichdesk {

namespace {

Certainty certainty(Lead lead, double probability, const Estimate& axis, double halfWidth) {
  double sure = probability;
  if (lead == Lead::crossTrained) {
    sure = normalDistribution((2 * halfWidth - axis.mean) / axis.sd) -
           normalDistribution((-2 * halfWidth - axis.mean) / axis.sd);
  }
  if (sure >= .90) return Certainty::clear;
  return probability >= .5 ? Certainty::leaning : Certainty::open;
}

}  // namespace

Path findPath(const Axis& axis, const Posterior& posterior, const Quality& quality) {
  const double halfWidth = axis.halfWidth;
  Path path;
  const double known = variance(posterior, axis.weights);
  path.axis = {dot(axis.weights, posterior.mean), shownSd(known, width(posterior))};
  path.front = normalDistribution((path.axis.mean - halfWidth) / path.axis.sd);
  path.back = normalDistribution((-halfWidth - path.axis.mean) / path.axis.sd);
  path.crossTrained = std::max(0.0, 1 - path.front - path.back);  // rounding, far out

  if (1 - known < .5) return path;
  path.why = Why::noPattern;
  if (withoutPattern(quality)) return path;

  path.why = Why::none;
  path.lead = likeliest(path.axis, halfWidth);
  const double best = path.lead == Lead::front  ? path.front
                      : path.lead == Lead::back ? path.back
                                                : path.crossTrained;
  path.certainty = certainty(path.lead, best, path.axis, halfWidth);
  return path;
}

}  // namespace whichdesk
