#include "study/files/sheet_file.h"

#include <algorithm>
#include <iterator>

#include "codec/json/json_writer.h"
#include "study/files/csv_table.h"
#include "study/files/json_values.h"

namespace whichdesk {

namespace {

constexpr std::string_view file = "answers", byteOrderMark = "\xEF\xBB\xBF", blanks = " \t\r";

/// A recognized file format, with the command that converts it.
struct OtherForm {
  std::string_view begins, sentence;
};
constexpr OtherForm otherForms[] = {
    {"PK\x03\x04",
     "this is a spreadsheet or zip file; save the sheet as CSV (UTF-8), or unpack it"},
    {"\x1F\x8B", "this is packed with gzip; unpack it first: gunzip -c FILE | whichdesk ..."},
    {"\xFF\xFE", "this is UTF-16; convert it first: iconv -f UTF-16 -t UTF-8 FILE | whichdesk ..."},
    {"\xFE\xFF", "this is UTF-16; convert it first: iconv -f UTF-16 -t UTF-8 FILE | whichdesk ..."},
};

/// A column of share codes.
bool isCode(std::string_view name) { return name == "code" || name == "Code"; }
bool isLabel(std::string_view name) { return name == "label" || name == "Label" || name == "id"; }

/// The separator of a table whose first line this is: its columns name an id or an item.
std::optional<char> separatorOf(const std::string& first, const Bank& bank) {
  for (const char separator : {',', ';', '\t'}) {
    if (first.find(separator) == first.npos) continue;
    std::size_t begin = 0;
    while (begin <= first.size()) {
      const std::size_t end = std::min(first.find(separator, begin), first.size());
      std::string name = first.substr(begin, end - begin);
      std::erase(name, '"');
      if (name == "id" || isCode(name) || findItem(bank, name)) return separator;
      begin = end + 1;
    }
  }
  return std::nullopt;
}

std::string_view trimmedCell(std::string_view cell) {
  const std::size_t begin = std::min(cell.find_first_not_of(blanks), cell.size());
  cell.remove_prefix(begin);
  return cell.substr(0, cell.find_last_not_of(blanks) + 1);
}

/// "4.0", as tables write whole numbers beside empty cells, is 4.
std::string_view wholeNumber(std::string_view cell) {
  if (cell.size() < 3 || !cell.ends_with(".0")) return cell;
  const std::string_view digits = cell.substr(0, cell.size() - 2);
  return digits.find_first_not_of("0123456789") == digits.npos ? digits : cell;
}

void reportUnknownColumns(const Table& table, const Bank& bank, Problems& problems) {
  for (const std::string& column : table.columns) {
    if (column == "id" || column == "language" || findItem(bank, column)) continue;
    problems.push_back(makeProblem(
        "column-without-item", file, placeOf(Table::Row{1, {}}, column),
        "the column \"{column}\" is no item of the bank and is left out; correct its spelling, or "
        "remove it",
        {{"column", column}}));
  }
}

std::string sheetOf(const Table& table, const Table::Row& row, const Bank& bank) {
  JsonWriter json;
  json.beginObject();
  for (const std::string_view key : {"id", "language"}) {
    const auto column = findColumn(table, key);
    if (column && !trimmedCell(row.cells[*column]).empty())
      json.key(key).string(wholeNumber(trimmedCell(row.cells[*column])));
  }
  json.key("answers").beginObject();
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string_view cell = trimmedCell(row.cells[i]);
    if (!findItem(bank, table.columns[i]) || cell.empty() || cell == "NA") continue;
    json.key(table.columns[i]).string(wholeNumber(cell));
  }
  return json.endObject().endObject().take();
}

/// A line of share codes of each row; other columns are somebody's notes.
std::vector<SheetText> codesOf(const Table& table) {
  std::size_t code = 0;
  std::optional<std::size_t> label;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (isCode(table.columns[i])) code = i;
    if (isLabel(table.columns[i])) label = i;
  }
  std::vector<SheetText> lines;
  for (const Table::Row& row : table.rows) {
    JsonWriter json;
    json.beginObject();
    if (label && !trimmedCell(row.cells[*label]).empty())
      json.key("id").string(trimmedCell(row.cells[*label]));
    json.key("code").string(row.cells[code]);
    lines.push_back({row.line, json.endObject().take()});
  }
  return lines;
}

std::vector<SheetText> sheetsOf(std::string_view text, char separator, const Bank& bank,
                                Problems& problems) {
  std::vector<SheetText> sheets;
  const auto table = readTable(text, file, problems, separator);
  if (!table) return sheets;
  if (std::any_of(table->columns.begin(), table->columns.end(), isCode)) return codesOf(*table);
  reportUnknownColumns(*table, bank, problems);
  for (const Table::Row& row : table->rows)
    sheets.push_back({row.line, sheetOf(*table, row, bank)});
  return sheets;
}

std::vector<SheetText> linesOf(std::string_view text) {
  std::vector<SheetText> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back({lines.size() + 1, std::string(line)});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

SheetFile::SheetFile(std::istream& stream, const Bank& bank, Problems& problems) : stream_(stream) {
  readAhead(bank, problems);
}

void SheetFile::readAhead(const Bank& bank, Problems& problems) {
  std::string first;
  while (readLine(first)) {
    if (line_ == 1 && first.starts_with(byteOrderMark)) first.erase(0, byteOrderMark.size());
    ahead_.push_back({line_, first});
    if (first.find_first_not_of(blanks) != first.npos) break;
  }
  for (const OtherForm& form : otherForms) {
    if (!first.starts_with(form.begins)) continue;
    problems.push_back(makeProblem("other-format", file, "/1", form.sentence));
    ahead_.clear();
    stream_.setstate(std::ios::eofbit | std::ios::failbit);
    return;
  }
  const std::string_view begin = trimmedCell(first);
  const auto separator =
      begin.starts_with('{') || begin.starts_with('[') ? std::nullopt : separatorOf(first, bank);
  const auto alone = splitValues(begin);
  const bool overLines = begin.starts_with('[') || (begin.starts_with('{') && !alone);
  if (!separator && !overLines) return;
  std::string text;
  for (const SheetText& line : ahead_) text += line.text + "\n";
  text.append(std::istreambuf_iterator<char>(stream_), {});
  if (separator) {
    ahead_ = sheetsOf(text, *separator, bank, problems);
    return;
  }
  const auto values = splitValues(text);
  ahead_ = values ? std::vector<SheetText>() : linesOf(text);
  if (values)
    for (const TextValue& value : *values) ahead_.push_back({value.line, std::string(value.text)});
}

std::optional<SheetText> SheetFile::next() {
  if (given_ < ahead_.size()) return std::move(ahead_[given_++]);
  SheetText sheet;
  if (!readLine(sheet.text)) return std::nullopt;
  sheet.line = line_;
  return sheet;
}

bool SheetFile::readLine(std::string& line) {
  if (!std::getline(stream_, line)) return false;
  ++line_;
  if (line.ends_with('\r')) line.pop_back();
  return true;
}

}  // namespace whichdesk
