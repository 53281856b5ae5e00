#pragma once

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>

#include "engine/engine.h"

/// The bank of five skills in tests/reference/fixtures/tiny, for tests that start at the top of the
/// project.
inline std::string fixtureText(const std::string& file) {
  std::ifstream stream("tests/reference/fixtures/tiny/" + file, std::ios::binary);
  REQUIRE(stream.good());
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// A text with one part of it replaced, which must be there.
inline std::string with(std::string text, const std::string& part, const std::string& by) {
  const std::size_t at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.replace(at, part.size(), by);
}
