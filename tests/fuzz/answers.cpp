// Any text as answers, as a sheet, and as what is to be explained, for the fixture's bank.

#include "codec/read_answers.h"
#include "fuzz/json_mutator.h"
#include "fuzz/require.h"
#include "fuzz/use.h"

using whichdesk::Detail;
using whichdesk::Engine;

namespace {

Engine openFixture() {
  whichdesk::Problems problems;
  auto engine = Engine::open(fuzz::contents(WHICHDESK_FIXTURE "/bank.json"),
                             fuzz::contents(WHICHDESK_FIXTURE "/roles.json"), problems);
  fuzz::require(engine.has_value(), "the fixture opens");
  return std::move(*engine);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Engine engine = openFixture();
  static const std::string none = R"({"bank":"tiny","version":3,"answers":{}})";
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  whichdesk::Problems problems;
  const auto answers = whichdesk::readAnswers(text, engine.recommender().instrument.bank, problems);
  fuzz::require(answers.has_value() == problems.empty(),
                "answers are read or refused with a reason");
  fuzz::require(fuzz::isResult(engine.assess(text, "reasons")) == answers.has_value(),
                "both readers agree");
  fuzz::require(fuzz::isResult(engine.score(text, Detail::reasons).reply) ==
                    engine.score(text, Detail::brief).reply.isGood(),
                "a line says whether it is good");
  fuzz::isResult(engine.explain(none, text));
  fuzz::isResult(engine.next(none, text));
  fuzz::isResult(engine.encode(none, text));
  if (answers) fuzz::useAnswers(engine, *answers);
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned seed) {
  return fuzz::mutateJson(data, size, most, seed);
}
