#include "codec/share_code.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include <fmt/format.h>

#include "codec/checksum.h"
#include "codec/digits.h"
#include "codec/summary_digits.h"

namespace whichdesk {

namespace {

constexpr std::uint8_t formatVersion = 1;
constexpr std::size_t headerSize = 12, checksumSize = 4;
constexpr std::size_t longestCode = 100'000;
constexpr auto answersKind = static_cast<std::uint8_t>(SharedKind::answers);
constexpr auto summaryKind = static_cast<std::uint8_t>(SharedKind::summary);

/// Letters of base64url that hold this many bytes.
constexpr std::size_t textSize(std::size_t bytes) { return (8 * bytes + 5) / 6; }

void appendNumber(Bytes& bytes, std::uint32_t number, int size) {
  for (int i = 0; i < size; ++i) bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

std::uint32_t readNumber(const Bytes& bytes, std::size_t at, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t i = size; i-- > 0;) number = number << 8 | bytes[at + i];
  return number;
}

std::string seal(const Bank& bank, const Catalogue& catalogue, std::uint8_t kind,
                 const Bytes& payload) {
  Bytes bytes{formatVersion, kind};
  appendNumber(bytes, static_cast<std::uint32_t>(bank.version), 2);
  appendNumber(bytes, bank.fingerprint, 4);
  appendNumber(bytes, catalogue.fingerprint, 4);
  bytes.insert(bytes.end(), payload.begin(), payload.end());
  appendNumber(bytes, crc32(bytes.data(), bytes.size()), 4);
  return toBase64Url(bytes);
}

/// Unseen is 0, skipped 1, the options from 2 on.
std::vector<unsigned> answerRadices(const Bank& bank) {
  std::vector<unsigned> radices;
  for (const Item& item : bank.items)
    radices.push_back(static_cast<unsigned>(item.options.size()) + 2);
  return radices;
}

unsigned answerDigit(int chosen) {
  if (chosen == Answers::unseen) return 0;
  return chosen == Answers::skipped ? 1 : static_cast<unsigned>(chosen) + 2;
}

Answers readAnswerDigits(const std::vector<unsigned>& digits) {
  Answers answers;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    answers.chosen.push_back(digits[i] == 0   ? Answers::unseen
                             : digits[i] == 1 ? Answers::skipped
                                              : static_cast<int>(digits[i]) - 2);
    if (digits[i] != 0) answers.asked.push_back(i);
  }
  return answers;
}

Bytes packWith(const std::vector<unsigned>& values, const std::vector<unsigned>& radices) {
  std::vector<Digit> digits;
  for (std::size_t i = 0; i < values.size(); ++i) digits.push_back({values[i], radices[i]});
  return pack(digits);
}

/// The header of a code, and whether it is one of this bank.
struct Header {
  std::uint8_t format = 0, kind = 0;
  int version = 0;
  std::uint32_t bank = 0, roles = 0;

  explicit Header(const Bytes& bytes)
      : format(bytes[0]),
        kind(bytes[1]),
        version(static_cast<int>(readNumber(bytes, 2, 2))),
        bank(readNumber(bytes, 4, 4)),
        roles(readNumber(bytes, 8, 4)) {}
};

/// Reads one code; everything that it refuses, it refuses by name.
class Reader {
 public:
  Reader(const Bank& bank, const Catalogue& catalogue, Problems& problems)
      : bank_(bank), catalogue_(catalogue), problems_(problems) {}

  std::optional<Shared> read(std::string_view code) {
    const auto bytes = bytesOf(code);
    if (!bytes) return std::nullopt;
    const Header header(*bytes);
    if (!isWhole(*bytes, header) || !isOurs(header)) return std::nullopt;
    if (bytes->size() != expectedSize(header))
      return refuseLength(bytes->size() < expectedSize(header));
    const Bytes payload(bytes->begin() + headerSize, bytes->end() - checksumSize);
    const bool sameRoles = header.roles == catalogue_.fingerprint;
    if (header.kind == answersKind) return readAnswers(payload, sameRoles);
    return readSummary(payload, sameRoles);
  }

 private:
  std::nullopt_t refuse(std::string_view code, std::string_view sentence, ProblemArgs args = {}) {
    problems_.push_back(makeProblem(code, "code", "", sentence, args));
    return std::nullopt;
  }

  std::optional<Bytes> bytesOf(std::string_view code) {
    if (code.empty()) return refuse("empty-code", "there is no code; paste the whole link");
    if (code.size() > longestCode)
      return refuse("overlong-code", "the code is far too long; copy the link again");
    Base64Fault fault;
    auto bytes = fromBase64Url(code, fault);
    if (fault == Base64Fault::letter)
      return refuse("not-base64url", "the code has a letter that no code has; copy the link again");
    if (code.size() < textSize(headerSize + checksumSize))
      return refuse("truncated-code", "the code is cut off; copy the whole link");
    if (fault == Base64Fault::canonical) return refuseEnd(code);
    return bytes;
  }

