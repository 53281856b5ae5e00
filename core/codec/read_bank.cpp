#include "codec/read_bank.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "codec/checksum.h"
#include "codec/document.h"
#include "codec/json/json_writer.h"
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
      if (const auto which = side->oneOf(sideWords)) skills.back().side = *which;
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

/// A whole matrix, row by row.
bool readMatrix(const Cursor& json, Matrix& matrix) {
  const auto isWhole = [&](const Cursor& list) {
    if (!list.is(Json::Kind::array)) return false;
    if (list.members().size() == matrix.size) return true;
    list.report("matrix-size", "a matrix has a row and a column for each skill; write them all");
    return false;
  };
  if (!isWhole(json)) return false;
  bool good = true;
  const auto rows = json.members();
  for (std::size_t row = 0; row < matrix.size; ++row) {
    if (!isWhole(rows[row])) return false;
    const auto numbers = rows[row].members();
    for (std::size_t column = 0; column < matrix.size; ++column) {
      if (!numbers[column].isNumber(-1, 1)) return false;
      const double value = matrix(row, column) = numbers[column].number();
      if (column > row || value == (column == row ? 1 : matrix(column, row))) continue;
      numbers[column].report("not-symmetric",
                             "two skills have one correlation, a skill 1 with itself; correct it");
      good = false;
    }
  }
  return good;
}

bool readTwoFigures(const Cursor& json, Bank& bank) {
  if (!json.is(Json::Kind::object)) return false;
  json.onlyKeys({"within", "across"});
  const auto within = json.member("within");
  const auto across = json.member("across");
  if (!within || !within->isNumber(-1, 1) || !across || !across->isNumber(-1, 1)) return false;
  bank.correlation = skillCorrelation(bank.skills, within->number(), across->number());
  return true;
}

void readCorrelation(const Cursor& json, Bank& bank) {
  const bool read = json.value().kind == Json::Kind::array ? readMatrix(json, bank.correlation)
                                                           : readTwoFigures(json, bank);
  if (read && !isPossible(bank.correlation))
    json.report("not-positive-definite",
                "no people can have these correlations between the skills; bring them nearer to 0");
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

/// c'g = 0, so that praising oneself in everything moves nothing, and c'Rc = 1. The first is looked
/// at only if all that g is made of is good.
void checkAxis(const Cursor& json, const Bank& bank, bool good) {
  const Vector& weights = bank.axis.weights;
  const double praise = good ? dot(weights, praiseDirection(bank.correlation, bank.items)) : 0;
  const double variance = quadratic(bank.correlation, weights);
  if (!(std::abs(praise) <= axisTolerance))
    json.report("axis-level",
                "praising oneself in every rating moves the axis by {level}; weights'g must be 0",
                {{"level", numberText(praise)}});
  if (!(std::abs(variance - 1) <= axisTolerance))
    json.report("axis-variance",
                "the axis has a prior variance of {variance}; scale the weights so that it is 1",
                {{"variance", numberText(variance)}});
}

/// Gives: the weights, when there is one for every skill.
std::optional<Cursor> readAxis(const Cursor& json, Bank& bank) {
  json.onlyKeys({"weights", "halfWidth"});
  if (const auto width = json.member("halfWidth"); width && width->isNumber(.01, 3))
    bank.axis.halfWidth = width->number();
  const auto weights = json.member("weights", Json::Kind::object);
  if (!weights) return std::nullopt;
  reportUnknownSkills(*weights, bank.skills);
  bool whole = true;
  for (const Skill& skill : bank.skills) {
    const auto weight = weights->member(skill.id);
    const bool number = weight && weight->isNumber(-100, 100);
    if (number) checkSign(*weight, skill);
    bank.axis.weights.push_back(number ? weight->number() : 0);
    whole = whole && number;
  }
  return whole ? weights : std::nullopt;
}

void readItems(const Cursor& list, const SharedOptions& shared, Bank& bank) {
  const Matrix prior = priorCovariance(bank.correlation);
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

std::optional<Bank> readBank(std::string_view text, Problems& problems, AxisIs axisIs) {
  const Document document(text, "bank", problems);
  if (!document.isObject()) return std::nullopt;
  const Cursor root = document.root();

  Bank bank;
  root.onlyKeys(
      {schemaKey, "id", "version", "languages", "skills", "correlation", "axis", "types", "items"});
  if (const auto id = root.member("id"); id && id->isId()) bank.id = id->text();
  if (const auto version = root.member("version"); version && version->isWholeNumber(1, 65535))
    bank.version = static_cast<int>(version->number());
  if (const auto list = root.member("languages", Json::Kind::array)) readLanguages(*list, bank);
  const auto skills = root.member("skills", Json::Kind::array);
  if (skills) bank.skills = readSkills(*skills);
  const auto correlation = root.member("correlation");
  const bool fewEnough = skills && bank.skills.size() <= mostSkills;
  bank.correlation = skillCorrelation(bank.skills, 0, 0);
  std::size_t known = problems.size();
  if (correlation && fewEnough) readCorrelation(*correlation, bank);
  const auto types = root.member("types", Json::Kind::object);
  const SharedOptions shared = types ? readSharedOptions(*types) : SharedOptions();
  bool good = problems.size() == known;
  std::optional<Cursor> weights;
  if (axisIs == AxisIs::given) {
    const auto axis = root.member("axis", Json::Kind::object);
    if (axis && fewEnough) weights = readAxis(*axis, bank);
  }
  known = problems.size();
  const auto items = root.member("items", Json::Kind::array);
  if (items && fewEnough) readItems(*items, shared, bank);
  good = good && problems.size() == known;
  if (weights) checkAxis(*weights, bank, good);
  if (!document.isGood()) return std::nullopt;
  bank.fingerprint = fingerprint(document.json(), "languages");
  return bank;
}

}  // namespace whichdesk
