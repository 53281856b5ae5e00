#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "model/answers.h"
#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"
#include "model/shared_result.h"

namespace whichdesk {

/// A result as text for an address: format version, kind, bank version, fingerprints of bank and
/// roles, payload, CRC-32; the layout is in core/SHARE_CODE.md.
std::string encodeAnswers(const Bank& bank, const Catalogue& catalogue, const Answers& answers);
std::string encodeSummary(const Bank& bank, const Catalogue& catalogue, const Summary& summary);

/// The bank version that an undamaged code was made with.
std::optional<int> codeVersion(std::string_view code);

/// What a code holds.
struct Shared {
  std::variant<Answers, Summary> content;
  bool sameRoles = true;  ///< Else a summary's roles are left out: they are another file's.
};

/// Reads a code made with this version of this bank.
/// Gives: nothing, and one problem, for anything else; a code with a changed bit is never read.
std::optional<Shared> decodeCode(std::string_view code, const Bank& bank,
                                 const Catalogue& catalogue, Problems& problems);

}  // namespace whichdesk
