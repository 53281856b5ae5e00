#include "study/files/json_values.h"

#include <catch2/catch.hpp>

using namespace whichdesk;

namespace {

std::vector<std::string> texts(std::string_view text) {
  const auto values = splitValues(text);
  REQUIRE(values);
  std::vector<std::string> result;
  for (const TextValue& value : *values) result.emplace_back(value.text);
  return result;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("objects that follow one another are split", "[json-values]") {
  CHECK(texts("{\"a\":{}}\n{}") == Texts{"{\"a\":{}}", "{}"});
  CHECK(texts(" {} ") == Texts{"{}"});
  CHECK(texts("").empty());
}

TEST_CASE("the members of an array are split, whatever they are", "[json-values]") {
  CHECK(texts("[{\"a\":[1,2]},{}]") == Texts{"{\"a\":[1,2]}", "{}"});
  CHECK(texts("[1, \"x\" ,null]") == Texts{"1", "\"x\"", "null"});
  CHECK(texts("[ ]").empty());
}

TEST_CASE("brackets, commas and line ends in a text split nothing", "[json-values]") {
  CHECK(texts(R"([{"a":"}],{\"]"},{}])") == Texts{R"({"a":"}],{\"]"})", "{}"});
}

TEST_CASE("a value has the line on which it begins", "[json-values]") {
  const auto values = splitValues("[\n{\n\"a\": 1\n},\n\n{}]");
  REQUIRE(values);
  CHECK(values->at(0).line == 2);
  CHECK(values->at(1).line == 6);
}

TEST_CASE("what is no list of values is not split", "[json-values]") {
  for (const char* text :
       {"{", "{}}", "[{}", "[{}]]", "[{} {}]", "[,]", "{},{}", "x", "{} x", "[\"", "[{}],{}"})
    CHECK_FALSE(splitValues(text));
}