  /// A text cut off between two bytes ends so too; its header may tell.
  std::nullopt_t refuseEnd(std::string_view code) {
    Base64Fault fault;
    const Header header(*fromBase64Url(code.substr(0, textSize(headerSize)), fault));
    const std::size_t whole = hasOurHeader(header) ? textSize(expectedSize(header)) : code.size();
    if (code.size() != whole) return refuseLength(code.size() < whole);
    return refuse("not-canonical", "the code does not end as a code does; copy the link again");
  }

  bool hasOurHeader(const Header& header) const {
    return header.format == formatVersion && header.kind <= summaryKind &&
           header.version == bank_.version && header.bank == bank_.fingerprint;
  }

  std::size_t expectedSize(const Header& header) const {
    const auto radices = header.kind == answersKind ? answerRadices(bank_) : summaryRadices(bank_);
    return headerSize + packedSize(radices) + checksumSize;
  }

  std::nullopt_t refuseLength(bool tooShort) {
    if (tooShort) return refuse("truncated-code", "the code is cut off; copy the whole link");
    return refuse("overlong-code", "the code is too long; copy the link again");
  }

  bool isWhole(const Bytes& bytes, const Header& header) {
    if (hasChecksum(bytes)) return true;
    if (hasOurHeader(header) && bytes.size() != expectedSize(header))
      refuseLength(bytes.size() < expectedSize(header));
    else
      refuse("bad-checksum", "the code is damaged; copy the link again");
    return false;
  }

  bool isOurs(const Header& header) {
    const std::string found = fmt::format_int(header.version).str();
    if (header.format != formatVersion) {
      const std::string format = fmt::format_int(header.format).str();
      refuse("unknown-format", "the code has format {format}, which is newer; update the page",
             {{"format", format}});
    } else if (header.kind > summaryKind) {
      refuse("unknown-kind", "the code holds something that this page does not know; update it");
    } else if (header.version != bank_.version) {
      const std::string expected = fmt::format_int(bank_.version).str();
      refuse("other-version",
             "the code was made with version {found} of the bank, not {expected}; "
             "open it with that version",
             {{"found", found}, {"expected", expected}});
    } else if (header.bank != bank_.fingerprint) {
      refuse("other-bank",
             "the code was made with another bank than \"{bank}\"; open it where it "
             "was made",
             {{"bank", bank_.id}});
    } else {
      return true;
    }
    return false;
  }

  std::optional<Shared> readAnswers(const Bytes& payload, bool sameRoles) {
    const auto digits = unpack(payload, answerRadices(bank_));
    if (!digits) return refuse("impossible-code", "the code holds answers that do not exist");
    return Shared{readAnswerDigits(*digits), sameRoles};
  }

  std::optional<Shared> readSummary(const Bytes& payload, bool sameRoles) {
    const auto digits = unpack(payload, summaryRadices(bank_));
    auto summary = digits ? readSummaryDigits(*digits, bank_.skills.size()) : std::nullopt;
    if (!summary) return refuse("impossible-code", "the code holds a result that cannot be");
    if (!sameRoles) summary->roles.clear();
    for (const Summary::LeadingRole& leading : summary->roles)
      if (leading.role >= catalogue_.roles.size())
        return refuse("impossible-code", "the code holds a role that does not exist");
    return Shared{*summary, sameRoles};
  }

  const Bank& bank_;
  const Catalogue& catalogue_;
  Problems& problems_;
};

}  // namespace

std::string encodeAnswers(const Bank& bank, const Catalogue& catalogue, const Answers& answers) {
  std::vector<unsigned> values;
  for (const int chosen : answers.chosen) values.push_back(answerDigit(chosen));
  return seal(bank, catalogue, answersKind, packWith(values, answerRadices(bank)));
}

std::string encodeSummary(const Bank& bank, const Catalogue& catalogue, const Summary& summary) {
  const Bytes payload = packWith(summaryDigits(summary), summaryRadices(bank));
  return seal(bank, catalogue, summaryKind, payload);
}

std::optional<int> codeVersion(std::string_view code) {
  Base64Fault fault;
  const auto bytes = fromBase64Url(code, fault);
  if (!bytes || bytes->size() < headerSize + checksumSize) return std::nullopt;
  if (!hasChecksum(*bytes)) return std::nullopt;
  return Header(*bytes).version;
}

std::optional<Shared> decodeCode(std::string_view code, const Bank& bank,
                                 const Catalogue& catalogue, Problems& problems) {
  return Reader(bank, catalogue, problems).read(code);
}

}  // namespace whichdesk
