#include "codec/base64url.h"

#include <cstddef>

namespace whichdesk {

namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

}  // namespace

std::string toBase64Url(const Bytes& bytes) {
  std::string text;
  unsigned held = 0, bits = 0;
  for (const std::uint8_t byte : bytes) {
    held = (held << 8 | byte) & 0xFFFF;
    for (bits += 8; bits >= 6; bits -= 6) text += alphabet[held >> (bits - 6) & 63];
  }
  if (bits > 0) text += alphabet[held << (6 - bits) & 63];
  return text;
}

std::optional<Bytes> fromBase64Url(std::string_view text, Base64Fault& fault) {
  Bytes bytes;
  unsigned held = 0, bits = 0;
  fault = Base64Fault::none;
  for (const char letter : text) {
    const std::size_t value = alphabet.find(letter);
    if (value == std::string_view::npos) {
      fault = Base64Fault::letter;
      return std::nullopt;
    }
    held = (held << 6 | static_cast<unsigned>(value)) & 0xFFFF;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push_back(static_cast<std::uint8_t>(held >> bits & 255));
  }
  if (bits == 6 || (held & ((1u << bits) - 1)) != 0) {
    fault = Base64Fault::canonical;
    return std::nullopt;
  }
  return bytes;
}

}  // namespace whichdesk
