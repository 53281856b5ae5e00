#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/matrix.h"

namespace whichdesk {

enum class RoleSide { front, back, mixed };
/// Thirds of what all occupations are paid.
enum class Pay { lower, middle, upper };

struct Role {
  std::string id;
  RoleSide side = RoleSide::mixed;
  Vector figures;      ///< One a skill: importance, standardized over office occupations (z).
  Vector importance;   ///< One a skill: raw importance, 1 to 5.
  std::size_t at = 0;  ///< Its place among the roles of its file.
  std::string soc{};   ///< Code of the occupation that the figures are of, or empty.
};

/// A role file has at most this many roles.
constexpr unsigned mostRoles = 1000;

/// A role file that passed `readCatalogue` for a bank.
struct Catalogue {
  std::string id;
  int version = 0;
  std::vector<Role> roles;
  std::uint32_t fingerprint = 0;  ///< Tells role files apart.
};

}  // namespace whichdesk
