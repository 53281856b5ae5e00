#include "pack/read_pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "codec/checksum.h"
#include "codec/document.h"
#include "codec/read_catalogue.h"
#include "codec/read_item.h"
#include "codec/reply.h"
#include "model/needs.h"
#include "pack/pack_texts.h"

namespace whichdesk {

namespace {

constexpr std::size_t mostBytes = 1'000'000;

void write(JsonWriter& json, const Vector& numbers) {
  json.beginArray();
  for (const double number : numbers) json.number(number);
  json.endArray();
}

/// The fingerprint of what decides a result: the CRC-32 of the text [[id, figures, importance],
/// ...]. Texts and links may change, and codes stay readable.
std::uint32_t fingerprintOf(const Catalogue& catalogue) {
  JsonWriter json;
  json.beginArray();
  for (const Role& role : catalogue.roles) {
    write(json.beginArray().string(role.id), role.figures);
    write(json, role.importance);
    json.endArray();
  }
  const std::string text = json.endArray().take();
  return crc32(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

/// A role by its id or its occupation.
const Role* find(const Catalogue& catalogue, std::string Role::* key, std::string_view wanted) {
  for (const Role& role : catalogue.roles)
    if (role.*key == wanted) return &role;
  return nullptr;
}

struct Context {
  const Bank& bank;
  const Catalogue& known;
  Catalogue occupations;
  std::vector<Cursor> languages;
};

/// Sets the figures of the named needs; without a base, every other skill is needed little.
void readNeeds(const Cursor& named, bool alone, const Context& context, Role& role) {
  if (!named.is(Json::Kind::object)) return;
  const std::vector<Skill>& skills = context.bank.skills;
  reportUnknownSkills(named, skills);
  std::size_t alike = 0;
  Need first = Need::little;
  for (std::size_t k = 0; k < skills.size(); ++k) {
    const auto level = named.optionalMember(skills[k].id);
    if (!level && !alone) continue;
    const Need need = level ? level->oneOf(needWords).value_or(Need::little) : Need::little;
    setNeed(role, k, need, context.known);
    if (k == 0) first = need;
    alike += need == first;
  }
  if (alone && alike == skills.size())
    named.report("same-needs", "all skills are needed alike; name a few");
}

/// Reads what a job needs; whether it is like a role of the bank.
bool readBasis(const Cursor& json, const Context& context, Role& role) {
  const auto like = json.optionalMember("like"), soc = json.optionalMember("soc");
  const auto named = json.optionalMember("needs");
  if (like && soc) json.report("two-bases", "keep \"like\" or \"soc\", not both");
  if (!like && !soc && !named)
    json.report("no-basis", "nothing says what the job needs; add \"like\", \"soc\" or \"needs\"");
  const auto source = like ? like : soc;
  const Role* base = nullptr;
  if (source && source->is(Json::Kind::string)) {
    base = like ? find(context.known, &Role::id, like->text())
                : find(context.occupations, &Role::soc, soc->text());
    if (!base && like)
      like->report("unknown-role", "there is no role \"{role}\"; name one of roles.json",
                   {{"role", like->text()}});
    if (!base && !like)
      soc->report("unknown-occupation", "there are no figures for \"{soc}\"; name needs instead",
                  {{"soc", soc->text()}});
  }
  const std::size_t skills = context.bank.skills.size();
  role.figures = base ? base->figures : Vector(skills);
  role.importance = base ? base->importance : Vector(skills);
  if (named) readNeeds(*named, !source, context, role);
  role.side = base && !named ? base->side : sideOf(role, context.bank, context.known);
  return like.has_value();
}

Role readRole(const Cursor& json, const Context& context) {
  Role role;
  if (!json.is(Json::Kind::object)) return role;
  json.onlyKeys({"id", "like", "soc", "needs", "title", "summary", "day", "surroundings", "for",
                 "against", "progress", "crossTraining", "search", "vacancies", "occupations"});
  if (const auto id = json.member("id"); id && id->isId()) role.id = id->text();
  checkPackTexts(json, context.languages, readBasis(json, context, role));
  return role;
}

/// Whether the pack is in a language of the bank. One that nobody can choose, such as "cz" for
/// "cs", is reported, and the pack is used all the same.
bool readLanguages(const Cursor& list, Context& context, const Problems& problems) {
  for (const Cursor& language : list.members())
    if (language.is(Json::Kind::string)) context.languages.push_back(language);
  reportRepeatedIds(context.languages);
  const bool good = problems.empty();
  const std::vector<std::string>& known = context.bank.languages;
  bool common = false;
  for (const Cursor& one : context.languages) {
    const bool found = std::find(known.begin(), known.end(), one.text()) != known.end();
    common |= found;
    if (!found)
      one.report("unknown-language",
                 "the quiz has no language \"{language}\"; correct its spelling",
                 {{"language", one.text()}});
  }
  if (!common)
    list.report("no-common-language",
                "the quiz has none of these languages; add one, such as \"en\"");
  return good && common;
}

void readRoles(const Cursor& list, const Context& context, Catalogue& pack, Problems& problems) {
  const auto roles = list.members();
  if (roles.size() > mostRoles)
    list.report("too-many-roles", "the file has more than {most} roles; leave some out",
                {{"most", fmt::format_int(mostRoles).str()}});
  for (std::size_t at = 0; at < roles.size() && at < mostRoles; ++at) {
    const std::size_t before = problems.size();
    Role role = readRole(roles[at], context);
    role.at = at;
    if (find(pack, &Role::id, role.id))
      roles[at].optionalMember("id")->report(
          "repeated-id", "the id \"{id}\" is used twice; give one of them another",
          {{"id", role.id}});
    if (problems.size() == before) pack.roles.push_back(std::move(role));
  }
  if (pack.roles.empty()) list.report("no-usable-roles", "no role can be used; add one");
}

ReadPack readUnadvised(const PackText& text, const Bank& bank, const Catalogue& known) {
  ReadPack read;
  Problems& problems = read.problems;
  if (text.pack.size() > mostBytes) {
    problems.push_back(
        makeProblem("too-large", "pack", "", "the pack has more than a megabyte; leave roles out"));
    return read;
  }
  if (text.pack.find(replacement) != text.pack.npos) {
    problems.push_back(
        makeProblem("not-utf8", "pack", "", "this is not UTF-8; save the text as UTF-8"));
    return read;
  }
  const Document document(text.pack, "pack", problems);
  if (!document.isObject()) return read;
  const Cursor root = document.root();
  Context context{bank, known, {}, {}};
  Catalogue pack;
  if (const auto format = root.member("format")) format->isWholeNumber(1, 1);
  if (const auto id = root.member("id"); id && id->isId()) pack.id = id->text();
  if (const auto version = root.member("version"); version && version->isWholeNumber(1, 65535))
    pack.version = static_cast<int>(version->number());
  const auto languages = root.member("languages", Json::Kind::array);
  const auto roles = root.member("roles", Json::Kind::array);
  const bool good = languages && readLanguages(*languages, context, problems);
  root.onlyKeys({schemaKey, "format", "id", "version", "languages", "roles"});
  if (!text.occupations.empty())
    if (auto table = readCatalogue(text.occupations, bank, problems, "occupations"))
      context.occupations = std::move(*table);
  if (roles) readRoles(*roles, context, pack, problems);
  if (!good || pack.roles.empty()) return read;
  pack.fingerprint = fingerprintOf(pack);
  read.roles = std::move(pack);
  return read;
}

}  // namespace

ReadPack readPack(const PackText& text, const Bank& bank, const Catalogue& known) {
  ReadPack read = readUnadvised(text, bank, known);
  if (text.advise != nullptr) text.advise(text, bank, known, read.problems);
  return read;
}

std::string writePack(const ReadPack& pack) {
  JsonWriter json;
  json.beginObject().key("roles").beginArray();
  for (std::size_t i = 0; pack.roles && i < pack.roles->roles.size(); ++i) {
    const Role& role = pack.roles->roles[i];
    json.beginObject().key("id").string(role.id).key("at").whole(static_cast<int>(role.at));
    json.key("side").string(roleSideWords.of(role.side)).endObject();
  }
  writeProblems(json.endArray().key("problems"), pack.problems);
  return json.endObject().take();
}

}  // namespace whichdesk
