#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/matrix.h"

namespace whichdesk {

enum class RoleSide { front, back, mixed };

struct Role {
  std::string id;
  RoleSide side = RoleSide::mixed;
  Vector figures;     ///< One a skill: importance, standardized over office occupations (z).
  Vector importance;  ///< One a skill: raw importance, 1 to 5.
};

/// More roles than these a file cannot have.
constexpr unsigned mostRoles = 1000;

/// A role file that passed `readCatalogue` for a bank.
struct Catalogue {
  std::string id;
  int version = 0;
  std::vector<Role> roles;
  std::uint32_t fingerprint = 0;  ///< Tells role files apart.
};

}  // namespace whichdesk
