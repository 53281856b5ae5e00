#include <algorithm>
#include <optional>

#include "study/packs/draft.h"
#include "study/packs/json_text.h"

namespace whichdesk {

namespace {

const Json* find(const Json& json, std::string_view key) {
  const auto found = std::find(json.keys.begin(), json.keys.end(), key);
  if (found == json.keys.end()) return nullptr;
  return &json.members[static_cast<std::size_t>(found - json.keys.begin())];
}

/// A text of an object, or of the first of a list of objects, under keys one after the other.
std::string textAt(const Json& json, std::initializer_list<std::string_view> keys) {
  const Json* here = &json;
  for (const std::string_view key : keys) {
    if (here->kind == Json::Kind::array && !here->members.empty()) here = &here->members.front();
    here = find(*here, key);
    if (here == nullptr) return {};
  }
  return here->kind == Json::Kind::string ? here->string : std::string();
}

/// Every JobPosting in a value, however deep: pages put them into lists and graphs.
void collect(const Json& json, std::vector<Json>& found) {
  if (textAt(json, {"@type"}) == "JobPosting")
    found.push_back(json);
  else
    for (const Json& member : json.members) collect(member, found);
}

std::vector<Json> postingsOf(std::string_view html) {
  std::vector<Json> found;
  for (std::size_t at = 0; (at = html.find("application/ld+json", at)) != html.npos;) {
    const std::size_t begin = html.find('>', at), end = html.find("</script", at);
    if (begin >= end || end == html.npos) break;
    Problems ignored;  // another script of the page may be broken
    if (const auto json = parseJson(html.substr(begin + 1, end - begin - 1), "page", ignored))
      collect(*json, found);
    at = end;
  }
  return found;
}

/// The language of a page, "en" where it has none.
std::string languageOf(std::string_view html) {
  const std::size_t at = html.find("lang=\"");
  if (at == html.npos) return "en";
  const std::string_view rest = html.substr(at + 6);
  return std::string(rest.substr(0, rest.find_first_of("\"-_")));
}

}  // namespace

void readVacancyPage(std::string_view html, const std::string& file, Draft& draft,
                     Problems& problems) {
  const auto postings = postingsOf(html);
  if (postings.empty())
    problems.push_back(makeProblem("no-job-posting", file, "",
                                   "the page has no JobPosting in JSON-LD; save it whole, or write "
                                   "the role by hand"));
  for (const Json& posting : postings) {
    const std::string title = textAt(posting, {"title"});
    Json& role = draft.role(kebab(title), {file, {}});
    draft.say(role, "title", languageOf(html), title);
    const std::string soc = textAt(posting, {"occupationalCategory"});
    if (soc.size() >= 10 && soc[2] == '-' && soc[7] == '.')
      at(role, "soc", jsonText(soc.substr(0, 10)));
    Json vacancy = jsonObject();
    at(vacancy, "url", jsonText(textAt(posting, {"url"})));
    const std::string place = textAt(posting, {"jobLocation", "address", "addressLocality"});
    if (!place.empty()) at(vacancy, "place", jsonText(place));
    at(role, "vacancies", jsonList()).members.push_back(std::move(vacancy));
  }
}

}  // namespace whichdesk
