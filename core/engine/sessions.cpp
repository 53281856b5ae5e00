#include "engine/sessions.h"

#include <fmt/format.h>

namespace whichdesk {

std::string Sessions::open(std::string_view bank, std::string_view roles) {
  Problems problems;
  auto engine = Engine::open(bank, roles, problems);
  if (!engine) return badReply(problems);
  engines_.push_back(std::move(engine));
  return goodReply("{\"handle\":" + fmt::format_int(engines_.size()).str() + "}");
}

std::string Sessions::close(int handle) {
  if (find(handle) == nullptr) return unknownHandle(handle);
  engines_[static_cast<std::size_t>(handle) - 1].reset();
  return goodReply("null");
}

const Engine* Sessions::find(int handle) const {
  const std::size_t place = static_cast<std::size_t>(handle) - 1;  // 0 and less become too large
  if (place >= engines_.size() || !engines_[place]) return nullptr;
  return &*engines_[place];
}

std::string Sessions::unknownHandle(int handle) {
  return badReply({makeProblem("unknown-handle", "handle", "",
                               "no bank is open under the handle {handle}; open one first",
                               {{"handle", fmt::format_int(handle).str()}})});
}

}  // namespace whichdesk
