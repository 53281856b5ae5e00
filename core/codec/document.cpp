#include "codec/document.h"

namespace whichdesk {

Document::Document(std::string_view text, std::string_view file, Problems& problems)
    : before_(problems.size()),
      json_(parseJson(text, file, problems)),
      source_{file, json_.get(), problems} {
  if (json_ && !root().is(Json::Kind::object)) source_.root = nullptr;
}

}  // namespace whichdesk
