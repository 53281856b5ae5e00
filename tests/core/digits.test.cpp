#include "codec/digits.h"

#include <catch2/catch.hpp>

using whichdesk::Bytes;
using whichdesk::Digit;
using whichdesk::pack;
using whichdesk::packedSize;
using whichdesk::unpack;

TEST_CASE("the first digit counts least, and the bytes begin with the least", "[digits]") {
  // 2 + 3*1 + 3*5*4 = 65, of at most 3*5*7 = 105
  CHECK(pack({{2, 3}, {1, 5}, {4, 7}}) == Bytes{65});
  // 255 + 256*1 + 256*2*3 = 2047 = 0x07FF
  CHECK(pack({{255, 256}, {1, 2}, {3, 4}}) == Bytes{0xFF, 0x07});
}

TEST_CASE("the bytes are as many as the greatest choice needs", "[digits]") {
  CHECK(packedSize({}) == 0);
  CHECK(packedSize({1, 1, 1}) == 0);
  CHECK(packedSize({256}) == 1);
  CHECK(packedSize({257}) == 2);
  CHECK(packedSize({16, 16}) == 1);
  CHECK(packedSize({16, 17}) == 2);
  CHECK(packedSize(std::vector<unsigned>(8, 2)) == 1);
  CHECK(packedSize(std::vector<unsigned>(9, 2)) == 2);
  CHECK(pack({{0, 1000}, {0, 1000}}) == Bytes{0, 0, 0});
}

TEST_CASE("every choice comes back", "[digits]") {
  const std::vector<unsigned> radices{3, 1, 5, 2, 7};
  for (unsigned i = 0; i < 3 * 5 * 2 * 7; ++i) {
    const std::vector<unsigned> values{i % 3, 0, i / 3 % 5, i / 15 % 2, i / 30};
    std::vector<Digit> digits;
    for (std::size_t k = 0; k < radices.size(); ++k) digits.push_back({values[k], radices[k]});
    CHECK(unpack(pack(digits), radices) == values);
  }
}

TEST_CASE("long lists of large radices come back", "[digits]") {
  std::vector<unsigned> radices, greatest, mixed;
  std::vector<Digit> top, some;
  for (unsigned k = 0; k < 500; ++k) {
    radices.push_back(k % 11 == 0 ? 1'000'000 : 2 + k % 101);
    greatest.push_back(radices.back() - 1);
    mixed.push_back(k * 7919 % radices.back());
    top.push_back({greatest.back(), radices.back()});
    some.push_back({mixed.back(), radices.back()});
  }
  CHECK(pack(top).size() == packedSize(radices));
  CHECK(unpack(pack(top), radices) == greatest);
  CHECK(pack(some).size() == packedSize(radices));
  CHECK(unpack(pack(some), radices) == mixed);
}

TEST_CASE("a number greater than any choice is refused", "[digits]") {
  CHECK(unpack({104}, {3, 5, 7}) == std::vector<unsigned>{2, 4, 6});
  CHECK_FALSE(unpack({105}, {3, 5, 7}));
  CHECK_FALSE(unpack({255}, {3, 5, 7}));
  CHECK_FALSE(unpack({0, 1}, {3, 5, 7}));
  CHECK_FALSE(unpack({1}, {}));
}
