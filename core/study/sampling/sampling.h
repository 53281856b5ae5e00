#pragma once

#include <cstddef>
#include <cstdint>

namespace whichdesk {

/// A seeded stream of numbers, the same on every machine.
/// Source: splitmix64, Steele, Lea & Flood (2014), OOPSLA; normal numbers by inverting the
///         distribution function.
class Sampler {
 public:
  explicit Sampler(std::uint64_t seed) : state_(seed) {}

  /// Even over 0 to 1, both ends excluded.
  double uniform();
  /// Standard normal.
  double normal();
  /// A whole number from 0 to count - 1.
  std::size_t below(std::size_t count);

 private:
  std::uint64_t state_;
};

/// The number below which a standard normal one falls with this probability, to 1e-12 from .0001
/// to .9999. Further out to 1e-15 by the density there, the resolution of
/// `normalDistribution`. Needs: a probability between 0 and 1, both excluded.
double normalQuantile(double probability);

/// The standard normal density.
double normalDensity(double x);

}  // namespace whichdesk
