// Any text as figures.csv; what is read must be what it says it is.

#include "study/derive/figures.h"

#include <cmath>

#include "codec/read_bank.h"
#include "fuzz/require.h"

using whichdesk::Bank;
using whichdesk::Column;
using whichdesk::Figures;

namespace {

constexpr std::string_view columns =
    R"({"listening":["a"],"greeting":["a","b"],"filing":["c"],"counting":["b","c"],"planning":["b"]})";
constexpr std::string_view derive = R"({"criterion":["a","c"],"wage":"wage"})";

Bank openFixture() {
  whichdesk::Problems problems;
  auto bank = whichdesk::readBank(fuzz::contents(WHICHDESK_FIXTURE "/bank.json"), problems);
  fuzz::require(bank.has_value(), "the fixture opens");
  return std::move(*bank);
}

void requireStandardized(const Column& column) {
  double count = 0, sum = 0, square = 0;
  for (const auto& value : column)
    if (value) ++count, sum += *value, square += *value * *value;
  fuzz::require(count >= 2, "figures that differ are two at least");
  fuzz::require(std::abs(sum / count) < 1e-4, "standardized figures have the mean 0");
  fuzz::require(std::abs(square / count - 1) < 1e-4, "standardized figures have the deviation 1");
}

void use(const Figures& figures, const Bank& bank) {
  fuzz::require(figures.importance.size() == bank.skills.size(), "every skill has importance");
  for (const Column& column : figures.importance)
    for (const auto& value : column)
      fuzz::require(!value || (*value >= 1 && *value <= 5), "importance is from 1 to 5");
  for (const Column& column : figures.standardized) requireStandardized(column);
  for (const auto& value : figures.criterion)
    fuzz::require(!value || std::isfinite(*value), "the criterion is finite");
  for (std::size_t i = 0; i < figures.socs.size(); ++i)
    fuzz::require(whichdesk::findOccupation(figures, figures.socs[i]) == i, "socs are found");
  for (const auto& wage : figures.wage)
    fuzz::require(!wage || whichdesk::payOf(figures.wage, *wage) <= whichdesk::Pay::upper,
                  "there are three thirds");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Bank bank = openFixture();
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  whichdesk::Problems problems;
  const auto figures = whichdesk::readFigures({text, columns, derive}, bank, problems);
  fuzz::require(figures.has_value() == problems.empty(),
                "figures are read or refused with a reason");
  if (figures) use(*figures, bank);
  return 0;
}
