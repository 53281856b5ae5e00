#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "codec/json/json.h"

namespace whichdesk {

/// The position of one number, text or word in a JSON text.
struct Place {
  std::size_t begin = 0, size = 0;  ///< Of the token, quotes included.
  const Json* value = nullptr;
};

/// Places by JSON Pointer.
using Places = std::map<std::string, Place>;

/// Finds every value but objects and arrays, so that it can be replaced and all else be kept.
/// Needs:  the value that `parseJson` gave for this very text; it must outlive the places.
Places findPlaces(std::string_view text, const Json& value);

}  // namespace whichdesk
