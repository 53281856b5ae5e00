#include "model/order.h"

#include <catch2/catch.hpp>

using whichdesk::sortedOrder;

TEST_CASE("places are sorted and equals keep their order", "[order]") {
  const std::vector<int> values{3, 1, 2, 1, 3, 1};
  const auto order = sortedOrder(
      values.size(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  CHECK(order == std::vector<std::size_t>{1, 3, 5, 2, 0, 4});
}

TEST_CASE("a hundred equals stay where they are", "[order]") {
  const auto order = sortedOrder(100, [](std::size_t, std::size_t) { return false; });
  for (std::size_t i = 0; i < order.size(); ++i) CHECK(order[i] == i);
}

TEST_CASE("nothing sorted is nothing", "[order]") {
  CHECK(sortedOrder(0, [](std::size_t, std::size_t) { return true; }).empty());
}
