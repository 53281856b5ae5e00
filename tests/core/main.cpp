#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_COLOUR_NONE  // Emscripten takes every output for a terminal
#include <catch2/catch.hpp>
