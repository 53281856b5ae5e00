#include "study/sampling/sampling.h"

#include <cmath>
#include <cstddef>

#include "measure/normal.h"

namespace whichdesk {

double normalDensity(double x) { return 0.39894228040143267794 * std::exp(-x * x / 2); }

double normalQuantile(double probability) {
  if (probability > .5) return -normalQuantile(1 - probability);
  // Newton's method, kept inside a bracket that bisection would use.
  double low = -8.3, high = 0, x = probability > .02 ? 2.5 * (probability - .5) : -2.5;
  for (int i = 0; i < 60; ++i) {
    const double miss = normalDistribution(x) - probability;
    (miss > 0 ? high : low) = x;
    double next = x - miss / normalDensity(x);
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (std::abs(next - x) < 1e-13) return next;
    x = next;
  }
  return x;
}

double Sampler::uniform() {
  state_ += 0x9E3779B97F4A7C15u;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  z ^= z >> 31;
  return (static_cast<double>(z >> 12) + .5) / 4503599627370496.0;  // 2^52
}

double Sampler::normal() { return normalQuantile(uniform()); }

std::size_t Sampler::below(std::size_t count) {
  return static_cast<std::size_t>(uniform() * static_cast<double>(count));
}

}  // namespace whichdesk
