// Any text as a company's roles for the fixture's bank: roles that are accepted must be ranked, and
// where none is, the bank's own must be.

#include "fuzz/json_mutator.h"
#include "fuzz/require.h"
#include "fuzz/use.h"
#include "pack/advice.h"

using whichdesk::Answers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string bank = fuzz::contents(WHICHDESK_FIXTURE "/bank.json");
  static const std::string roles = fuzz::contents(WHICHDESK_FIXTURE "/roles.json");
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  whichdesk::Problems problems;
  whichdesk::ReadPack about;
  const auto engine =
      whichdesk::Engine::openPack(bank, roles, {text, roles, whichdesk::advise}, about, problems);
  fuzz::require(engine.has_value() && problems.empty(),
                "a pack does not keep the bank from opening");
  fuzz::require(about.roles || !about.problems.empty(), "a pack is used or refused with a reason");
  fuzz::require(fuzz::isResult({whichdesk::writePack(about), {}}), "what was read is JSON");
  if (about.roles) fuzz::require(!about.roles->roles.empty(), "a pack that is used has a role");
  Answers answers{std::vector<int>(engine->recommender().instrument.bank.items.size(), 0), {}};
  for (std::size_t i = 0; i < answers.chosen.size(); ++i) answers.asked.push_back(i);
  fuzz::useAnswers(*engine, answers);
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned seed) {
  return fuzz::mutateJson(data, size, most, seed);
}
