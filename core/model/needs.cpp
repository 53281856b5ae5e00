#include "model/needs.h"

#include <cmath>

#include "model/order.h"

namespace whichdesk {

namespace {

double quantile(const Catalogue& known, Vector Role::* numbers, std::size_t skill, double part) {
  const auto value = [&](std::size_t role) { return (known.roles[role].*numbers)[skill]; };
  const auto order = sortedOrder(known.roles.size(),
                                 [&](std::size_t a, std::size_t b) { return value(a) < value(b); });
  const double at = part * static_cast<double>(order.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const double low = value(order[below]);
  if (below + 1 == order.size()) return low;
  return low + (at - std::floor(at)) * (value(order[below + 1]) - low);
}

}  // namespace

void setNeed(Role& role, std::size_t skill, Need need, const Catalogue& known) {
  const double part = (7 - 2 * static_cast<double>(need)) / 8;
  role.figures[skill] = quantile(known, &Role::figures, skill, part);
  role.importance[skill] = quantile(known, &Role::importance, skill, part);
}

RoleSide sideOf(const Role& role, const Bank& bank, const Catalogue& known) {
  const auto count = static_cast<double>(known.roles.size());
  double sum = 0, square = 0;
  for (const Role& other : known.roles) {
    const double place = dot(bank.axis.weights, other.figures);
    sum += place;
    square += place * place;
  }
  const double variance = square / count - sum / count * (sum / count);
  const double bound = std::sqrt(variance > 0 ? variance : 0) / 2;
  const double place = dot(bank.axis.weights, role.figures);
  if (place >= bound) return RoleSide::front;
  return place <= -bound ? RoleSide::back : RoleSide::mixed;
}

}  // namespace whichdesk
