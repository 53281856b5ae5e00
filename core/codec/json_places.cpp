#include "codec/json_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace whichdesk {

namespace {

/// Walks text and value side by side: both name keys and values in the same order.
class Walk {
 public:
  Walk(std::string_view text, Places& places) : text_(text), places_(places) {}

  void visit(const Json& value, const std::string& where) {
    const bool object = value.kind == Json::Kind::object;
    if (!object && value.kind != Json::Kind::array) {
      places_[where] = token(value);
      return;
    }
    for (std::size_t i = 0; i < value.members.size(); ++i) {
      if (object) token(value);
      visit(value.members[i],
            where + "/" + (object ? pointerToken(value.keys[i]) : fmt::to_string(i)));
    }
  }

 private:
  /// The next key or value.
  Place token(const Json& value) {
    const std::size_t begin = text_.find_first_not_of(" \t\r\n{}[],:", at_);
    if (text_[begin] == '"')
      at_ = endOfString(begin);
    else
      at_ = std::min(text_.find_first_of(" \t\r\n{}[],:", begin), text_.size());
    return {begin, at_ - begin, &value};
  }

  std::size_t endOfString(std::size_t begin) const {
    std::size_t end = begin + 1;
    while (text_[end] != '"') end += text_[end] == '\\' ? 2 : 1;
    return end + 1;
  }

  std::string_view text_;
  Places& places_;
  std::size_t at_ = 0;
};

}  // namespace

Places findPlaces(std::string_view text, const Json& value) {
  Places places;
  Walk(text, places).visit(value, "");
  return places;
}

}  // namespace whichdesk
