#include "fuzz/json_mutator.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace fuzz {

namespace {

constexpr std::array<std::string_view, 40> numbers{
    "0",      "-0",       "1",         "-1",      "2",      "0.5",
    "1e-6",   "1e-7",     "1e-15",     "1e-160",  "5e-324", "-5e-324",
    "1e308",  "-1e308",   "1e999",     "100",     "-100",   "99.99999999",
    "0.01",   "3",        "0.9999999", "0.99999", "0.9",    "0.999999999999999",
    "-0.05",  "-0.9999",  "65535",     "65536",   "4.7",    "4294967297",
    "0.3",    "0.7",      "0.25",      "0.1",     "0.2",    "9007199254740993",
    "-0.999", "0.000001", "null",      "true"};

struct Piece {
  std::size_t from = 0, size = 0;
};

bool isNumberLetter(char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// The places of the numbers, the strings, or the braced and bracketed parts of a text.
struct Pieces {
  std::vector<Piece> numbers, strings, parts;

  explicit Pieces(std::string_view text) {
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char c = text[at];
      const std::size_t from = at;
      if (c == '"') {
        for (++at; at < text.size() && text[at] != '"'; ++at)
          if (text[at] == '\\') ++at;
        if (at < text.size()) strings.push_back({from, at + 1 - from});
      } else if (c == '-' || (c >= '0' && c <= '9')) {
        while (at + 1 < text.size() && isNumberLetter(text[at + 1])) ++at;
        numbers.push_back({from, at + 1 - from});
      } else if (c == '{' || c == '[') {
        open.push_back(at);
      } else if ((c == '}' || c == ']') && !open.empty()) {
        parts.push_back({open.back(), at + 1 - open.back()});
        open.pop_back();
      }
    }
  }
};

using Random = std::minstd_rand;

const Piece* oneOf(const std::vector<Piece>& pieces, Random& random) {
  return pieces.empty() ? nullptr : &pieces[random() % pieces.size()];
}

void replace(std::string& text, const Piece& piece, std::string_view by) {
  text.replace(piece.from, piece.size, std::string(by));
}

/// Replaces a piece by another of its kind, or repeats it.
void move(std::string& text, const std::vector<Piece>& pieces, Random& random) {
  const Piece* from = oneOf(pieces, random);
  const Piece* to = oneOf(pieces, random);
  if (from == nullptr) return;
  const std::string copy = text.substr(from->from, from->size);
  if (random() % 3 == 0)
    text.insert(from->from, copy + ",");
  else
    replace(text, *to, copy);
}

void removeOne(std::string& text, const std::vector<Piece>& pieces, Random& random) {
  const Piece* piece = oneOf(pieces, random);
  if (piece == nullptr) return;
  const bool comma =
      piece->from + piece->size < text.size() && text[piece->from + piece->size] == ',';
  replace(text, {piece->from, piece->size + (comma ? 1u : 0u)}, "");
}

void change(std::string& text, Random& random) {
  const Pieces pieces(text);
  switch (random() % 8) {
    case 0: return move(text, pieces.strings, random);
    case 1: return move(text, pieces.parts, random);
    case 2: return removeOne(text, pieces.parts, random);
    case 3: return move(text, pieces.numbers, random);
    default:
      if (const Piece* number = oneOf(pieces.numbers, random))
        replace(text, *number, numbers[random() % numbers.size()]);
  }
}

}  // namespace

std::size_t mutateJson(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  Random random(seed + 1);
  if (random() % 8 == 0) return LLVMFuzzerMutate(data, size, most);
  std::string text(reinterpret_cast<const char*>(data), size);
  for (auto changes = 1 + random() % 3; changes > 0; --changes) change(text, random);
  if (text.empty() || text.size() > most) return LLVMFuzzerMutate(data, size, most);
  std::copy(text.begin(), text.end(), reinterpret_cast<char*>(data));
  return text.size();
}

}  // namespace fuzz
