#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace whichdesk {

/// The places 0 to count - 1 in the order of `less`; equals keep their order.
std::vector<std::size_t> sortedOrder(std::size_t count,
                                     const std::function<bool(std::size_t, std::size_t)>& less);

}  // namespace whichdesk
