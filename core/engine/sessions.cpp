#include "engine/sessions.h"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

namespace whichdesk {

std::string Sessions::keep(Engine engine) {
  engines_.emplace_back(std::move(engine));
  return "{\"handle\":" + fmt::format_int(engines_.size()).str();
}

Reply Sessions::open(std::string_view bank, std::string_view roles) {
  Problems problems;
  auto engine = Engine::open(bank, roles, problems);
  if (!engine) return {{}, std::move(problems)};
  return {keep(std::move(*engine)) + "}", {}};
}

Reply Sessions::openPack(std::string_view bank, std::string_view roles, const PackText& pack) {
  Problems problems;
  ReadPack about;
  auto engine = Engine::openPack(bank, roles, pack, about, problems);
  if (!engine) return {{}, std::move(problems)};
  return {keep(std::move(*engine)) + ",\"pack\":" + writePack(about) + "}", {}};
}

Reply Sessions::close(int handle) {
  if (find(handle) == nullptr) return unknownHandle(handle);
  engines_[static_cast<std::size_t>(handle) - 1].reset();
  return {"null", {}};
}

const Engine* Sessions::find(int handle) const {
  const std::size_t place = static_cast<std::size_t>(handle) - 1;  // 0 and less become too large
  if (place >= engines_.size() || !engines_[place]) return nullptr;
  return &*engines_[place];
}

Reply Sessions::unknownHandle(int handle) {
  return {{},
          {makeProblem("unknown-handle", "handle", "",
                       "no bank is open under the handle {handle}; open one first",
                       {{"handle", fmt::format_int(handle).str()}})}};
}

}  // namespace whichdesk
