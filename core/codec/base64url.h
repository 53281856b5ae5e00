#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichdesk {

using Bytes = std::vector<std::uint8_t>;

/// Base64 with the alphabet for addresses, without padding (RFC 4648, section 5).
std::string toBase64Url(const Bytes& bytes);

/// Why a text is no canonical base64url.
enum class Base64Fault { none, letter, canonical };

/// The bytes of a text; refuses letters outside the alphabet and left-over bits that are not 0, so
/// that no two texts mean the same bytes.
std::optional<Bytes> fromBase64Url(std::string_view text, Base64Fault& fault);

}  // namespace whichdesk
