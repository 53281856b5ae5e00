#include "pack/pack_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "codec/read_text.h"

namespace whichdesk {

namespace {

constexpr std::size_t mostOfAddress = 2000, mostOfLabel = 80;

/// Whether there is a control character, or one that turns the direction of what follows it:
/// U+202A to U+202E, U+2066 to U+2069.
bool hidesText(std::string_view utf8) {
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const auto byte = static_cast<unsigned char>(utf8[i]);
    if (byte < 0x20 || byte == 0x7F) return true;
    const std::string_view next = utf8.substr(i, 3);
    if ((next >= "\xE2\x80\xAA" && next <= "\xE2\x80\xAE") ||
        (next >= "\xE2\x81\xA6" && next <= "\xE2\x81\xA9"))
      return true;
  }
  return false;
}

void checkPackText(const Cursor& text, std::size_t most) {
  if (!text.is(Json::Kind::string)) return;
  checkNotEmpty(text);
  if (hidesText(text.text()))
    text.report("untidy-text", "remove the line break or control character");
  const auto found = std::count_if(text.text().begin(), text.text().end(),
                                   [](char c) { return (c & 0xC0) != 0x80; });
  if (static_cast<std::size_t>(found) > most)
    text.report("too-long", "the text has {found} characters; write at most {most}",
                {{"found", fmt::format_int(found).str()}, {"most", fmt::format_int(most).str()}});
}

/// One value in several languages.
template <typename Check>
void inLanguages(const Cursor& values, const std::vector<Cursor>& languages, Check check) {
  if (!values.is(Json::Kind::object)) return;
  const auto members = values.members();
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (!languages.empty() &&
        std::none_of(languages.begin(), languages.end(),
                     [&](const Cursor& one) { return one.text() == values.key(i); }))
      members[i].report("unlisted-language",
                        "/languages does not name \"{language}\"; add it there, or remove this",
                        {{"language", values.key(i)}});
    check(members[i]);
  }
}

void checkInLanguages(const std::optional<Cursor>& texts, const std::vector<Cursor>& languages,
                      std::size_t most) {
  if (texts) inLanguages(*texts, languages, [&](const Cursor& one) { checkPackText(one, most); });
}

/// The members of a list of objects that may be missing.
std::vector<Cursor> objectsOf(const Cursor& role, std::string_view key) {
  std::vector<Cursor> objects;
  const auto list = role.optionalMember(key);
  if (!list || !list->is(Json::Kind::array)) return objects;
  for (const Cursor& one : list->members())
    if (one.is(Json::Kind::object)) objects.push_back(one);
  return objects;
}

}  // namespace

bool isWebAddress(std::string_view text) {
  if (text.size() > mostOfAddress) return false;
  for (const char c : text)
    if ((c >= 0 && c <= ' ') || c == 0x7F || std::string_view("\"'<>\\^`{|}").find(c) != text.npos)
      return false;
  if (!text.starts_with("https://") && !text.starts_with("http://")) return false;
  const std::size_t host = text.find("//") + 2;
  const std::string_view name = text.substr(host, text.find_first_of("/?#", host) - host);
  return name.find('@') == name.npos && name.find(':') != 0 && !name.empty();
}

void checkPackTexts(const Cursor& role, const std::vector<Cursor>& languages, bool inherits) {
  for (const RoleText& known : roleTexts) {
    const bool needed = !inherits && (known.key == "title" || known.key == "summary");
    const auto texts = needed ? role.member(known.key) : role.optionalMember(known.key);
    checkInLanguages(texts, languages, known.most);
    for (const Cursor& language : languages)
      if (needed && texts && texts->value().kind == Json::Kind::object &&
          !texts->optionalMember(language.text()))
        texts->report("missing-text", "the text \"{key}\" is missing; write it",
                      {{"key", language.text()}});
  }
  if (const auto search = role.optionalMember("search"))
    inLanguages(*search, languages, [](const Cursor& words) {
      checkSearchWords(words, [](const Cursor& word) { checkPackText(word, mostOfSearchWord); });
    });
  for (const Cursor& vacancy : objectsOf(role, "vacancies")) {
    vacancy.onlyKeys({"url", "label", "place"});
    const auto url = vacancy.member("url", Json::Kind::string);
    if (url && !isWebAddress(url->text()))
      url->report("bad-url", "this is no web address; write one with https:// and no blanks");
    checkInLanguages(vacancy.optionalMember("label"), languages, mostOfLabel);
    if (const auto place = vacancy.optionalMember("place")) checkPackText(*place, mostOfLabel);
  }
  for (const Cursor& occupation : objectsOf(role, "occupations")) {
    occupation.onlyKeys({"codeSet", "code", "label"});
    if (const auto set = occupation.member("codeSet")) set->oneOf(codeSetWords);
    if (const auto code = occupation.member("code")) checkPackText(*code, mostOfLabel);
    checkInLanguages(occupation.optionalMember("label"), languages, mostOfLabel);
  }
}

}  // namespace whichdesk
