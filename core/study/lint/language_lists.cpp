#include "study/lint/language_lists.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <system_error>

#include "codec/document.h"
#include "study/files/bank_folder.h"

namespace whichdesk {

void readLanguageLists(const std::filesystem::path& folder, std::string_view file, const Bank& bank,
                       const std::function<void(const Cursor&, const std::string&)>& read,
                       Problems& problems) {
  const std::filesystem::path path = folder / (std::string(file) + ".json");
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return;
  const auto text = readFile(path, std::string(file), problems);
  if (!text) return;
  const Document document(*text, file, problems);
  if (!document.isObject()) return;
  const Cursor root = document.root();
  const auto lists = root.members();
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const std::string& language = root.key(i);
    if (language == schemaKey) continue;
    if (std::find(bank.languages.begin(), bank.languages.end(), language) == bank.languages.end())
      lists[i].report("unlisted-language",
                      "the bank does not name the language \"{language}\"; remove it here",
                      {{"language", language}});
    else if (lists[i].is(Json::Kind::array))
      for (const Cursor& one : lists[i].members()) read(one, language);
  }
}

}  // namespace whichdesk
