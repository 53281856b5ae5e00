#include "study/bank_folder.h"

#include <fstream>
#include <iterator>

namespace whichdesk {

std::optional<std::string> readFile(const std::filesystem::path& path, const std::string& file,
                                    Problems& problems) {
  std::ifstream stream(path, std::ios::binary);
  std::error_code ignored;
  if (!stream || std::filesystem::is_directory(path, ignored)) {
    problems.push_back(makeProblem("unreadable-file", file, "",
                                   "the file {path} cannot be read; put it there",
                                   {{"path", path.string()}}));
    return std::nullopt;
  }
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::optional<Engine> openFolder(const std::filesystem::path& folder, Problems& problems) {
  const auto bank = readFile(folder / "bank.json", "bank", problems);
  const auto roles = readFile(folder / "roles.json", "roles", problems);
  if (!bank || !roles) return std::nullopt;
  return Engine::open(*bank, *roles, problems);
}

}  // namespace whichdesk
