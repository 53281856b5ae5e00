#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "codec/json/json.h"
#include "study/derive/role_side.h"

namespace whichdesk {

/// The value that something in bank.json or roles.json must have, by the figures.
struct Claim {
  std::string where;     ///< JSON Pointer into the file.
  std::string text;      ///< The value as JSON text, a number already rounded.
  Json value;            ///< A number before it is rounded, or a text.
  double tolerance = 0;  ///< How far a number may be off: what rounding takes.
};

/// The path axis: /axis/weights/<skill>, in full length, to 1e-9.
std::vector<Claim> axisClaims(const Bank& bank, const Vector& axis);

/// Figures (3 decimals), importance (2) and pay of one role, for the occupation of its SOC code;
/// pay only where the role has one and the occupation a wage.
/// Gives: none, and problems, where the occupation or one of its figures is missing.
std::vector<Claim> roleClaims(const Json& role, const std::string& where, const Figures& figures,
                              const Bank& bank, Problems& problems);

/// The side of one role, by the place of its occupation on the path axis.
/// Gives: none where the occupation or one of its figures is missing.
std::vector<Claim> sideClaims(const Json& role, const std::string& where, const Figures& figures,
                              const AxisPlaces& on);

/// A file whose values must meet claims.
struct ClaimedText {
  std::string file;  ///< The name problems carry.
  std::string text;
  std::vector<Claim> claims;
};

/// Reports every claim that the text does not meet: `differs-from-figures`, or `missing-key` for
/// the object that lacks the value.
void checkClaims(const ClaimedText& claimed, Problems& problems);

/// The text with the values that differ replaced; no other byte changes; `changed` counts them.
/// Gives: the text as it was, and a problem for each value, where a value is missing.
std::string keepClaims(const ClaimedText& claimed, std::size_t& changed, Problems& problems);

}  // namespace whichdesk
