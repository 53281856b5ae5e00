#include "codec/checksum.h"

#include "codec/json_writer.h"

namespace whichdesk {

namespace {

void write(JsonWriter& out, const Json& value, std::string_view except) {
  switch (value.kind) {
    case Json::Kind::null: out.null(); break;
    case Json::Kind::boolean: out.boolean(value.boolean); break;
    case Json::Kind::number: out.number(value.number); break;
    case Json::Kind::string: out.string(value.string); break;
    case Json::Kind::array:
      out.beginArray();
      for (const Json& member : value.members) write(out, member, {});
      out.endArray();
      break;
    case Json::Kind::object:
      out.beginObject();
      for (std::size_t i = 0; i < value.keys.size(); ++i) {
        if (value.keys[i] == except) continue;
        out.key(value.keys[i]);
        write(out, value.members[i], {});
      }
      out.endObject();
      break;
  }
}

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
  JsonWriter out;
  write(out, file, except);
  const std::string text = out.take();
  return crc32(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

}  // namespace whichdesk
