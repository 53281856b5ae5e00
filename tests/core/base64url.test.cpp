#include "codec/base64url.h"

#include <catch2/catch.hpp>
#include <utility>

using whichdesk::Base64Fault;
using whichdesk::Bytes;

namespace {

Bytes bytesOf(const std::string& text) { return Bytes(text.begin(), text.end()); }

Base64Fault faultOf(const std::string& text) {
  Base64Fault fault;
  const bool read = whichdesk::fromBase64Url(text, fault).has_value();
  CHECK(read == (fault == Base64Fault::none));
  return fault;
}

}  // namespace

// RFC 4648, section 10, without its padding.
TEST_CASE("the published vectors are written and read", "[base64url]") {
  const std::vector<std::pair<std::string, std::string>> vectors{
      {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},         {"foo", "Zm9v"},
      {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}};
  for (const auto& [plain, text] : vectors) {
    Base64Fault fault;
    CHECK(whichdesk::toBase64Url(bytesOf(plain)) == text);
    CHECK(whichdesk::fromBase64Url(text, fault) == bytesOf(plain));
    CHECK(fault == Base64Fault::none);
  }
}

TEST_CASE("the last two letters are those that an address may hold", "[base64url]") {
  CHECK(whichdesk::toBase64Url({0xFB, 0xFF}) == "-_8");
  CHECK(faultOf("-_8") == Base64Fault::none);
  CHECK(faultOf("+/8") == Base64Fault::letter);
}

TEST_CASE("every byte at every place comes back", "[base64url]") {
  for (std::size_t size = 1; size <= 4; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      for (unsigned value = 0; value < 256; ++value) {
        Bytes bytes(size, 0x5A);
        bytes[at] = static_cast<std::uint8_t>(value);
        Base64Fault fault;
        CHECK(whichdesk::fromBase64Url(whichdesk::toBase64Url(bytes), fault) == bytes);
      }
    }
  }
}

TEST_CASE("left-over bits that are not 0 are refused, so that no two texts mean the same",
          "[base64url]") {
  CHECK(faultOf("Zg") == Base64Fault::none);
  CHECK(faultOf("Zh") == Base64Fault::canonical);
  CHECK(faultOf("Zm8") == Base64Fault::none);
  CHECK(faultOf("Zm9") == Base64Fault::canonical);
}

TEST_CASE("a single letter over is no byte", "[base64url]") {
  CHECK(faultOf("A") == Base64Fault::canonical);
  CHECK(faultOf("Zm9vA") == Base64Fault::canonical);
}

TEST_CASE("padding, white space and bytes beyond ASCII are refused", "[base64url]") {
  for (const char* text : {"Zg==", "Zm 8", "Zm8\n", "Z\xC3\xA9", "Zm8."})
    CHECK(faultOf(text) == Base64Fault::letter);
  CHECK(faultOf(std::string("Zm\0v", 4)) == Base64Fault::letter);
}
