#include "study/files/versions.h"

#include <fmt/format.h>

#include <string>
#include <system_error>
#include <utility>

#include "codec/read_answers.h"
#include "codec/share_code.h"
#include "study/files/find_code.h"

namespace whichdesk {

std::optional<Versions> Versions::open(const std::filesystem::path& folder, Problems& problems) {
  auto now = openFolder(folder, problems);
  if (!now) return std::nullopt;
  return Versions(folder, std::move(*now));
}

const Engine& Versions::engineFor(int version) {
  if (version == now_.recommender().instrument.bank.version) return now_;
  const auto known = older_.find(version);
  if (known != older_.end()) return known->second;
  const std::filesystem::path folder = folder_ / "versions" / fmt::to_string(version);
  std::error_code ignored;
  const bool ownRoles = std::filesystem::exists(folder / "roles.json", ignored);
  Problems problems;
  auto engine =
      openFiles(folder / "bank.json", (ownRoles ? folder : folder_) / "roles.json", problems);
  if (!engine) return now_;
  return older_.emplace(version, std::move(*engine)).first->second;
}

LineReply Versions::decode(std::string_view text) {
  Problems problems;
  const bool isObject = text.substr(0, text.find_first_not_of(" \t") + 1).ends_with('{');
  const CodeLine line = isObject ? readCodeLine(text, problems) : CodeLine{{}, std::string(text)};
  if (!line.code) return {line.id, {{}, std::move(problems)}};
  const std::string code = findCode(*line.code);
  const auto version = codeVersion(code);
  return {line.id, (version ? engineFor(*version) : now_).decode(code)};
}

}  // namespace whichdesk
