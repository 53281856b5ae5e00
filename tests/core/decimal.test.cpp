#include "wasm/decimal.h"

#include <catch2/catch.hpp>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::uint64_t bitsOf(double value) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

/// Compares with the C library of this machine, bit by bit.
void checkLikeC(const std::string& text) {
  const char* end = nullptr;
  const double value = whichdesk::parseDecimal(text.c_str(), end);
  INFO(text);
  CHECK(bitsOf(value) == bitsOf(std::strtod(text.c_str(), nullptr)));
  CHECK(end == text.c_str() + text.size());
}

}  // namespace

TEST_CASE("a decimal number is read as the nearest double", "[decimal]") {
  for (const char* text : {"0",
                           "-0",
                           "0.0",
                           "0e5",
                           "1",
                           "-1",
                           "0.1",
                           "0.35",
                           "123456789012345678",
                           "1e22",
                           "1e23",
                           "9007199254740993",
                           "9007199254740992.5",
                           "0.30000000000000004",
                           "1.7976931348623157e308",
                           "1.7976931348623158e308",
                           "1.7976931348623159e308",
                           "1e309",
                           "1e99999999999",
                           "-1e400",
                           "2.2250738585072014e-308",
                           "2.2250738585072011e-308",
                           "5e-324",
                           "2.4703282292062327e-324",
                           "2.4703282292062328e-324",
                           "2.47e-324",
                           "1e-400",
                           "1e-99999999999",
                           "0.000000000000000000001",
                           "100000000000000000000000000000000000000",
                           "4.35",
                           "8.5e0",
                           "1E5",
                           "1e+5",
                           "0e99999"})
    checkLikeC(text);
}

TEST_CASE("a number half-way between two doubles goes to the even one, whatever follows decides",
          "[decimal]") {
  const std::string half = "9007199254740993";  // 2^53 + 1
  CHECK(std::strtod(half.c_str(), nullptr) == 9007199254740992.0);
  checkLikeC(half + "." + std::string(900, '0'));
  checkLikeC(half + "." + std::string(900, '0') + "1");
  checkLikeC(half + std::string(200, '0') + "e-200");
  // 2^-1075, half of the smallest double, in all its digits, and a little more
  const std::string smallest =
      "2.4703282292062327208051355972539950412812173513490208015873158640e-324";
  checkLikeC(smallest);
  checkLikeC("1" + std::string(800, '3') + "e-1000");
}

TEST_CASE("numbers of all sizes and lengths are read as C reads them", "[decimal]") {
  std::uint64_t state = 1;
  const auto below = [&](std::uint64_t bound) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (state >> 33) % bound;
  };
  for (int i = 0; i < 20'000; ++i) {
    std::string text = below(2) == 0 ? "" : "-";
    text += static_cast<char>('1' + below(9));
    const std::uint64_t length = below(i % 100 == 0 ? 900 : 25);
    for (std::uint64_t digit = 0; digit < length; ++digit) {
      if (digit == length / 2) text += '.';
      text += static_cast<char>('0' + below(10));
    }
    if (length > 0 && text.back() == '.') text += '5';
    text += 'e';
    text += std::to_string(static_cast<int>(below(680)) - 340);
    checkLikeC(text);
  }
}
