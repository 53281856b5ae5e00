#include "study/files/bank_folder.h"

#include <fstream>
#include <iterator>
#include <system_error>

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

std::optional<Engine> openFiles(const std::filesystem::path& bankPath,
                                const std::filesystem::path& rolesPath, Problems& problems) {
  const auto bank = readFile(bankPath, "bank", problems);
  const auto roles = readFile(rolesPath, "roles", problems);
  if (!bank || !roles) return std::nullopt;
  return Engine::open(*bank, *roles, problems);
}

std::optional<Engine> openFolder(const std::filesystem::path& folder, Problems& problems) {
  return openFiles(folder / "bank.json", folder / "roles.json", problems);
}

}  // namespace whichdesk
