#include "study/files/find_code.h"

#include <catch2/catch.hpp>
#include <string>

#include "codec/base64url.h"
#include "codec/checksum.h"

using whichdesk::findCode;

namespace {

/// Any 40 bytes with their checksum behind them: to the finder this is a whole code.
std::string someCode(std::uint8_t seed = 1) {
  whichdesk::Bytes bytes;
  for (std::uint8_t i = 0; i < 40; ++i) bytes.push_back(static_cast<std::uint8_t>(seed * i + 1));
  const std::uint32_t sum = whichdesk::crc32(bytes.data(), bytes.size());
  for (int i = 0; i < 4; ++i) bytes.push_back(static_cast<std::uint8_t>(sum >> (8 * i)));
  return whichdesk::toBase64Url(bytes);
}

const std::string address = "https://example.org/quiz/#r=";

/// A text with something put into it after some letters of the code.
std::string broken(const std::string& code, const std::string& by) {
  return code.substr(0, 20) + by + code.substr(20, 15) + by + code.substr(35);
}

std::string percentEncoded(const std::string& text) {
  std::string coded;
  for (const char c : text) {
    switch (c) {
      case ':': coded += "%3A"; break;
      case '/': coded += "%2f"; break;
      case '#': coded += "%23"; break;
      case '=': coded += "%3D"; break;
      case '%': coded += "%25"; break;
      default: coded += c;
    }
  }
  return coded;
}

}  // namespace

TEST_CASE("a bare code and a whole link are the code", "[find]") {
  const std::string code = someCode();
  CHECK(findCode(code) == code);
  CHECK(findCode("  " + code + "\r\n") == code);
  CHECK(findCode(address + code) == code);
  CHECK(findCode("\"" + code + "\"") == code);
}

TEST_CASE("what follows a link in a message is no part of its code", "[find]") {
  const std::string code = someCode();
  for (const char* after : {".",
                            ",",
                            ")",
                            ">",
                            "\"",
                            "*",
                            "/",
                            " ",
                            "!",
                            "?",
                            ";",
                            "'",
                            "]",
                            "\xE2\x80\x9D",
                            "_",
                            "__",
                            "-",
                            "&utm_source=mail",
                            "#top",
                            " Best regards, Ana",
                            "\n\nBest regards",
                            ".\nSee you"}) {
    INFO(after);
    CHECK(findCode("Look: <" + address + code + after) == code);
  }
}

TEST_CASE("a code broken by white space, quoting or soft line breaks is put together", "[find]") {
  const std::string code = someCode();
  for (const char* by : {" ", "\n", "\r\n", "=\r\n", "=\n", "\n> ", "\n> > ", "\n   ",
                         "\xE2\x80\x8B", "\xC2\xAD", "\xC2\xA0", "\t"}) {
    INFO(by);
    CHECK(findCode(address + broken(code, by) + "\nBest regards") == code);
    CHECK(findCode(broken(code, by)) == code);
  }
}

TEST_CASE("a link that programs rewrote is read", "[find]") {
  const std::string code = someCode();
  const std::string whole = address + code;
  CHECK(findCode("https://example.org/quiz/#r=3D" + code) == code);
  CHECK(findCode("https://example.org/quiz/%23r=" + code) == code);
  CHECK(findCode("https://example.org/quiz/#r%3D" + code) == code);
  CHECK(findCode("https://example.org/quiz/##r=" + code) == code);
  CHECK(findCode("https://example.org/quiz/#/r=" + code) == code);
  CHECK(findCode("https://example.org/quiz/?r=" + code) == code);
  CHECK(findCode("https://example.org/quiz/?utm_source=a&amp;r=" + code + "&fbclid=b") == code);
  CHECK(findCode("https://safe.example/?url=" + percentEncoded(whole) + "&data=05%7C01") == code);
  CHECK(findCode("https://a.example/?u=" + percentEncoded(percentEncoded(whole)) + "&e=1") == code);
  CHECK(findCode("[my result](" + whole + ")") == code);
}

TEST_CASE("marks that editors put in place of letters are undone", "[find]") {
  for (std::uint8_t seed = 1; seed < 60; ++seed) {
    const std::string code = someCode(seed);
    const std::size_t mark = code.find_first_of("-_");
    if (mark == std::string::npos) continue;
    CHECK(findCode(address + code.substr(0, mark) + "\\" + code.substr(mark)) == code);
  }
}

TEST_CASE("the first whole code of several is found, and damaged ones are passed over", "[find]") {
  const std::string first = someCode(3), second = someCode(5);
  CHECK(findCode(address + first + "\n" + address + second) == first);
  CHECK(findCode("r=" + first.substr(0, 30) + ".\n" + address + second) == second);
  CHECK(findCode("colour=red&r=" + first) == first);
}

TEST_CASE("of a damaged link the damaged code is given, so that the reader can say what is wrong",
          "[find]") {
  const std::string code = someCode();
  CHECK(findCode(address + code.substr(0, 30) + "...") == code.substr(0, 30));
  CHECK(findCode(address + ".") == "");
  CHECK(findCode(code + "AAAA") == code + "AAAA");
  CHECK(findCode(" not a code ") == "not a code");
  CHECK(findCode("") == "");
  CHECK(findCode("%%%=%4") == "%%%=%4");
}

TEST_CASE("names that end in r are no marks", "[find]") {
  const std::string code = someCode();
  CHECK(findCode("https://example.org/?color=blue#r=" + code) == code);
  CHECK(findCode("https://example.org/?color=" + code.substr(0, 10)) ==
        "https://example.org/?color=" + code.substr(0, 10));
}
