#pragma once
// Catch2 3 under the name that the one header of Catch2 2 has: the tests build with either.

#if __has_include("catch_amalgamated.hpp")
#include "catch_amalgamated.hpp"
#else
#include <catch2/catch_all.hpp>
#endif

using Catch::Approx;
