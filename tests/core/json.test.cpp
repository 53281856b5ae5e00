#include "codec/json/json.h"

#include "quickly.h"
#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

using namespace std::string_literals;

/// Why a text is refused; nothing when it is taken.
Reported refusal(std::string_view text) {
  Problems problems;
  const auto json = parseJson(text, "answers", problems);
  CHECK((json != nullptr) == problems.empty());
  return reported(problems);
}

Json parsed(std::string_view text) {
  Problems problems;
  const auto json = parseJson(text, "answers", problems);
  REQUIRE(reported(problems) == Reported{});
  return *json;
}

std::string repeated(const std::string& part, std::size_t times) {
  std::string text;
  text.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

/// A list of this many values, itself included.
std::string zeros(std::size_t values) {
  std::string text = repeated("0,", values - 1);
  text.back() = ']';
  return text.insert(0, 1, '[');
}

/// So many objects around an empty one.
std::string nested(std::size_t levels) {
  return repeated("{\"a\":", levels) + "{}" + std::string(levels, '}');
}

}  // namespace

TEST_CASE("every kind of JSON value is read", "[json]") {
  const Json json = parsed(R"({"a":[1,-2.5,1e3,true,false,null,"x"],"b":{}})");
  REQUIRE(json.kind == Json::Kind::object);
  CHECK(json.keys == std::vector<std::string>{"a", "b"});
  const std::vector<Json>& list = json.members[0].members;
  REQUIRE(list.size() == 7);
  CHECK(list[0].number == 1);
  CHECK(list[1].number == -2.5);
  CHECK(list[2].number == 1000);
  CHECK(list[3].boolean);
  CHECK(list[4].kind == Json::Kind::boolean);
  CHECK_FALSE(list[4].boolean);
  CHECK(list[5].kind == Json::Kind::null);
  CHECK(list[6].string == "x");
  CHECK(json.members[1].kind == Json::Kind::object);
}

TEST_CASE("any JSON value may be alone", "[json]") {
  CHECK(parsed("true").boolean);
  CHECK(parsed(" 5 ").number == 5);
  CHECK(parsed("\"a\"").string == "a");
  CHECK(parsed("\t\r\n[]\n").kind == Json::Kind::array);
}

TEST_CASE("whole numbers beyond 64 bits are read as numbers, not wrapped", "[json]") {
  CHECK(parsed("4294967297").number == 4294967297.0);
  CHECK(parsed("18446744073709551616").number == 18446744073709551616.0);
  CHECK(parsed("-9223372036854775809").number == -9223372036854775808.0);
}

TEST_CASE("escapes in texts and keys are resolved", "[json]") {
  const Json json = parsed(R"({"\u0061\/b":"\"\\\n\u00e4\ud83d\ude00\u0000"})");
  CHECK(json.keys[0] == "a/b");
  CHECK(json.members[0].string == "\"\\\n\xC3\xA4\xF0\x9F\x98\x80\0"s);
}

