#include "study/derive/occupations.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "codec/json/json_writer.h"
#include "codec/read_bank.h"
#include "codec/words.h"
#include "study/derive/axis_study.h"
#include "study/derive/role_side.h"
#include "study/files/bank_folder.h"

namespace whichdesk {

namespace {

void writeColumn(JsonWriter& json, const std::vector<Column>& columns, std::size_t occupation,
                 double unit, const Bank& bank) {
  json.beginObject();
  for (std::size_t k = 0; k < columns.size(); ++k)
    json.key(bank.skills[k].id).number(std::round(*columns[k][occupation] * unit) / unit);
  json.endObject();
}

std::string occupationText(const Figures& figures, std::size_t i, RoleSide side, const Bank& bank) {
  std::string id = figures.socs[i];
  std::replace(id.begin(), id.end(), '.', '-');
  JsonWriter json;
  json.beginObject().key("id").string(id).key("soc").string(figures.socs[i]);
  json.key("side").string(roleSideWords.of(side));
  writeColumn(json.key("figures"), figures.standardized, i, 1000, bank);
  writeColumn(json.key("importance"), figures.importance, i, 100, bank);
  return json.endObject().take();
}

}  // namespace

std::string occupations(const std::filesystem::path& folder, Problems& problems) {
  const auto bankText = readFile(folder / "bank.json", "bank", problems);
  const auto table = readFile(folder / "figures.csv", "figures", problems);
  const auto columns = readFile(folder / "columns.json", "columns", problems);
  const auto more = readFile(folder / "derive.json", "derive", problems);
  if (!bankText || !table || !columns || !more) return {};
  const auto bank = readBank(*bankText, problems, AxisIs::derived);
  if (!bank) return {};
  const auto figures = readFigures({*table, *columns, *more}, *bank, problems);
  const auto study = figures ? studyAxis(*figures, *bank, problems) : std::nullopt;
  if (!study) return {};
  const AxisPlaces on = placesOnAxis(*figures, *study);
  std::string text = R"({"id":")" + bank->id + R"(-occupations","version":1,"roles":[)";
  bool first = true;
  for (std::size_t i = 0; i < figures->socs.size(); ++i) {
    if (!on.places[i]) continue;  // a figure is missing
    text += first ? "\n" : ",\n";
    text += occupationText(*figures, i, sideAt(*on.places[i], on.bound), *bank);
    first = false;
  }
  return text + "\n]}";
}

}  // namespace whichdesk
