// Any text as a share code. Nearly all random codes stop at the checksum, so the first letter says
// how the rest is taken: t as the text itself, b as bytes that still lack their checksum, a and s
// as the payload of a code of the fixture's bank.

#include "codec/checksum.h"
#include "codec/share_code.h"
#include "fuzz/require.h"
#include "fuzz/use.h"

using whichdesk::Answers;
using whichdesk::Bytes;
using whichdesk::Engine;

namespace {

Engine openFixture() {
  whichdesk::Problems problems;
  auto engine = Engine::open(fuzz::contents(WHICHDESK_FIXTURE "/bank.json"),
                             fuzz::contents(WHICHDESK_FIXTURE "/roles.json"), problems);
  fuzz::require(engine.has_value(), "the fixture opens");
  return std::move(*engine);
}

void append(Bytes& bytes, std::uint32_t number, int size) {
  for (int i = 0; i < size; ++i) bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

Bytes header(const whichdesk::Recommender& recommender, std::uint8_t kind) {
  Bytes bytes{1, kind};
  append(bytes, static_cast<std::uint32_t>(recommender.instrument.bank.version), 2);
  append(bytes, recommender.instrument.bank.fingerprint, 4);
  append(bytes, recommender.catalogue.fingerprint, 4);
  return bytes;
}

std::string codeFrom(const whichdesk::Recommender& recommender, char how, const std::uint8_t* data,
                     std::size_t size) {
  if (how == 't') return std::string(reinterpret_cast<const char*>(data), size);
  Bytes bytes;
  if (how == 'a') bytes = header(recommender, 0);
  if (how == 's') bytes = header(recommender, 1);
  bytes.insert(bytes.end(), data, data + size);
  append(bytes, whichdesk::crc32(bytes.data(), bytes.size()), 4);
  return whichdesk::toBase64Url(bytes);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Engine engine = openFixture();
  if (size == 0) return 0;
  const whichdesk::Recommender& recommender = engine.recommender();
  const whichdesk::Bank& bank = recommender.instrument.bank;
  const std::string code = codeFrom(recommender, static_cast<char>(data[0]), data + 1, size - 1);
  whichdesk::codeVersion(code);
  whichdesk::Problems problems;
  const auto shared = whichdesk::decodeCode(code, bank, recommender.catalogue, problems);
  fuzz::require(problems.size() == (shared ? 0u : 1u), "a code is read or refused with one reason");
  fuzz::require(fuzz::isResult(engine.decode(code)) == shared.has_value(), "both readers agree");
  if (!shared) return 0;
  if (const auto* answers = std::get_if<Answers>(&shared->content)) {
    const std::string again = encodeAnswers(bank, recommender.catalogue, *answers);
    fuzz::require(!shared->sameRoles || again == code, "answers have one code");
    fuzz::useAnswers(engine, *answers);
  } else if (shared->sameRoles) {
    const auto& summary = std::get<whichdesk::Summary>(shared->content);
    fuzz::require(encodeSummary(bank, recommender.catalogue, summary) == code,
                  "a summary has one code");
  }
  return 0;
}
