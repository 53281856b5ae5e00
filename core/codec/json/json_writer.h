#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace whichdesk {

/// Writes JSON text value by value; the same values give the same bytes on every machine.
class JsonWriter {
 public:
  JsonWriter& beginObject() { return open('{'); }
  JsonWriter& endObject() { return close('}'); }
  JsonWriter& beginArray() { return open('['); }
  JsonWriter& endArray() { return close(']'); }
  JsonWriter& key(std::string_view key);
  JsonWriter& string(std::string_view text);
  JsonWriter& number(double value);
  JsonWriter& whole(int value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  /// A value that is JSON text already.
  JsonWriter& raw(std::string_view json);

  std::string take() { return std::move(text_); }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void separate();

  std::string text_;
  bool first_ = true;
};

/// The shortest text that reads back as this double: plain from 0.0001 to below 1e15, 1.5e-05 and
/// 1e+15 beyond. A sum of numbers from outside may overflow, and a problem then says "infinity" or
/// "no number"; no result holds such a number.
std::string numberText(double value);

}  // namespace whichdesk
