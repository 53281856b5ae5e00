// Any text as the text file of a language, checked by itself and beside another language, both
// ways.

#include "codec/read_text.h"
#include "fuzz/json_mutator.h"
#include "fuzz/require.h"
#include "fuzz/use.h"
#include "study/lint/text_form.h"
#include "study/lint/text_parity.h"

using whichdesk::Engine;
using whichdesk::LanguageTexts;
using whichdesk::Problems;

namespace {

struct Fixture {
  Engine engine;
  LanguageTexts first;
};

Fixture openFixture() {
  Problems problems;
  auto engine = Engine::open(fuzz::contents(WHICHDESK_FIXTURE "/bank.json"),
                             fuzz::contents(WHICHDESK_FIXTURE "/roles.json"), problems);
  fuzz::require(engine.has_value(), "the fixture opens");
  auto first = whichdesk::openTexts(fuzz::contents(WHICHDESK_FIXTURE "/text.en.json"), "en");
  fuzz::require(first.has_value(), "the fixture's texts are JSON");
  return {std::move(*engine), std::move(*first)};
}

void compare(const LanguageTexts& first, const LanguageTexts& other,
             const std::vector<whichdesk::KnownText>& known,
             const whichdesk::Catalogue& catalogue) {
  Problems problems;
  std::vector<whichdesk::Exception> none;
  whichdesk::compareTexts(first, other, known, catalogue, none, problems);
  for (const auto& problem : problems)
    fuzz::require(!problem.code.empty() && !problem.detail.empty(), "a problem says what is wrong");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Fixture fixture = openFixture();
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto& bank = fixture.engine.recommender().instrument.bank;
  const auto& catalogue = fixture.engine.recommender().catalogue;
  Problems problems;
  whichdesk::checkText(text, "en", bank, catalogue, problems);
  const auto texts = whichdesk::openTexts(text, "en");
  fuzz::require(texts || !problems.empty(), "what is no JSON is refused with a reason");
  if (!texts) return 0;
  const auto known = whichdesk::knownTexts(bank, catalogue);
  if (problems.empty())
    for (const auto& one : known)
      fuzz::require(whichdesk::findText(*texts, one.where) != nullptr,
                    "a whole file has each text");
  whichdesk::checkForm(*texts, known, catalogue, problems);
  compare(fixture.first, *texts, known, catalogue);
  compare(*texts, fixture.first, known, catalogue);
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned seed) {
  return fuzz::mutateJson(data, size, most, seed);
}
