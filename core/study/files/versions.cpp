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

namespace {

bool isObject(std::string_view text) {
  return text.substr(0, text.find_first_not_of(" \t") + 1).ends_with('{');
}

/// The code of a line; nothing for a sheet, which is an object without a code.
std::optional<CodeLine> codeOf(std::string_view text, Problems& problems) {
  if (isObject(text)) {
    if (text.find("\"code\"") == text.npos || text.find("\"answers\"") != text.npos)
      return std::nullopt;
    CodeLine line = readCodeLine(text, problems);
    if (line.code) line.code = findCode(*line.code);
    return line;
  }
  const std::string code = findCode(text);
  const bool isCode = text.find("r=") != text.npos || code.starts_with("AQ");  // format 1
  return isCode ? std::optional(CodeLine{{}, code}) : std::nullopt;
}

}  // namespace

LineReply Versions::decode(std::string_view text) {
  Problems problems;
  CodeLine line = isObject(text) ? readCodeLine(text, problems) : CodeLine{{}, std::string(text)};
  if (!line.code) return {line.id, {{}, std::move(problems)}};
  const std::string code = findCode(*line.code);
  return {line.id, engineOf(code).decode(code)};
}

LineReply Versions::score(std::string_view text, Detail detail, std::string_view unnamed) {
  Problems problems;
  const auto line = codeOf(text, problems);
  if (!line) return now_.score(text, detail, unnamed);
  const std::string id = line->id.value_or(std::string(unnamed));
  if (!line->code) return {id, {{}, std::move(problems)}};
  return {id, engineOf(*line->code).scoreCode(*line->code, detail)};
}

LineReply Versions::add(std::string_view text, Group& group, std::string_view unnamed) {
  Problems problems;
  const auto line = codeOf(text, problems);
  if (!line) return now_.addSheet(text, group, unnamed);
  const std::string id = line->id.value_or(std::string(unnamed));
  if (!line->code) return {id, {{}, std::move(problems)}};
  return {id, now_.addCode(*line->code, group)};
}

const Engine& Versions::engineOf(std::string_view code) {
  const auto version = codeVersion(code);
  return version ? engineFor(*version) : now_;
}

}  // namespace whichdesk
