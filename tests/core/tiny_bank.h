#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "codec/read_bank.h"
#include "codec/read_catalogue.h"
#include "model/answers.h"

// A bank made for sums by hand: two skills that correlate .5, so that D = talk - count has variance
// 1, and one item of each type, whose scores come out as round numbers y:
//
//   greets          rating      talk .5, style .3        no -2, yes .5           a'Qa = .34
//   desk-or-ledger  preference  talk -.4, count .4       a -2, between 0, b 2    a'Qa = .16
//   queue           scenario    talk .5, count -.25      help 2, wait 0, leave -2  a'Qa = .1875
//   change          task        count .3                 a -2, b (right) .5, c -2  a'Qa = .09

namespace whichdesk::tests {

/// The JSON text of a bank, part by part, so that one part can be another.
struct BankText {
  std::string languages = R"(["en"])";
  std::string skills = R"([{"id":"talk","side":"front"},{"id":"count","side":"back"}])";
  std::string correlation = R"({"within":0.35,"across":0.5})";
  std::string axis = R"({"weights":{"talk":1,"count":-1},"halfWidth":0.5})";
  std::string rating = R"({"style":0.3,"options":[{"id":"no","score":0,"expected":0.2},)"
                       R"({"id":"yes","score":1,"expected":0.8}]})";
  std::string preference =
      R"({"options":[{"id":"a","score":1,"expected":0.125},)"
      R"({"id":"between","score":2,"expected":0.75},{"id":"b","score":3,"expected":0.125}]})";
  std::string items =
      R"([{"id":"greets","type":"rating","loadings":{"talk":0.5}},)"
      R"({"id":"desk-or-ledger","type":"preference","loadings":{"talk":-0.4,"count":0.4}},)"
      R"({"id":"queue","type":"scenario","loadings":{"talk":0.5,"count":-0.25},"options":[)"
      R"({"id":"help","score":2,"expected":0.125},{"id":"wait","score":0,"expected":0.75},)"
      R"({"id":"leave","score":-2,"expected":0.125}]},)"
      R"({"id":"change","type":"task","loadings":{"count":0.3},"right":"b","options":[)"
      R"({"id":"a","score":0,"expected":0.1},{"id":"b","score":1,"expected":0.8},)"
      R"({"id":"c","score":0,"expected":0.1}]}])";

  std::string text() const {
    return R"({"id":"tiny","version":3,"languages":)" + languages + R"(,"skills":)" + skills +
           R"(,"correlation":)" + correlation + R"(,"axis":)" + axis + R"(,"types":{"rating":)" +
           rating + R"(,"preference":)" + preference + R"(},"items":)" + items + "}";
  }
};

/// Two roles of opposite figures, both with the level .5.
inline std::string tinyRoles() {
  return R"({"id":"tiny-roles","version":1,"roles":[)"
         R"({"id":"greeter","side":"front","figures":{"talk":1.5,"count":-0.5},)"
         R"("importance":{"talk":3,"count":1}},)"
         R"({"id":"keeper","side":"back","figures":{"talk":-0.5,"count":1.5},)"
         R"("importance":{"talk":1,"count":3}}]})";
}

/// The text of an answers file from its answers.
inline std::string sheetOf(const std::string& answers) {
  return R"({"bank":"tiny","version":3,"answers":{)" + answers + "}}";
}

/// The text with one part replaced, which must be there exactly once.
inline std::string planted(std::string text, std::string_view part, std::string_view other) {
  const std::size_t at = text.find(part);
  INFO("the part " << part);
  REQUIRE(at != std::string::npos);
  REQUIRE(text.find(part, at + 1) == std::string::npos);
  return text.replace(at, part.size(), other);
}

/// A text that is repeated with the numbers from 0 on in place of its #, with commas between.
inline std::string numbered(int count, std::string_view text) {
  const std::size_t place = text.find('#');
  std::string list;
  for (int i = 0; i < count; ++i) {
    if (i > 0) list += ',';
    list += text.substr(0, place);
    list += std::to_string(i);
    list += text.substr(place + 1);
  }
  return list;
}

/// A text between quotes.
inline std::string inQuotes(std::string_view text) {
  return std::string(1, '"').append(text).append(1, '"');
}

/// A list of these values.
inline std::string listOf(std::string_view values) {
  return std::string(1, '[').append(values).append(1, ']');
}

using Args = decltype(Problem::args);
using Reported = std::vector<std::string>;

/// Each problem as "code file where", in the order in which it was reported.
inline Reported reported(const Problems& problems) {
  Reported lines;
  for (const Problem& problem : problems)
    lines.push_back(problem.code + " " + problem.file + " " + problem.where);
  return lines;
}

inline Bank bankOf(const BankText& text) {
  Problems problems;
  const auto bank = readBank(text.text(), problems);
  REQUIRE(reported(problems) == Reported{});
  return *bank;
}

inline Catalogue tinyCatalogue(const Bank& bank) {
  Problems problems;
  const auto catalogue = readCatalogue(tinyRoles(), bank, problems);
  REQUIRE(reported(problems) == Reported{});
  return *catalogue;
}

inline Answers unseen(const Bank& bank) {
  return {std::vector<int>(bank.items.size(), Answers::unseen), {}};
}

/// In place of an option, in `chosen`.
constexpr int none = Answers::unseen, skip = Answers::skipped;

/// The options with these places, one an item.
inline Answers chosen(std::vector<int> options) {
  Answers answers{std::move(options), {}};
  for (std::size_t i = 0; i < answers.chosen.size(); ++i)
    if (answers.chosen[i] != Answers::unseen) answers.asked.push_back(i);
  return answers;
}

/// Within a few roundings of numbers near 1, as sums by hand and by machine differ.
inline Approx nearly(double value) { return Approx(value).epsilon(0).margin(1e-12); }

}  // namespace whichdesk::tests
