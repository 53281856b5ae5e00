#include "codec/checksum.h"

#include <catch2/catch.hpp>

using whichdesk::Bytes;
using whichdesk::crc32;

namespace {

std::uint32_t sumOf(const std::string& text) {
  return crc32(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

std::uint32_t fingerprintOf(const std::string& text) {
  whichdesk::Problems problems;
  const auto json = whichdesk::parseJson(text, "bank", problems);
  REQUIRE(json);
  return whichdesk::fingerprint(*json, "languages");
}

}  // namespace

// The check value of every published table of this CRC; the others from zlib's crc32.
TEST_CASE("the checksum is the CRC-32 of IEEE 802.3", "[checksum]") {
  CHECK(sumOf("123456789") == 0xCBF43926u);
  CHECK(sumOf("") == 0u);
  CHECK(sumOf("a") == 0xE8B7BE43u);
  CHECK(sumOf("The quick brown fox jumps over the lazy dog") == 0x414FA339u);
}

TEST_CASE("every single bit and every burst of up to 32 bits changes the checksum", "[checksum]") {
  const Bytes bytes(40, 0xA5);
  const std::uint32_t sum = crc32(bytes.data(), bytes.size());
  for (std::size_t from = 0; from < 8 * bytes.size(); ++from) {
    for (std::size_t length = 1; length <= 32 && from + length <= 8 * bytes.size(); ++length) {
      Bytes changed = bytes;  // both ends of the burst, and every third bit between
      for (std::size_t bit = 0; bit < length; ++bit)
        if (bit == 0 || bit + 1 == length || bit % 3 == 0)
          changed[(from + bit) / 8] ^= static_cast<std::uint8_t>(1u << ((from + bit) % 8));
      CHECK(crc32(changed.data(), changed.size()) != sum);
    }
  }
}

TEST_CASE("white space, key order and the spelling of numbers do not change a fingerprint",
          "[checksum]") {
  const std::uint32_t one = fingerprintOf(R"({"a":[0.5,0,null,true],"b":{"c":"d","e":1}})");
  CHECK(fingerprintOf(R"( { "b" : {"e": 1.0, "c": "d"}, "a": [5e-1, -0.0, null, true] } )") == one);
  CHECK(fingerprintOf(R"({"a":[0.5,0,null,true],"languages":["en"],"b":{"c":"d","e":1}})") == one);
}

TEST_CASE("the schema that a file names for editors does not change its fingerprint",
          "[checksum]") {
  CHECK(fingerprintOf(R"({"$schema":"bank.schema.json","a":1})") == fingerprintOf(R"({"a":1})"));
  CHECK(fingerprintOf(R"({"schema":"bank.schema.json","a":1})") != fingerprintOf(R"({"a":1})"));
}

TEST_CASE("every other change of a value changes a fingerprint", "[checksum]") {
  const std::uint32_t one = fingerprintOf(R"({"a":[0.5,0,null,true],"b":"c"})");
  for (const char* other :
       {R"({"a":[0.5000000000000001,0,null,true],"b":"c"})", R"({"a":[0,0.5,null,true],"b":"c"})",
        R"({"a":[0.5,0,null,false],"b":"c"})", R"({"a":[0.5,0,null,true],"b":"C"})",
        R"({"a":[0.5,0,[null],true],"b":"c"})", R"({"a":[0.5,0,null,true],"d":"c"})",
        R"({"a":["0.5",0,null,true],"b":"c"})", R"({"a":[0.5,0,null,true,"b"],"b":"c"})"})
    CHECK(fingerprintOf(other) != one);
}
