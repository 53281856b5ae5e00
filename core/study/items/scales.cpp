#include "study/items/scales.h"

#include <cstddef>

namespace whichdesk {

std::vector<Scale> scalesOf(const Bank& bank) {
  std::vector<Scale> scales(bank.skills.size());
  for (std::size_t i = 0; i < bank.items.size(); ++i) {
    double all = 0;
    for (const Loading& loading : bank.items[i].loadings)
      if (loading.dimension < scales.size()) all += loading.value * loading.value;
    for (const Loading& loading : bank.items[i].loadings) {
      const double own = loading.value * loading.value;
      if (loading.dimension < scales.size() && own > all - own)
        scales[loading.dimension].items.push_back({i, loading.value});
    }
  }
  return scales;
}

}  // namespace whichdesk
