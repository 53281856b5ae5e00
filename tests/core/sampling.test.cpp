#include "study/sampling/sampling.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "measure/normal.h"

using namespace whichdesk;

namespace {

struct SampleMoments {
  double mean = 0, variance = 0;
};

template <typename Draw>
SampleMoments momentsOf(int draws, double center, Draw draw) {
  SampleMoments moments;
  for (int i = 0; i < draws; ++i) {
    const double x = draw();
    moments.mean += x / draws;
    moments.variance += (x - center) * (x - center) / draws;
  }
  return moments;
}

constexpr int draws = 100'000;

}  // namespace

// splitmix64 from 1234567, as published with other implementations (rosettacode.org). The upper 52
// bits, and a half so that neither end is reached.
TEST_CASE("the stream of numbers is splitmix64", "[sampling]") {
  Sampler sampler(1234567);
  for (const std::uint64_t known :
       {6457827717110365317u, 3203168211198807973u, 9817491932198370423u, 4593380528125082431u,
        16408922859458223821u})
    CHECK(sampler.uniform() == std::ldexp(static_cast<double>(known >> 12) + .5, -52));
}

// Standard errors of 100,000 draws: mean sqrt(1/12 / n) = 9.13e-4, square sqrt(1/180 / n) =
// 2.36e-4.
TEST_CASE("even numbers have the mean and variance of even numbers", "[sampling]") {
  for (const std::uint64_t seed : {1u, 2u, 77u}) {
    Sampler sampler(seed);
    const SampleMoments found = momentsOf(draws, .5, [&] { return sampler.uniform(); });
    CHECK(std::abs(found.mean - .5) < 5 * 9.13e-4);
    CHECK(std::abs(found.variance - 1.0 / 12) < 5 * 2.36e-4);
  }
}

// Mean sqrt(1 / n) = .00316, square sqrt(2 / n) = .00447.
TEST_CASE("normal numbers have mean 0 and variance 1", "[sampling]") {
  for (const std::uint64_t seed : {1u, 2u, 77u}) {
    Sampler sampler(seed);
    const SampleMoments found = momentsOf(draws, 0, [&] { return sampler.normal(); });
    CHECK(std::abs(found.mean) < 5 * .00316);
    CHECK(std::abs(found.variance - 1) < 5 * .00447);
  }
}

// Each of 7 has 1/7 of 70,000 draws: 10,000, sd sqrt(70000 * 6/49) = 92.6.
TEST_CASE("whole numbers are all equally likely and none is the count itself", "[sampling]") {
  Sampler sampler(5);
  std::vector<int> counts(7, 0);
  for (int i = 0; i < 70'000; ++i) ++counts.at(sampler.below(7));
  for (const int count : counts) CHECK(std::abs(count - 10'000) < 5 * 92.6);
  for (int i = 0; i < 100; ++i) CHECK(sampler.below(1) == 0);
}

TEST_CASE("the same seed gives the same numbers, another seed others", "[sampling]") {
  Sampler one(9), same(9), other(10);
  const double first = one.uniform();
  CHECK(first == same.uniform());
  CHECK(first != other.uniform());
}

// sqrt(2) erfinv(2 p - 1) in 40 digits (mpmath).
TEST_CASE("quantiles agree with published ones to 1e-12 from .0001 to .9999", "[sampling]") {
  struct Known {
    double probability, quantile;
  };
  for (const Known& known :
       {Known{.0001, -3.71901648545568056}, Known{.001, -3.09023230616781354},
        Known{.01, -2.3263478740408411},    Known{.025, -1.95996398454005424},
        Known{.05, -1.64485362695147271},   Known{.1, -1.28155156554460047},
        Known{.2, -.841621233572914205},    Known{.25, -.674489750196081743},
        Known{.33, -.439913165673233808},   Known{.4, -.253347103135799799},
        Known{.45, -.125661346855074034},   Known{.499, -.00250663089957176401},
        Known{.6, .253347103135799799},     Known{.8, .841621233572914205},
        Known{.9, 1.28155156554460047},     Known{.975, 1.95996398454005424},
        Known{.99, 2.3263478740408411},     Known{.999, 3.09023230616781354},
        Known{.9999, 3.71901648545568056},  Known{.5, 0}}) {
    INFO("at " << known.probability);
    CHECK(std::abs(normalQuantile(known.probability) - known.quantile) < 1e-12);
  }
}

// Out there the distribution function's error, below 1e-15, is worth 1e-15 / density: densities
// there are 4.5e-5, 4.9e-6, 5.8e-8 and 6.5e-10.
TEST_CASE("quantiles far out are as good as the distribution function", "[sampling]") {
  CHECK(std::abs(normalQuantile(1e-5) + 4.26489079392282463) < 1e-15 / 4.5e-5);
  CHECK(std::abs(normalQuantile(1e-6) + 4.75342430882289895) < 1e-15 / 4.9e-6);
  CHECK(std::abs(normalQuantile(1e-8) + 5.61200124417478873) < 1e-15 / 5.8e-8);
  CHECK(std::abs(normalQuantile(1e-10) + 6.3613409024040562) < 1e-15 / 6.5e-10);
  CHECK(std::isfinite(normalQuantile(1e-300)));
}

TEST_CASE("the quantile undoes the distribution function to 1e-12", "[sampling]") {
  int bad = 0;
  for (int i = 1; i < 10'000; ++i) {
    const double p = i / 10'000.0;
    if (!(std::abs(normalDistribution(normalQuantile(p)) - p) < 1e-12)) ++bad;
  }
  for (int i = -370; i <= 370; ++i) {
    const double x = i / 100.0;
    if (!(std::abs(normalQuantile(normalDistribution(x)) - x) < 1e-12)) ++bad;
  }
  CHECK(bad == 0);
}

TEST_CASE("the density at 0, 1 and 2 is the published one", "[sampling]") {
  CHECK(std::abs(normalDensity(0) - .3989422804014327) < 1e-15);
  CHECK(std::abs(normalDensity(1) - .2419707245191434) < 1e-15);
  CHECK(std::abs(normalDensity(-2) - .0539909665131881) < 1e-15);
}
