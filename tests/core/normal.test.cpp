#include "measure/normal.h"

#include <catch2/catch.hpp>
#include <cmath>

using whichdesk::normalDistribution;

namespace {

struct Known {
  double x, distribution;
};

/// Phi to 20 figures: 1/2 + phi(x) (x + x^3/3 + x^5/(3*5) + ...) in decimal arithmetic of 60
/// figures; the odd sixteenths lie farthest from the table that the core computes from.
constexpr Known known[] = {
    {-8.0, 6.22096057427178387436e-16},    {-7.9375, 1.03148522533621704937e-15},
    {-7.5, 3.19089167291089634892e-14},    {-7.0, 1.27981254388583496200e-12},
    {-6.5, 4.01600058385911779156e-11},    {-6.0, 9.86587645037698090519e-10},
    {-5.5, 1.89895624658877178746e-08},    {-5.0625, 2.06897032701649734177e-07},
    {-5.0, 2.86651571879193911854e-07},    {-4.5, 3.39767312473006025147e-06},
    {-4.0, 3.16712418331199243270e-05},    {-3.9375, 4.11674659715993533637e-05},
    {-3.5, 2.32629079035525043956e-04},    {-3.0, 1.34989803163009457719e-03},
    {-2.8125, 2.45790117519668763549e-03}, {-2.5, 6.20966532577613486432e-03},
    {-2.0, 2.27501319481792085853e-02},    {-1.6875, 4.57536249617411100443e-02},
    {-1.5, 6.68072012688580713080e-02},    {-1.0, 1.58655253931457046468e-01},
    {-0.9375, 1.74250711880542363819e-01}, {-0.5, 3.08537538725986881794e-01},
    {-0.0625, 4.75082330970752753085e-01}, {0.0, 5.00000000000000000000e-01},
    {0.0625, 5.24917669029247191403e-01},  {0.3125, 6.22669718470157063095e-01},
    {0.5, 6.91462461274013118206e-01},     {0.6875, 7.54116149619738496135e-01},
    {1.0, 8.41344746068542925777e-01},     {1.1875, 8.82484771706785853240e-01},
    {1.5, 9.33192798731141914814e-01},     {2.0, 9.77249868051820791415e-01},
    {2.0625, 9.80419921221622581164e-01},  {2.5, 9.93790334674223840850e-01},
    {2.9375, 9.98345649140452540138e-01},  {3.0, 9.98650101968369896532e-01},
    {3.5, 9.99767370920964459913e-01},     {4.0, 9.99968328758166880021e-01},
    {4.1875, 9.99985897798949863180e-01},  {4.5, 9.99996602326875261291e-01},
    {5.0, 9.99999713348428076465e-01},     {6.0, 9.99999999013412299576e-01},
    {7.0, 9.99999999998720134897e-01},     {8.0, 9.99999999999999333866e-01}};

}  // namespace

// Abramowitz & Stegun (1964), table 26.1, 15 places.
TEST_CASE("the normal distribution function agrees with published tables", "[normal]") {
  CHECK(normalDistribution(0) == 0.5);
  CHECK(std::abs(normalDistribution(0.5) - 0.691462461274013) < 1e-15);
  CHECK(std::abs(normalDistribution(1) - 0.841344746068543) < 1e-15);
  CHECK(std::abs(normalDistribution(2) - 0.977249868051821) < 1e-15);
  CHECK(std::abs(normalDistribution(3) - 0.998650101968370) < 1e-15);
}

TEST_CASE("the normal distribution function errs by less than 1e-14 from -8 to 8", "[normal]") {
  for (const Known& one : known) {
    INFO("at " << one.x);
    CHECK(std::abs(normalDistribution(one.x) - one.distribution) < 1e-14);
  }
}

TEST_CASE("the normal distribution function is 0 far below and 1 far above", "[normal]") {
  CHECK(normalDistribution(-8.5) == 0);
  CHECK(normalDistribution(-1e300) == 0);
  CHECK(normalDistribution(-HUGE_VAL) == 0);
  CHECK(normalDistribution(8.5) == 1);
  CHECK(normalDistribution(1e300) == 1);
  CHECK(normalDistribution(HUGE_VAL) == 1);
}

TEST_CASE("the two halves of the normal distribution mirror each other exactly", "[normal]") {
  int crooked = 0;
  for (int i = 0; i <= 9000; ++i)
    if (normalDistribution(i / 1000.0) + normalDistribution(-i / 1000.0) != 1) ++crooked;
  CHECK(crooked == 0);
}

// Where the curve is flat, two neighbors computed about different points of the table may fall by
// the rounding of both sums of a dozen terms next to 1: a few times 2^-53.
TEST_CASE("the normal distribution function never falls by more than rounding", "[normal]") {
  const double rounding = 1e-15;
  int falls = 0;
  double before = 0;
  for (int i = -85000; i <= 85000; ++i) {
    const double now = normalDistribution(i / 10000.0);
    if (now < before - rounding || now < 0 || now > 1) ++falls;
    before = now;
  }
  CHECK(falls == 0);
}

TEST_CASE("the normal distribution function rises at every step of 1/1000 up to 5", "[normal]") {
  int flat = 0;
  for (int i = -5000; i < 5000; ++i)
    if (normalDistribution((i + 1) / 1000.0) <= normalDistribution(i / 1000.0)) ++flat;
  CHECK(flat == 0);
}
