#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "study/files/bank_folder.h"

namespace whichdesk {

/// A bank folder with the versions of it that were published: versions/<n>/bank.json, and its
/// roles.json or else the folder's own.
class Versions {
 public:
  static std::optional<Versions> open(const std::filesystem::path& folder, Problems& problems);

  /// The content of one line of share codes, read with the bank that its code was made with.
  LineReply decode(std::string_view line);

  /// The reply to one line of sheets or share codes, scored. `unnamed`: the id of one without.
  LineReply score(std::string_view line, Detail detail, std::string_view unnamed);

  /// Adds the person of one line of sheets or share codes, made with the current bank, to a group.
  LineReply add(std::string_view line, Group& group, std::string_view unnamed);

  const Engine& now() const { return now_; }

 private:
  Versions(std::filesystem::path folder, Engine now)
      : folder_(std::move(folder)), now_(std::move(now)) {}
  /// The engine for a version; the folder's own when that version is not there.
  const Engine& engineFor(int version);
  const Engine& engineOf(std::string_view code);

  std::filesystem::path folder_;
  Engine now_;
  std::map<int, Engine> older_;
};

}  // namespace whichdesk
