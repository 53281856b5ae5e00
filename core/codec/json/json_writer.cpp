#include "codec/json/json_writer.h"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>

#include "codec/json/shortest_digits.h"

namespace whichdesk {

std::string numberText(double value) {
  if (std::isnan(value)) return "no number";
  if (std::isinf(value)) return value > 0 ? "infinity" : "-infinity";
  if (value == 0) return "0";
  const auto [digits, point] = shortestDigits(std::abs(value));
  const auto count = static_cast<int>(digits.size());
  const bool scientific = point < -3 || point > 15;
  const int before = scientific ? 1 : point;  // digits before the decimal point
  std::string text;
  if (value < 0) text += '-';
  if (before <= 0) text.append("0.000", static_cast<std::size_t>(2 - before));
  for (int i = 0; i < count || i < before; ++i) {
    if (i == before && i > 0) text += '.';
    text += i < count ? digits[static_cast<std::size_t>(i)] : '0';
  }
  if (scientific) {
    const fmt::format_int power(std::abs(point - 1));
    text += point > 0 ? "e+" : "e-";
    if (power.size() == 1) text += '0';
    text.append(power.data(), power.size());
  }
  return text;
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  text_ += bracket;
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  text_ += bracket;
  first_ = false;
  return *this;
}

void JsonWriter::separate() {
  if (!first_) text_ += ',';
  first_ = false;
}

JsonWriter& JsonWriter::key(std::string_view key) {
  string(key);
  text_ += ':';
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  separate();
  text_ += '"';
  std::size_t written = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    text_ += text.substr(written, i - written);
    written = i + 1;
    if (byte < 0x20) {
      text_ += "\\u00";
      text_ += hex[byte >> 4];
      text_ += hex[byte & 15];
    } else {
      text_ += '\\';
      text_ += text[i];
    }
  }
  text_ += text.substr(written);
  text_ += '"';
  return *this;
}

JsonWriter& JsonWriter::number(double value) { return raw(numberText(value)); }

JsonWriter& JsonWriter::whole(int value) {
  const fmt::format_int digits(value);
  return raw({digits.data(), digits.size()});
}

JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  text_ += json;
  return *this;
}

}  // namespace whichdesk
