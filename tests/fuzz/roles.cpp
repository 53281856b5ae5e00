// Any text as a role file for the fixture's bank; roles that are accepted must be ranked.

#include "fuzz/json_mutator.h"
#include "fuzz/require.h"
#include "fuzz/use.h"

using whichdesk::Answers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string bank = fuzz::contents(WHICHDESK_FIXTURE "/bank.json");
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  whichdesk::Problems problems;
  const auto engine = whichdesk::Engine::open(bank, text, problems);
  fuzz::require(engine.has_value() == problems.empty(), "roles are read or refused with a reason");
  if (!engine) return 0;
  Answers answers{std::vector<int>(engine->recommender().instrument.bank.items.size(), 0), {}};
  for (std::size_t i = 0; i < answers.chosen.size(); ++i) answers.asked.push_back(i);
  fuzz::useAnswers(*engine, answers);
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned seed) {
  return fuzz::mutateJson(data, size, most, seed);
}
