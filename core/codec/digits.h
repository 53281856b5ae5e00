#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "codec/base64url.h"

namespace whichdesk {

/// One choice among `radix` many.
struct Digit {
  unsigned value = 0;
  unsigned radix = 1;
};

/// How many bytes hold any choice with these radices.
std::size_t packedSize(const std::vector<unsigned>& radices);

/// All choices as one number in mixed radix, the first digit counting least; little-endian bytes.
Bytes pack(const std::vector<Digit>& digits);

/// The choices back; nothing when the number is too large for these radices.
std::optional<std::vector<unsigned>> unpack(Bytes bytes, const std::vector<unsigned>& radices);

}  // namespace whichdesk
