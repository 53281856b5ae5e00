#include "codec/digits.h"

#include <algorithm>
#include <cstdint>

namespace whichdesk {

namespace {

/// number = number * radix + value
void append(Bytes& number, unsigned radix, unsigned value) {
  unsigned carry = value;
  for (std::uint8_t& byte : number) {
    carry += byte * radix;
    byte = static_cast<std::uint8_t>(carry & 255);
    carry >>= 8;
  }
  for (; carry > 0; carry >>= 8) number.push_back(static_cast<std::uint8_t>(carry & 255));
}

/// number = number / radix; gives the remainder.
unsigned takeDigit(Bytes& number, unsigned radix) {
  unsigned rest = 0;
  for (std::size_t i = number.size(); i-- > 0;) {
    rest = rest << 8 | number[i];
    number[i] = static_cast<std::uint8_t>(rest / radix);
    rest %= radix;
  }
  return rest;
}

}  // namespace

std::size_t packedSize(const std::vector<unsigned>& radices) {
  Bytes largest;
  for (auto radix = radices.rbegin(); radix != radices.rend(); ++radix)
    append(largest, *radix, *radix - 1);
  return largest.size();
}

Bytes pack(const std::vector<Digit>& digits) {
  Bytes number;
  std::vector<unsigned> radices;
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit)
    append(number, digit->radix, digit->value);
  for (const Digit& digit : digits) radices.push_back(digit.radix);
  number.resize(packedSize(radices));
  return number;
}

std::optional<std::vector<unsigned>> unpack(Bytes bytes, const std::vector<unsigned>& radices) {
  std::vector<unsigned> values;
  for (const unsigned radix : radices) values.push_back(takeDigit(bytes, radix));
  const bool rest = std::any_of(bytes.begin(), bytes.end(), [](std::uint8_t b) { return b != 0; });
  if (rest) return std::nullopt;
  return values;
}

}  // namespace whichdesk
