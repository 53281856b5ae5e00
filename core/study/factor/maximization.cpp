#include <algorithm>
#include <cmath>

#include "study/factor/expectation.h"

namespace whichdesk {

namespace {

/// Mean, slope and noise of one item, given how much style counts.
void maximizeItem(const ItemSums& of, double style, std::size_t i, ModelValues& values) {
  const double meanX = of.x / of.people, meanZ = of.z / of.people, meanY = of.y / of.people;
  const double spread = of.xx / of.people - meanX * meanX;
  const double joint =
      of.yx / of.people - meanY * meanX - style * (of.xz / of.people - meanX * meanZ);
  const double slope = joint / spread;
  const double mean = meanY - slope * meanX - style * meanZ;
  const double variance = of.yy / of.people - meanY * meanY;
  const double noise = (of.yy + slope * slope * of.xx + style * style * of.zz - 2 * slope * of.yx -
                        2 * style * of.yz + 2 * slope * style * of.xz) /
                           of.people -
                       mean * mean;
  values.mean[i] = mean;
  values.slope[i] = slope;
  values.noise[i] = std::max(noise, leastNoise * variance);
}

double maximizeStyle(const FactorModel& model, const Expectation& expected,
                     const ModelValues& values) {
  double above = 0, below = 0;
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    const ItemSums& of = expected.items[i];
    const double s = model.items[i].style;
    if (s == 0) continue;
    above += s * (of.yz - values.mean[i] * of.z - values.slope[i] * of.xz) / values.noise[i];
    below += s * s * of.zz / values.noise[i];
  }
  return above / below;
}

/// Twice the part of the expected log-likelihood, a person, that the correlations decide.
std::optional<double> fitOf(const FactorModel& model, const ModelValues& values,
                            const Matrix& moments) {
  const auto latent = latentOf(model, values);
  if (!latent) return std::nullopt;
  return -latent->logDeterminant - dot(latent->precision.cells, moments.cells);
}

double traceOf(const Matrix& a, const Matrix& b) { return dot(a.cells, b.cells); }

void maximizeCorrelations(const FactorModel& model, Matrix moments, double people,
                          ModelValues& values) {
  for (double& cell : moments.cells) cell /= people;
  const Matrix precision = latentOf(model, values)->precision;
  const CorrelationSlope within = correlationSlope(precision, model.withinPairs);
  const CorrelationSlope across = correlationSlope(precision, model.acrossPairs);
  const double first = model.hasWithin ? traceOf(within.inner, moments) - within.trace : 0;
  const double second = model.hasAcross ? traceOf(across.inner, moments) - across.trace : 0;
  const double ww = model.hasWithin ? traceOf(within.inner, model.withinPairs) : 1;
  const double aa = model.hasAcross ? traceOf(across.inner, model.acrossPairs) : 1;
  const double wa =
      model.hasWithin && model.hasAcross ? traceOf(within.inner, model.acrossPairs) : 0;
  const double determinant = ww * aa - wa * wa;
  const double stepWithin = (aa * first - wa * second) / determinant;
  const double stepAcross = (ww * second - wa * first) / determinant;
  const auto before = fitOf(model, values, moments);
  double part = 1;
  for (int halving = 0; halving < 20; ++halving, part /= 2) {
    ModelValues moved = values;
    moved.within += part * stepWithin;
    moved.across += part * stepAcross;
    const auto after = fitOf(model, moved, moments);
    if (!after || *after < *before) continue;
    values.within = moved.within;
    values.across = moved.across;
    return;
  }
}

}  // namespace

ModelValues maximized(const FactorModel& model, const ModelValues& before,
                      const Expectation& expected) {
  ModelValues values = before;
  for (std::size_t i = 0; i < model.items.size(); ++i)
    maximizeItem(expected.items[i], before.style * model.items[i].style, i, values);
  if (model.hasStyle) values.style = maximizeStyle(model, expected, values);
  Matrix moments = expected.moments;
  for (std::size_t group = 1; group < values.groupMeans.size(); ++group) {
    const Vector& sums = expected.groupSums[group];
    for (std::size_t row = 0; row < moments.size; ++row) {
      const double shift = sums[row] / expected.groupPeople[group];
      values.groupMeans[group][row] += shift;
      for (std::size_t column = 0; column < moments.size; ++column)
        moments(row, column) -= shift * sums[column];
    }
  }
  maximizeCorrelations(model, moments, expected.people, values);
  return values;
}

}  // namespace whichdesk
