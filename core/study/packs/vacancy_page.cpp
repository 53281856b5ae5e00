#include <algorithm>
#include <optional>
#include <utility>

#include "pack/lower_case.h"
#include "study/packs/character_references.h"
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
  return here->kind == Json::Kind::string ? withoutReferences(here->string) : std::string();
}

/// The towns of a posting, each once; one without a name where there is none.
std::vector<std::string> townsOf(const Json& posting) {
  std::vector<std::string> towns;
  const auto add = [&](const Json& location) {
    const std::string town = textAt(location, {"address", "addressLocality"});
    if (!town.empty() && std::find(towns.begin(), towns.end(), town) == towns.end())
      towns.push_back(town);
  };
  if (const Json* location = find(posting, "jobLocation")) {
    if (location->kind == Json::Kind::array)
      std::for_each(location->members.begin(), location->members.end(), add);
    else
      add(*location);
  }
  if (towns.empty()) towns.emplace_back();
  return towns;
}

/// Whether a value is a JobPosting; it may be something else, too.
bool isPosting(const Json& json) {
  const Json* type = find(json, "@type");
  if (type == nullptr) return false;
  const auto named = [](const Json& one) { return one.string == "JobPosting"; };
  return named(*type) || std::any_of(type->members.begin(), type->members.end(), named);
}

/// Every JobPosting in a value, however deep: pages put them into lists and graphs.
void collect(const Json& json, std::vector<Json>& found) {
  if (isPosting(json))
    found.push_back(json);
  else
    for (const Json& member : json.members) collect(member, found);
}

/// The postings of a page; `broken` where there is one that cannot be read.
std::vector<Json> postingsOf(std::string_view html, bool& broken) {
  std::vector<Json> found;
  for (std::size_t at = 0; (at = html.find("application/ld+json", at)) != html.npos;) {
    const std::size_t begin = html.find('>', at), end = html.find("</script", at);
    if (begin >= end || end == html.npos) break;
    const std::string_view text = html.substr(begin + 1, end - begin - 1);
    Problems ignored;  // another script of the page may be broken
    if (const auto json = parseJson(text, "page", ignored))
      collect(*json, found);
    else
      broken |= text.find("JobPosting") != text.npos;
    at = end;
  }
  return found;
}

/// The language of a page, "en" where it has none.
std::string languageOf(std::string_view html) {
  std::string tag;
  for (std::size_t at = 0; (at = html.find('<', at)) != html.npos; ++at) {
    tag = lowerCase(html.substr(at, std::min(html.find('>', at), html.size()) - at));
    if (tag.starts_with("<html")) break;
    tag.clear();
  }
  const std::size_t at = tag.find("lang=");
  if (at == tag.npos) return "en";
  const std::size_t begin = tag.find_first_not_of("\"'", at + 5);
  std::size_t end = std::min(begin, tag.size());
  while (end < tag.size() && tag[end] >= 'a' && tag[end] <= 'z') ++end;
  return end <= begin ? "en" : tag.substr(begin, end - begin);
}

/// An id for a title: that of the role with this title, or one that no role has.
std::string idOf(const std::string& title, const Draft& draft) {
  const std::string word = kebab(title);
  std::string id = word;
  for (std::size_t copy = 2;; ++copy) {
    const auto same =
        std::find_if(draft.roles.members.begin(), draft.roles.members.end(),
                     [&](const Json& role) { return role.members.front().string == id; });
    if (same == draft.roles.members.end()) return id;
    const Json* titles = find(*same, "title");
    if (titles == nullptr || titles->members.front().string == title) return id;
    id = word + "-" + std::to_string(copy);
  }
}

}  // namespace

void readVacancyPage(std::string_view html, const std::string& file, Draft& draft,
                     Problems& problems) {
  bool broken = false;
  const auto postings = postingsOf(html, broken);
  if (postings.empty())
    problems.push_back(makeProblem(
        "no-job-posting", file, "",
        broken
            ? "the JobPosting of the page is not JSON; tell who makes the page, or write the "
              "role by hand"
            : "the page has no JobPosting in JSON-LD; save it whole, or write the role by hand"));
  for (const Json& posting : postings) {
    const std::string title = textAt(posting, {"title"});
    const std::string id = idOf(title, draft);
    const std::size_t place = draft.role(id, {file, "/" + id, {}});
    Json& role = draft.roles.members[place];
    draft.say(role, "title", languageOf(html), title);
    const std::string soc = textAt(posting, {"occupationalCategory"});
    if (soc.size() >= 10 && soc[2] == '-' && soc[7] == '.')
      at(role, "soc", jsonText(soc.substr(0, 10)));
    for (const std::string& town : townsOf(posting)) {
      Json vacancy = jsonObject();
      for (const auto& [key, text] :
           {std::pair("url", textAt(posting, {"url"})), std::pair("place", town)})
        if (!text.empty()) at(vacancy, key, jsonText(text));
      if (!vacancy.keys.empty())
        at(role, "vacancies", jsonList()).members.push_back(std::move(vacancy));
    }
  }
}

}  // namespace whichdesk
