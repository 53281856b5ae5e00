#include "engine/sessions.h"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

namespace whichdesk {

std::string Sessions::keep(Engine engine) {
  Group nobody = engine.emptyGroup();
  opened_.push_back(std::make_unique<Opened>(Opened{std::move(engine), std::move(nobody)}));
  return "{\"handle\":" + fmt::format_int(opened_.size()).str();
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
  opened_[static_cast<std::size_t>(handle) - 1].reset();
  return {"null", {}};
}

Sessions::Opened* Sessions::find(int handle) {
  const std::size_t place = static_cast<std::size_t>(handle) - 1;  // 0 and less become too large
  if (place >= opened_.size() || !opened_[place]) return nullptr;
  return opened_[place].get();
}

Reply Sessions::unknownHandle(int handle) {
  return {{},
          {makeProblem("unknown-handle", "handle", "",
                       "no bank is open under the handle {handle}; open one first",
                       {{"handle", fmt::format_int(handle).str()}})}};
}

}  // namespace whichdesk
