#include "study/files/write_file.h"

#include <fstream>

namespace whichdesk {

void writeFile(const std::filesystem::path& path, const std::string& text, const std::string& file,
               Problems& problems) {
  std::filesystem::path beside = path;
  beside += ".new";
  std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
  stream << text;
  stream.close();
  std::error_code failed;
  if (stream) std::filesystem::rename(beside, path, failed);
  if (stream && !failed) return;
  std::filesystem::remove(beside, failed);
  problems.push_back(makeProblem("unwritable-file", file, "",
                                 "the file {path} cannot be written; make room and allow it",
                                 {{"path", path.string()}}));
}

}  // namespace whichdesk
