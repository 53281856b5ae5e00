#include "codec/json/json_writer.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>

using namespace whichdesk;

TEST_CASE("values are separated by commas where JSON asks for them and nowhere else", "[writer]") {
  JsonWriter json;
  json.beginObject();
  json.key("a").beginArray().whole(1).whole(2).beginArray().endArray().null().endArray();
  json.key("b").beginObject().endObject();
  json.key("c").string("x").key("d").boolean(true).key("e").boolean(false);
  json.key("f").raw("[0]").key("g").number(.5).endObject();
  CHECK(json.take() == R"({"a":[1,2,[],null],"b":{},"c":"x","d":true,"e":false,"f":[0],"g":0.5})");
}

TEST_CASE("a value may be alone", "[writer]") {
  CHECK(JsonWriter().null().take() == "null");
  CHECK(JsonWriter().whole(std::numeric_limits<int>::min()).take() == "-2147483648");
}

// RFC 8259, section 7: quotes, backslashes and everything below a space.
TEST_CASE("texts and keys are escaped", "[writer]") {
  CHECK(JsonWriter().string("a\"b\\c/d").take() == R"("a\"b\\c/d")");
  CHECK(JsonWriter().string(std::string_view("\0\x1f\n\x7f", 4)).take() ==
        "\"\\u0000\\u001f\\u000a\x7f\"");
  CHECK(JsonWriter().string("\xC3\xA4\xF0\x9F\x98\x80").take() == "\"\xC3\xA4\xF0\x9F\x98\x80\"");
  CHECK(JsonWriter().beginObject().key("\"").null().endObject().take() == R"({"\"":null})");
}

TEST_CASE("numbers are short", "[writer]") {
  CHECK(numberText(0) == "0");
  CHECK(numberText(-0.0) == "0");
  CHECK(numberText(1) == "1");
  CHECK(numberText(-1) == "-1");
  CHECK(numberText(100) == "100");
  CHECK(numberText(.1) == "0.1");
  CHECK(numberText(-.25) == "-0.25");
  CHECK(numberText(.1 + .2) == "0.30000000000000004");
  CHECK(numberText(65535) == "65535");
}

TEST_CASE("very large and very small numbers have a power of ten", "[writer]") {
  CHECK(numberText(123456789012345) == "123456789012345");
  CHECK(numberText(1e14) == "100000000000000");
  CHECK(numberText(1e15) == "1e+15");
  CHECK(numberText(-1.5e15) == "-1.5e+15");
  CHECK(numberText(1e-4) == "0.0001");
  CHECK(numberText(.00012) == "0.00012");
  CHECK(numberText(1e-5) == "1e-05");
  CHECK(numberText(-1.5e-5) == "-1.5e-05");
  CHECK(numberText(5e-324) == "5e-324");
  CHECK(numberText(1.7976931348623157e308) == "1.7976931348623157e+308");
}

TEST_CASE("a number's text reads back as the same number", "[writer]") {
  std::uint64_t state = 1;
  int different = 0;
  for (int i = 0; i < 100'000; ++i) {
    state = state * 6364136223846793005U + 1442695040888963407U;  // Knuth's MMIX generator
    double value = 0;
    std::memcpy(&value, &state, sizeof value);
    if (!std::isfinite(value)) continue;
    const std::string text = numberText(value);
    if (std::strtod(text.c_str(), nullptr) != value || text.size() > 25) ++different;
  }
  CHECK(different == 0);
}

TEST_CASE("the ends of the range of numbers read back", "[writer]") {
  using limits = std::numeric_limits<double>;
  for (const double value : {limits::max(), limits::lowest(), limits::min(), limits::denorm_min(),
                             limits::epsilon(), 1e15, 1e16, 1e-4, 1e-5, 123456789.0})
    CHECK(std::strtod(numberText(value).c_str(), nullptr) == value);
}

TEST_CASE("what no number can hold is said in words, and read past no end", "[writer]") {
  CHECK(numberText(std::numeric_limits<double>::infinity()) == "infinity");
  CHECK(numberText(-std::numeric_limits<double>::infinity()) == "-infinity");
  CHECK(numberText(std::numeric_limits<double>::quiet_NaN()) == "no number");
}