TEST_CASE("texts in every alphabet are read", "[json]") {
  // two, three and four bytes; the first and the last character of each length
  for (const char* text : {"\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                           "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
    CHECK(parsed(inQuotes(text)).string == text);
}

TEST_CASE("an empty text is distinguished from an invalid one", "[json]") {
  for (const char* text : {"", " ", "\n", "\r\n\t  "})
    CHECK(refusal(text) == Reported{"empty-input answers "});
}

TEST_CASE("what is not JSON is refused", "[json]") {
  for (const std::string& text :
       {"{"s,       "}"s,        "[1,]"s, "{\"a\":1,}"s, "{'a':1}"s,     "{a:1}"s,
        "[1 2]"s,   "nul"s,      "NaN"s,  "Infinity"s,   "01"s,          "+1"s,
        ".5"s,      "1."s,       "0x10"s, "\"a"s,        "\"\t\""s,      "\"\\x\""s,
        "// a\n1"s, "/* a */1"s, "[1]]"s, "{} {}"s,      "\"\\ud800\""s, "\"\\ude00\\ud83d\""s}) {
    INFO(text);
    CHECK(refusal(text) == Reported{"not-json answers "});
  }
}

TEST_CASE("a null byte is not JSON, neither alone nor at the end nor with more behind it",
          "[json]") {
  CHECK(refusal("\0"s) == Reported{"not-json answers "});
  CHECK(refusal("\0{}"s) == Reported{"not-json answers "});
  CHECK(refusal("\"a\0b\""s) == Reported{"not-json answers "});
  CHECK(refusal("{}\0"s) == Reported{"not-json answers "});
  CHECK(refusal("{}\0 and what else there is {{{"s) == Reported{"not-json answers "});
}

// RFC 8259, section 8.1, allows to ignore it; some editors write one.
TEST_CASE("a byte order mark in front is passed over", "[json]") {
  CHECK(parsed("\xEF\xBB\xBF{\"a\":1}").keys == std::vector<std::string>{"a"});
}

TEST_CASE("a byte order mark alone is not JSON", "[json]") {
  CHECK(refusal("\xEF\xBB\xBF") == Reported{"not-json answers "});
  CHECK(refusal("{}\xEF\xBB\xBF") == Reported{"not-json answers "});
}

TEST_CASE("the line and column of what is not JSON are reported", "[json]") {
  Problems problems;
  parseJson("{\n  \"a\": 1,\n  !\n}", "bank", problems);
  REQUIRE(problems.size() == 1);
  // The third character of the third line is the first that is invalid there.
  CHECK(problems[0].args == Args{{"line", "3"}, {"column", "3"}});
}

TEST_CASE("bytes that are not UTF-8 are refused, and the first is reported", "[json]") {
  const std::pair<std::string, std::string> texts[] = {
      {"\"\x80\"", "1"},                  // a continuation without a lead
      {"\"a\xC3\"", "2"},                 // two bytes of which one is missing
      {"\"\xE2\x82\"", "1"},              // three of which one is missing
      {"\"\xF0\x9F\x98\"", "1"},          // four of which one is missing
      {"\"a\xC3", "2"},                   // cut off at the end
      {"\"\xC0\xAF\"", "1"},              // overlong /
      {"\"\xC1\xBF\"", "1"},              // overlong, two bytes
      {"\"\xE0\x80\xAF\"", "1"},          // overlong, three bytes
      {"\"\xE0\x9F\xBF\"", "1"},          // the last overlong of three
      {"\"\xF0\x80\x80\xAF\"", "1"},      // overlong, four bytes
      {"\"\xF0\x8F\xBF\xBF\"", "1"},      // the last overlong of four
      {"\"\xED\xA0\x80\"", "1"},          // the first surrogate
      {"\"\xED\xBF\xBF\"", "1"},          // the last surrogate
      {"\"\xF4\x90\x80\x80\"", "1"},      // beyond the last character
      {"\"\xF5\x80\x80\x80\"", "1"},      // a lead that no character has
      {"\"\xFF\xFE\"", "1"},              // never in UTF-8
      {"{}\xFF", "2"},                    // outside of texts too
      {"\xFF\xFE{\0}\0", "0"},            // UTF-16
      {"\"\xC3\xA4\xC3\xA4\xA4\"", "5"},  // after good ones
  };
  for (const auto& [text, byte] : texts) {
    Problems problems;
    INFO("the byte " << byte);
    CHECK_FALSE(parseJson(text, "answers", problems));
    CHECK(reported(problems) == Reported{"not-utf8 answers "});
    CHECK(problems[0].args == Args{{"byte", byte}});
  }
}

TEST_CASE("a number that no double holds is refused, and one too small is 0", "[json]") {
  CHECK(refusal("1e999") == Reported{"number-too-large answers "});
  CHECK(refusal("-1e999") == Reported{"number-too-large answers "});
  CHECK(refusal(std::string(400, '9')) == Reported{"number-too-large answers "});
  CHECK(parsed("1e308").number == 1e308);
  CHECK(parsed("1e-999").number == 0);
}

TEST_CASE("a key that is repeated is refused, written alike or not", "[json]") {
  CHECK(refusal(R"({"a":1,"a":1})") == Reported{"repeated-key answers /a"});
  CHECK(refusal(R"({"a":1,"b":2,"c":3,"\u0062":4})") == Reported{"repeated-key answers /b"});
  CHECK(refusal(R"({"a":[{},{"x":{"y":1,"y":2}}]})") == Reported{"repeated-key answers /a/1/x/y"});
  CHECK(refusal(R"({"":1,"":2})") == Reported{"repeated-key answers /"});
  CHECK(refusal(R"({"a/b~":1,"a/b~":2})") == Reported{"repeated-key answers /a~1b~0"});
  CHECK(refusal(R"({"a":{"b":1},"b":{"a":1}})") == Reported{});
  CHECK(refusal(R"({"a":1,"A":1})") == Reported{});
}

TEST_CASE("values may be nested 32 levels deep and no deeper", "[json]") {
  CHECK(refusal(repeated("[", 32) + repeated("]", 32)) == Reported{});
  CHECK(refusal(repeated("[", 33) + repeated("]", 33)) == Reported{"too-deep answers "});
  CHECK(refusal(nested(31)) == Reported{});
  CHECK(refusal(nested(32)) == Reported{"too-deep answers "});
}

TEST_CASE("the list or object with the number that is too large is reported", "[json]") {
  const std::string where = refusal(R"({"axis":{"weights":[1,{"talk":1e999}]}})")[0];
  CHECK(where.starts_with("number-too-large answers /axis/weights/1"));
}

TEST_CASE("a text may hold 500,000 values and no more", "[json][hostile]") {
  const Quickly quickly;
  CHECK(refusal(zeros(500'000)) == Reported{});
  CHECK(refusal(zeros(500'001)) == Reported{"too-large answers "});
  CHECK(refusal(zeros(600'000)) == Reported{"too-large answers "});
}

TEST_CASE("ten megabytes of brackets are refused", "[json][hostile]") {
  const Quickly quickly;
  CHECK(refusal(std::string(10'000'000, '[')) == Reported{"too-deep answers "});
  CHECK(refusal(std::string(10'000'000, '{')) == Reported{"not-json answers "});
  CHECK(refusal(repeated("{\"a\":", 2'000'000)) == Reported{"too-deep answers "});
  CHECK(refusal(repeated("[{\"a\":", 1'500'000)) == Reported{"too-deep answers "});
}

TEST_CASE("one text of ten megabytes is read", "[json][hostile]") {
  const Quickly quickly;
  CHECK(parsed(inQuotes(std::string(10'000'000, 'a'))).string.size() == 10'000'000);
}

TEST_CASE("an object of 100,000 keys is read, and one repeated among them is found",
          "[json][hostile]") {
  const Quickly quickly;
  const std::string text = numbered(100'000, R"("k#":0)").insert(0, 1, '{');
  CHECK(parsed(text + R"(,"last":0})").keys.size() == 100'001);
  CHECK(refusal(text + R"(,"k77777":0})") == Reported{"repeated-key answers /k77777"});
}

TEST_CASE("a key of JavaScript's own is a key like any other", "[json]") {
  const Json json = parsed(R"({"__proto__":{"a":1},"constructor":2})");
  CHECK(json.keys == std::vector<std::string>{"__proto__", "constructor"});
}

// RFC 6901, section 3: ~ is written ~0 and / is written ~1.
TEST_CASE("a JSON Pointer escapes its tokens", "[json]") {
  CHECK(pointerToken("plain") == "plain");
  CHECK(pointerToken("") == "");
  CHECK(pointerToken("a/b~c") == "a~1b~0c");
  CHECK(pointerToken("~1") == "~01");
}
