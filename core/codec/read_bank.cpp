#include "codec/read_bank.h"

#include <cmath>

#include "codec/checksum.h"
#include "codec/json_writer.h"
#include "codec/read_item.h"
#include "model/order.h"

namespace whichdesk {

namespace {

constexpr std::size_t mostSkills = 64;
// Choice 18 in core/DECISIONS.md: nearer to the bounds, sums lose the digits that they need.
constexpr double mostExplained = .99;
constexpr double leastPivot = 1e-6;
constexpr double axisTolerance = 1e-6;  // weights in the text have a dozen digits

std::vector<Skill> readSkills(const Cursor& list) {
  std::vector<Skill> skills;
  std::vector<Cursor> ids;
  for (const Cursor& json : list.members()) {
    skills.emplace_back();
    if (!json.is(Json::Kind::object)) continue;
    json.onlyKeys({"id", "side"});
    if (const auto id = json.member("id"); id && id->isId()) {
      skills.back().id = id->text();
      ids.push_back(*id);
    }
    if (const auto side = json.member("side")) {
      if (const auto which = side->oneOf({"front", "back", "both"}))
        skills.back().side = static_cast<Side>(*which);
    }
  }
  reportRepeatedIds(ids);
  if (skills.empty()) list.report("no-skills", "the bank has no skills; add one");
  if (skills.size() > mostSkills)
    list.report("too-many-skills", "the bank has more than 64 skills; join some", {{"most", "64"}});
  return skills;
}

/// Whether people can have these correlations, with some of each skill left to itself.
bool isPossible(const Matrix& prior) {
  const auto lower = cholesky(prior);
  if (!lower) return false;
  for (std::size_t i = 0; i < lower->size; ++i)
    if ((*lower)(i, i) * (*lower)(i, i) < leastPivot) return false;
  return true;
}

Correlation readCorrelation(const Cursor& json, const std::vector<Skill>& skills) {
  Correlation correlation;
  json.onlyKeys({"within", "across"});
  const auto within = json.member("within");
  const auto across = json.member("across");
  if (within && within->isNumber(-1, 1) && across && across->isNumber(-1, 1)) {
    correlation = {within->number(), across->number()};
    if (skills.size() <= mostSkills && !isPossible(priorCovariance(skills, correlation)))
      json.report(
          "not-positive-definite",
          "no people can have these correlations between the skills; bring them nearer to 0");
  }
  return correlation;
}

void checkSign(const Cursor& weight, const Skill& skill) {
  const double value = weight.number();
  if ((skill.side == Side::front && value < 0) || (skill.side == Side::back && value > 0) ||
      (skill.side == Side::both && value != 0))
    weight.report("axis-sign",
                  "the weight of \"{skill}\" has the wrong sign; front skills have 0 or more, "
                  "back skills 0 or less, skills of both sides 0",
                  {{"skill", skill.id}});
}

/// c'R1 = 0, so that a level of all skills moves nothing, and c'Rc = 1.
void checkAxis(const Cursor& json, const Bank& bank) {
  const Matrix prior = priorCovariance(bank.skills, bank.correlation);
  Vector weights = bank.axis.weights, ones(bank.skills.size(), 1.0);
  weights.push_back(0);  // style
  ones.push_back(0);
  const std::string level = numberText(dot(weights, multiply(prior, ones)));
  const std::string variance = numberText(quadratic(prior, weights));
  if (!(std::abs(dot(weights, multiply(prior, ones))) <= axisTolerance))
    json.report("axis-level",
                "a higher level of all skills moves the axis by {level}; weights'R 1 must be 0",
                {{"level", level}});
  if (!(std::abs(quadratic(prior, weights) - 1) <= axisTolerance))
    json.report("axis-variance",
                "the axis has a prior variance of {variance}; scale the weights so that it is 1",
                {{"variance", variance}});
}

void readAxis(const Cursor& json, Bank& bank) {
  json.onlyKeys({"weights", "halfWidth"});
  if (const auto width = json.member("halfWidth"); width && width->isNumber(.01, 3))
    bank.axis.halfWidth = width->number();
  const auto weights = json.member("weights", Json::Kind::object);
  if (!weights) return;
  reportUnknownSkills(*weights, bank.skills);
  bool whole = true;
  for (const Skill& skill : bank.skills) {
    const auto weight = weights->member(skill.id);
    const bool good = weight && weight->isNumber(-100, 100);
    if (good) checkSign(*weight, skill);
    bank.axis.weights.push_back(good ? weight->number() : 0);
    whole = whole && good;
  }
  if (whole) checkAxis(*weights, bank);
}

void readItems(const Cursor& list, const SharedOptions& shared, Bank& bank) {
  const Matrix prior = priorCovariance(bank.skills, bank.correlation);
  std::vector<Cursor> ids;
  for (const Cursor& json : list.members()) {
    bank.items.push_back(readItem(json, bank.skills, shared));
    const Item& item = bank.items.back();
    if (!item.id.empty()) ids.push_back(*json.optionalMember("id"));
    const auto loadings = json.optionalMember("loadings");
    const double share = communality(item, prior);
    if (!loadings || share <= mostExplained) continue;
    const std::string found = numberText(share);
    loadings->report(
        "communality",
        "the loadings explain {found} of the answers' variance; it must be at most {most}",
        {{"found", found}, {"most", numberText(mostExplained)}});
  }
  reportRepeatedIds(ids);
  if (bank.items.empty()) list.report("no-items", "the bank has no items; add one");
  bank.itemsById = sortedOrder(bank.items.size(), [&](std::size_t a, std::size_t b) {
    return bank.items[a].id < bank.items[b].id;
  });
}

void readLanguages(const Cursor& list, Bank& bank) {
  std::vector<Cursor> ids;
  for (const Cursor& language : list.members()) {
    if (!language.isId()) continue;
    bank.languages.push_back(language.text());
    ids.push_back(language);
  }
  reportRepeatedIds(ids);
  if (bank.languages.empty()) list.report("no-languages", "the bank has no language; name one");
}

}  // namespace

std::optional<Bank> readBank(std::string_view text, Problems& problems) {
  constexpr std::string_view file = "bank";
  const std::size_t before = problems.size();
  const auto json = parseJson(text, file, problems);
  if (!json) return std::nullopt;
  const Source source{file, problems};
  const Cursor root(*json, source);
  if (!root.is(Json::Kind::object)) return std::nullopt;

  Bank bank;
  root.onlyKeys(
      {schemaKey, "id", "version", "languages", "skills", "correlation", "axis", "types", "items"});
  if (const auto id = root.member("id"); id && id->isId()) bank.id = id->text();
  if (const auto version = root.member("version"); version && version->isWholeNumber(1, 65535))
    bank.version = static_cast<int>(version->number());
  if (const auto list = root.member("languages", Json::Kind::array)) readLanguages(*list, bank);
  const auto skills = root.member("skills", Json::Kind::array);
  if (skills) bank.skills = readSkills(*skills);
  const auto correlation = root.member("correlation", Json::Kind::object);
  if (correlation) bank.correlation = readCorrelation(*correlation, bank.skills);
  const auto types = root.member("types", Json::Kind::object);
  const SharedOptions shared = types ? readSharedOptions(*types) : SharedOptions();
  const auto axis = root.member("axis", Json::Kind::object);
  const auto items = root.member("items", Json::Kind::array);
  if (skills && bank.skills.size() <= mostSkills) {
    if (axis) readAxis(*axis, bank);
    if (items) readItems(*items, shared, bank);
  }
  if (problems.size() > before) return std::nullopt;
  bank.fingerprint = fingerprint(*json, "languages");
  return bank;
}

std::optional<Bank> readBankSkills(std::string_view text, Problems& problems) {
  constexpr std::string_view file = "bank";
  const std::size_t before = problems.size();
  const auto json = parseJson(text, file, problems);
  if (!json) return std::nullopt;
  const Source source{file, problems};
  const Cursor root(*json, source);
  if (!root.is(Json::Kind::object)) return std::nullopt;

  Bank bank;
  if (const auto id = root.member("id"); id && id->isId()) bank.id = id->text();
  if (const auto skills = root.member("skills", Json::Kind::array))
    bank.skills = readSkills(*skills);
  if (const auto correlation = root.member("correlation", Json::Kind::object))
    bank.correlation = readCorrelation(*correlation, bank.skills);
  if (problems.size() > before) return std::nullopt;
  return bank;
}

}  // namespace whichdesk
