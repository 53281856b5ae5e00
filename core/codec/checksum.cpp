#include "codec/checksum.h"

#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include "model/order.h"

namespace whichdesk {

namespace {

class Fingerprinter {
 public:
  void add(const Json& value, std::string_view except) {
    switch (value.kind) {
      case Json::Kind::null: return letter('n');
      case Json::Kind::boolean: return letter(value.boolean ? 't' : 'f');
      case Json::Kind::number: return number(value.number);
      case Json::Kind::string: return string(value.string);
      case Json::Kind::array:
        letter('[');
        for (const Json& member : value.members) add(member, {});
        return letter(']');
      case Json::Kind::object: return object(value, except);
    }
  }

  std::uint32_t take() const { return crc32(bytes_.data(), bytes_.size()); }

 private:
  void letter(char c) { bytes_.push_back(static_cast<std::uint8_t>(c)); }

  void whole(std::uint64_t value, int size) {
    for (int i = 0; i < size; ++i) bytes_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  }

  void number(double value) {
    const double unsignedZero = value + 0.0;
    std::uint64_t bits = 0;
    std::memcpy(&bits, &unsignedZero, sizeof bits);
    letter('#');
    whole(bits, 8);
  }

  void string(const std::string& text) {
    letter('"');
    whole(text.size(), 4);
    bytes_.insert(bytes_.end(), text.begin(), text.end());
  }

  void object(const Json& value, std::string_view except) {
    const std::vector<std::string>& keys = value.keys;
    letter('{');
    for (const std::size_t i : sortedOrder(
             keys.size(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; })) {
      if (keys[i] == except || keys[i] == schemaKey) continue;
      string(keys[i]);
      add(value.members[i], {});
    }
    letter('}');
  }

  Bytes bytes_;
};

}  // namespace

std::uint32_t crc32(const std::uint8_t* data, std::size_t size) {
  std::uint32_t crc = 0xFFFFFFFFu;
  for (std::size_t i = 0; i < size; ++i) {
    crc ^= data[i];
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320u : 0);
  }
  return ~crc;
}

std::uint32_t fingerprint(const Json& file, std::string_view except) {
  Fingerprinter fingers;
  fingers.add(file, except);
  return fingers.take();
}

bool hasChecksum(const Bytes& bytes) {
  constexpr std::size_t size = 4;
  if (bytes.size() <= size) return false;
  const std::size_t end = bytes.size() - size;
  std::uint32_t written = 0;
  for (std::size_t i = size; i-- > 0;) written = written << 8 | bytes[end + i];
  return crc32(bytes.data(), end) == written;
}

}  // namespace whichdesk
