#include "codec/json/shortest_digits.h"

#include <catch2/catch.hpp>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>

#include "codec/json/json_writer.h"

using namespace whichdesk;

namespace {

/// The digits of a number's text, without the zeros around them, and where its point is among
/// them.
ShortestDigits digitsOf(const std::string& text) {
  const std::size_t e = text.find('e');
  const std::string plain = text.substr(0, e);
  const std::size_t dot = plain.find('.');
  std::string digits = plain;
  if (dot != std::string::npos) digits.erase(dot, 1);
  const std::size_t zeros = digits.find_first_not_of('0');
  const int exponent = static_cast<int>(dot == std::string::npos ? plain.size() : dot) -
                       static_cast<int>(zeros) +
                       (e == std::string::npos ? 0 : std::atoi(text.c_str() + e + 1));
  digits.erase(0, zeros);
  digits.erase(digits.find_last_not_of('0') + 1);
  return {digits, exponent};
}

}  // namespace

TEST_CASE("the digits of a number are those that JavaScript writes", "[shortest]") {
  std::ifstream file("tests/core/shortest_digits.txt");
  std::string bits, text;
  int numbers = 0;
  while (file >> bits >> text) {
    const std::uint64_t whole = std::strtoull(bits.c_str(), nullptr, 16);
    double value = 0;
    std::memcpy(&value, &whole, sizeof value);
    const ShortestDigits expected = digitsOf(text), found = shortestDigits(value);
    INFO(text);
    CHECK(found.digits == expected.digits);
    CHECK(found.exponent == expected.exponent);
    const ShortestDigits written = digitsOf(numberText(value));
    CHECK(written.digits == expected.digits);
    CHECK(written.exponent == expected.exponent);
    ++numbers;
  }
  CHECK(numbers > 1500);
}
