#include "codec/share_code.h"

#include "codec/checksum.h"
#include "codec/digits.h"
#include "fixture.h"

using whichdesk::Bytes;
using whichdesk::Digit;

namespace {

whichdesk::Recommender fixture() {
  whichdesk::Problems problems;
  const auto engine =
      whichdesk::Engine::open(fixtureText("bank.json"), fixtureText("roles.json"), problems);
  REQUIRE(engine);
  return engine->recommender();
}

struct Leading {
  unsigned role = 0, place = 1;
};

/// A summary of the fixture with a right checksum, whatever it says.
struct Forged {
  unsigned lead = 0, why = 0, certainty = 0, kind = 0, front = 50, back = 20, count = 2;
  std::vector<Leading> roles{{0, 1}, {1, 1}, {0, 1}, {0, 1}, {0, 1}};

  std::string code(const whichdesk::Recommender& recommender) const {
    std::vector<Digit> digits{{lead, 4}, {why, 3},     {certainty, 3},
                              {kind, 3}, {front, 101}, {back, 101}};
    digits.resize(11, {0, 4});  // five skills
    digits.push_back({count, 6});
    for (const Leading& leading : roles) {
      digits.push_back({leading.role, 1000});
      digits.push_back({leading.place - 1, 5});
    }
    Bytes bytes{1, 1};
    append(bytes, static_cast<std::uint32_t>(recommender.instrument.bank.version), 2);
    append(bytes, recommender.instrument.bank.fingerprint, 4);
    append(bytes, recommender.catalogue.fingerprint, 4);
    for (const std::uint8_t byte : whichdesk::pack(digits)) bytes.push_back(byte);
    append(bytes, whichdesk::crc32(bytes.data(), bytes.size()), 4);
    return whichdesk::toBase64Url(bytes);
  }

  static void append(Bytes& bytes, std::uint32_t number, int size) {
    for (int i = 0; i < size; ++i) bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
  }
};

/// The code of the problem with a forged summary; empty when it is read.
std::string problemOf(const Forged& forged) {
  const whichdesk::Recommender recommender = fixture();
  whichdesk::Problems problems;
  const auto shared = decodeCode(forged.code(recommender), recommender.instrument.bank,
                                 recommender.catalogue, problems);
  CHECK(problems.size() == (shared ? 0u : 1u));
  return shared ? "" : problems.front().code;
}

}  // namespace

TEST_CASE("a summary that can be is read", "[share-code]") {
  CHECK(problemOf({}).empty());
  CHECK(problemOf({.lead = 2, .kind = 1}).empty());
  CHECK(problemOf({.lead = 2, .kind = 2}).empty());
}

TEST_CASE("a summary that no result gives was read, with a right checksum", "[share-code]") {
  const std::vector<Forged> impossible{
      {.front = 60, .back = 41},
      {.why = 1},                                             // a lead, and why there is none
      {.lead = 3, .why = 0},                                  // no lead, and no reason why
      {.kind = 1},                                            // a strength of the front
      {.lead = 2, .kind = 0},                                 // cross-trained, and not how
      {.roles = {{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}}},    // one role twice
      {.roles = {{0, 2}, {1, 2}, {0, 1}, {0, 1}, {0, 1}}},    // nobody leads
      {.roles = {{0, 1}, {1, 3}, {0, 1}, {0, 1}, {0, 1}}},    // nobody is second
      {.roles = {{0, 1}, {1, 1}, {2, 1}, {0, 1}, {0, 1}}},    // more roles than it says
      {.roles = {{0, 1}, {999, 1}, {0, 1}, {0, 1}, {0, 1}}},  // a role that does not exist
      {.count = 3, .roles = {{0, 1}, {1, 2}, {2, 1}, {0, 1}, {0, 1}}}};
  for (const Forged& forged : impossible) CHECK(problemOf(forged) == "impossible-code");
}
