#include "study/items/next_version.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "codec/json/json_places.h"
#include "codec/json/json_writer.h"
#include "codec/read_bank.h"
#include "codec/words.h"
#include "study/calibration/shares.h"
#include "study/files/bank_folder.h"
#include "study/files/write_file.h"

namespace whichdesk {

namespace {

/// New values by JSON Pointer, as JSON text.
using Values = std::map<std::string, std::string>;

std::string rounded(double value, double unit) {
  return numberText(std::round(value * unit) / unit);
}

std::string itemPlace(std::size_t item) { return "/items/" + std::to_string(item); }

/// Shares in ten-thousandths that sum to exactly 1: the greatest takes the rounding error.
void putShares(const std::string& owner, const Vector& shares, Values& values) {
  constexpr int whole = 10000;
  std::vector<int> parts;
  int rest = whole;
  for (const double share : shares) {
    parts.push_back(std::max(1, static_cast<int>(std::lround(share * whole))));
    rest -= parts.back();
  }
  *std::max_element(parts.begin(), parts.end()) += rest;
  for (std::size_t i = 0; i < parts.size(); ++i)
    values[owner + "/options/" + std::to_string(i) + "/expected"] =
        numberText(static_cast<double>(parts[i]) / whole);
}

/// Shares of a type, gathered item by item.
struct Pool {
  Vector sums;
  double people = 0;

  void add(Vector shares, double count, bool reversed) {
    if (reversed) std::reverse(shares.begin(), shares.end());
    sums.resize(shares.size(), 0.0);
    for (std::size_t i = 0; i < shares.size(); ++i) sums[i] += count * shares[i];
    people += count;
  }
  Vector shares() const {
    Vector result = sums;
    for (double& share : result) share /= people;
    return result;
  }
};

void putLoadings(const Bank& bank, const ItemEstimate& estimate, Values& values,
                 Problems& problems) {
  const std::string place = itemPlace(estimate.item);
  if (estimate.length.found <= 0) {
    problems.push_back(makeProblem(
        "runs-against", "bank", place + "/loadings",
        "the answers to \"{item}\" run against the loadings that the bank states; look at its key "
        "and its wording, its loadings were left as they are",
        {{"item", bank.items[estimate.item].id}}));
    return;
  }
  for (const Loading& loading : bank.items[estimate.item].loadings) {
    if (loading.dimension == styleDimension(bank)) continue;
    const std::string text = rounded(loading.value * estimate.length.found, 1000);
    if (text != "0")
      values[place + "/loadings/" + pointerToken(bank.skills[loading.dimension].id)] = text;
  }
}

/// All estimates for which the bank has a key.
Values newValues(const Instrument& instrument, const AnswerTable& table,
                 const Calibration& calibration, const Places& places, Problems& problems) {
  const Bank& bank = instrument.bank;
  Values values;
  std::map<ItemType, Pool> pools;
  for (const ItemEstimate& estimate : calibration.items) {
    if (estimate.outcome != ItemOutcome::found) continue;
    const Item& item = bank.items[estimate.item];
    const std::string place = itemPlace(estimate.item);
    putLoadings(bank, estimate, values, problems);
    if (estimate.style && places.count(place + "/style") > 0)
      values[place + "/style"] = rounded(std::clamp(estimate.style->found, 0.0, 1.0), 1000);
    const Vector shares = sharesOf(estimate, instrument.items[estimate.item].observed, table);
    if (places.count(place + "/options/0/expected") > 0) {
      putShares(place, shares, values);
      continue;
    }
    const bool reversed = item.type == ItemType::rating && item.loadings.front().value < 0;
    pools[item.type].add(shares, estimate.people, reversed);
  }
  for (const auto& [type, pool] : pools)
    putShares("/types/" + std::string(itemTypeWords.of(type)), pool.shares(), values);
  if (calibration.style)
    values["/types/rating/style"] = rounded(std::clamp(calibration.style->found, 0.0, 1.0), 1000);
  values["/version"] = std::to_string(bank.version + 1);
  return values;
}

/// The text with the values that it has a place for; counts those that differ.
std::string replaced(std::string text, const Places& places, const Values& values, int& loadings,
                     int& shares) {
  std::map<std::size_t, std::pair<std::size_t, std::string>> edits;
  for (const auto& [where, value] : values) {
    const auto place = places.find(where);
    if (place == places.end()) continue;
    const auto [begin, size] = std::pair(place->second.begin, place->second.size);
    if (text.compare(begin, size, value) == 0) continue;
    edits[begin] = {size, value};
    if (where.ends_with("/expected"))
      ++shares;
    else if (where != "/version")
      ++loadings;
  }
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
    text.replace(edit->first, edit->second.first, edit->second.second);
  return text;
}

/// Whether the new text is a bank; that its axis is to be derived again does not count.
bool isBank(const std::string& text, Problems& problems) {
  Problems found;
  readBank(text, found);
  bool good = true;
  for (const Problem& problem : found) {
    good = good && problem.code.starts_with("axis-");
    problems.push_back(problem);
  }
  return good;
}

}  // namespace

std::optional<std::string> writeNextVersion(const std::filesystem::path& folder,
                                            const Instrument& instrument, const AnswerTable& table,
                                            const Calibration& calibration, Problems& problems) {
  const std::string kept = "versions/" + std::to_string(instrument.bank.version);
  std::error_code failed;
  if (std::filesystem::exists(folder / kept, failed)) {
    problems.push_back(makeProblem(
        "version-exists", "bank", "/version",
        "{path} is there already and is not overwritten; raise the version in bank.json, or "
        "remove that folder if nobody has answered it",
        {{"path", (folder / kept).string()}}));
    return std::nullopt;
  }
  if (calibration.outcome != CalibrationOutcome::found) return std::nullopt;  // reported already
  const auto bankText = readFile(folder / "bank.json", "bank", problems);
  const auto rolesText = readFile(folder / "roles.json", "roles", problems);
  if (!bankText || !rolesText) return std::nullopt;
  const auto json = parseJson(*bankText, "bank", problems);
  if (!json) return std::nullopt;
  const Places places = findPlaces(*bankText, *json);
  int loadings = 0, shares = 0;
  const std::string next =
      replaced(*bankText, places, newValues(instrument, table, calibration, places, problems),
               loadings, shares);
  if (!isBank(next, problems)) return std::nullopt;
  const std::size_t before = problems.size();
  std::filesystem::create_directories(folder / kept, failed);
  writeFile(folder / kept / "bank.json", *bankText, "bank", problems);
  writeFile(folder / kept / "roles.json", *rolesText, "roles", problems);
  if (problems.size() > before) return std::nullopt;
  writeFile(folder / "bank.json", next, "bank", problems);
  if (problems.size() > before) return std::nullopt;
  JsonWriter report;
  report.beginObject().key("version").whole(instrument.bank.version + 1).key("kept").string(kept);
  report.key("loadings").whole(loadings).key("shares").whole(shares).endObject();
  return report.take();
}

}  // namespace whichdesk
