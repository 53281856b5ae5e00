#include "codec/words.h"

#include <catch2/catch.hpp>

using namespace whichdesk;

namespace {

enum class Color { red, green, blue };

}  // namespace

static_assert(isEnumerator<Lead, Lead::tooLittle>());  // a name of no anonymous namespace

TEST_CASE("a value beyond the last enumerator is known to be none", "[words]") {
  STATIC_REQUIRE(isEnumerator<Color, Color::blue>());
  STATIC_REQUIRE_FALSE(isEnumerator<Color, static_cast<Color>(3)>());
}
