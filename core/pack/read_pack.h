#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"

namespace whichdesk {

/// What browsers put in place of bytes that are not UTF-8: no text of a pack has it on purpose.
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// The texts of a pack, and of the occupations that it may name.
struct PackText {
  std::string_view pack;
  std::string_view occupations;  ///< A role file of occupations; empty where there is none.
  /// Says more in the problems: `advise`, or nothing where its bytes would be too many.
  void (*advise)(const PackText&, const Bank&, const Catalogue&, Problems&) = nullptr;
};

/// What was read of a pack.
struct ReadPack {
  std::optional<Catalogue> roles;  ///< Nothing where the pack cannot be used.
  Problems problems;               ///< Every one, at its place; also of roles that were left out.
};

/// Reads a company's own roles for a bank: the roles without a problem, even where others have
/// some. None can be used where the head of the pack is wrong. Needs: the bank's own roles, from
/// which needs and the figures of `like` are taken.
ReadPack readPack(const PackText& text, const Bank& bank, const Catalogue& known);

/// The same as `openPack` replies it.
std::string writePack(const ReadPack& pack);

}  // namespace whichdesk
