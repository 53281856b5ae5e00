#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "codec/base64url.h"
#include "codec/json.h"

namespace whichdesk {

/// CRC-32 (IEEE 802.3). Of texts that are not longer than half a gigabyte it notices every single
/// changed bit, every burst of up to 32 bits, and all but one in 2^32 of other changes.
std::uint32_t crc32(const std::uint8_t* data, std::size_t size);

/// Whether the last four bytes, little-endian, are the CRC-32 of those before; at least one must
/// be.
bool hasChecksum(const Bytes& bytes);

/// Tells versions of a file apart: the CRC-32 of its values written in one fixed way
/// (core/SHARE_CODE.md), so that white space, the spelling of numbers and the order of
/// keys do not matter. The top-level member `except` is left out.
std::uint32_t fingerprint(const Json& file, std::string_view except);

}  // namespace whichdesk
