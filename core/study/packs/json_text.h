#pragma once

#include <string>
#include <utility>

#include "codec/json/json.h"

namespace whichdesk {

Json jsonText(std::string text);
Json jsonList();
Json jsonObject();
/// Adds a member to an object, or finds the one that is there.
Json& at(Json& object, const std::string& key, Json value);

/// JSON as people edit it: two blanks a level, an object or list without others inside on one line
/// where it fits in 100 letters.
std::string pretty(const Json& json);

}  // namespace whichdesk
