#pragma once

namespace whichdesk {

/// The standard normal distribution function, built from + - * / alone, so that every machine
/// gives the same bits.
///
///   Phi(x) = Taylor series about the nearest of the points 0, 1/8, ..., 8;
///   at those points Phi = 1/2 + phi(x) (x + x^3/3 + x^5/(3*5) + ...)
///
/// Gives:  0 to 1, with an absolute error below 1e-14.
/// Source: Marsaglia (2004), "Evaluating the normal distribution", J. Stat. Software 11(4).
double normalDistribution(double x);

}  // namespace whichdesk
