#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/engine.h"

namespace whichdesk {

/// The opened banks of one door, each under an integer handle that is never used twice.
class Sessions {
 public:
  /// Gives: the result {"handle":1}.
  Reply open(std::string_view bank, std::string_view roles);
  /// Gives: the result {"handle":1,"pack":{"roles":[...],"problems":[...]}}.
  Reply openPack(std::string_view bank, std::string_view roles, const PackText& pack);
  Reply close(int handle);
  /// An engine, and the group that `readMany` has added people to.
  struct Opened {
    Engine engine;
    Group group;
  };
  /// What is open behind a handle, or none.
  Opened* find(int handle);
  /// The reply to a call with a handle behind which there is none.
  static Reply unknownHandle(int handle);

 private:
  std::string keep(Engine engine);

  std::vector<std::unique_ptr<Opened>> opened_;  ///< Handle 1 first; closed ones stay, empty.
};

}  // namespace whichdesk
