// Any text as a bank; one that is accepted must measure, whatever its figures are.

#include <algorithm>

#include "codec/read_bank.h"
#include "fuzz/json_mutator.h"
#include "fuzz/require.h"
#include "fuzz/use.h"

using whichdesk::Answers;
using whichdesk::Bank;
using whichdesk::Engine;

namespace {

/// Every `step`th item answered with the option at this place.
Answers answer(const Bank& bank, std::size_t place, std::size_t step) {
  Answers answers{std::vector<int>(bank.items.size(), Answers::unseen), {}};
  for (std::size_t i = 0; i < bank.items.size(); i += step) {
    const std::size_t last = bank.items[i].options.size() - 1;
    answers.chosen[i] = static_cast<int>(std::min(place, last));
    answers.asked.push_back(i);
  }
  return answers;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  whichdesk::Problems problems;
  const auto bank = whichdesk::readBank(text, problems);
  fuzz::require(bank.has_value() == problems.empty(), "a bank is read or refused with a reason");
  if (!bank) return 0;
  const auto engine = Engine::open(text, fuzz::rolesFor(*bank), problems);
  fuzz::require(engine.has_value(), "a bank that is read opens with roles for its skills");
  fuzz::useAnswers(*engine, answer(*bank, 0, bank->items.size()));
  fuzz::useAnswers(*engine, answer(*bank, 0, 1));
  fuzz::useAnswers(*engine, answer(*bank, 1, 2));
  fuzz::useAnswers(*engine, answer(*bank, 1000, 1));
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned seed) {
  return fuzz::mutateJson(data, size, most, seed);
}
