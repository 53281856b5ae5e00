#include "cli/run_items.h"

#include <fmt/format.h>

#include <cstddef>
#include <cstdio>
#include <iostream>
#include <string>

#include "cli/print_problems.h"
#include "study/items/items.h"
#include "study/items/next_version.h"

namespace whichdesk {

namespace {

/// Whether there was a sheet and all were valid.
bool readSheets(SheetFile& sheets, ItemStudy& study) {
  std::size_t count = 0, bad = 0;
  while (const auto sheet = sheets.next()) {
    ++count;
    Problems problems;
    if (study.add(*sheet, problems)) continue;
    printProblems(sheet->line, problems);
    ++bad;
  }
  if (count == 0)
    std::cerr << "whichdesk: there are no sheets on standard input; give one per line\n";
  if (bad > 0)
    std::cerr << "whichdesk: " << bad << " of " << count
              << " lines had problems and were left out\n";
  return count > 0 && bad == 0;
}

void writeMore(JsonWriter& json, std::string_view key, const std::optional<std::string>& value) {
  json.key(key);
  if (value)
    json.raw(*value);
  else
    json.null();
}

}  // namespace

bool runItems(const std::string& folder, const Engine& engine, ItemsTask task) {
  const Instrument& instrument = engine.recommender().instrument;
  Problems problems;
  SheetFile sheets(std::cin, instrument.bank, problems);
  ItemStudy study(instrument, task.byLanguage);
  const bool whole = readSheets(sheets, study);
  const Calibration calibration = study.calibrate(problems);
  JsonWriter json;
  json.beginObject();
  study.write(json, calibration);
  if (task.byLanguage) writeMore(json, "languages", study.languages(calibration, problems));
  if (task.write)
    writeMore(json, "written",
              writeNextVersion(folder, instrument, study.table(), calibration, problems));
  std::puts(json.endObject().take().c_str());
  printProblems(problems);
  return whole && problems.empty();
}

}  // namespace whichdesk
