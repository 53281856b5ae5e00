#include "model/order.h"

#include <algorithm>
#include <numeric>

namespace whichdesk {

std::vector<std::size_t> sortedOrder(std::size_t count,
                                     const std::function<bool(std::size_t, std::size_t)>& less) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto before = [&](std::size_t a, std::size_t b) {
    if (less(a, b)) return true;
    return !less(b, a) && a < b;
  };
  std::make_heap(order.begin(), order.end(), before);  // smaller than std::sort in the module
  std::sort_heap(order.begin(), order.end(), before);
  return order;
}

}  // namespace whichdesk
