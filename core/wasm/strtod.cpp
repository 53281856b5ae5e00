// The parser's numbers, read by our own function instead of libc's: all that libc's file of it
// defines, so that the linker has no reason to take that file in.

#include "wasm/decimal.h"

extern "C" double strtod(const char* text, char** end) {
  const char* after = text;
  const double value = whichdesk::parseDecimal(text, after);
  if (end != nullptr) *end = const_cast<char*>(after);
  return value;
}

extern "C" float strtof(const char* text, char** end) {
  return static_cast<float>(strtod(text, end));
}

extern "C" long double strtold(const char* text, char** end) { return strtod(text, end); }
