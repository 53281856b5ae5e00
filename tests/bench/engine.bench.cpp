// What the budgets of the engine are measured with: microseconds, printed, never asserted.

#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "engine/engine.h"
#include "recommend/next_question.h"

namespace {

using nlohmann::json;
using whichdesk::Detail;
using whichdesk::Engine;

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const std::string bankText = read("questions/office/bank.json");
const std::string rolesText = read("questions/office/roles.json");

/// The same list ten times over, under other ids.
std::string tenfold(const std::string& text, const char* key) {
  json file = json::parse(text);
  json many = json::array();
  for (int copy = 0; copy < 10; ++copy) {
    for (json one : file[key]) {
      one["id"] = one["id"].get<std::string>() + "-" + std::to_string(copy);
      many.push_back(one);
    }
  }
  file[key] = many;
  return file.dump();
}

Engine open(const std::string& bank, const std::string& roles) {
  whichdesk::Problems problems;
  return *Engine::open(bank, roles, problems);
}

/// Every item answered, with options in turn.
std::string sheet(const Engine& engine, std::size_t left) {
  const auto& bank = engine.recommender().instrument.bank;
  json answers = json::object();
  for (std::size_t i = 0; i + left < bank.items.size(); ++i)
    answers[bank.items[i].id] = bank.items[i].options[i * 7 % bank.items[i].options.size()].id;
  return json{{"bank", bank.id}, {"version", bank.version}, {"answers", answers}}.dump();
}

whichdesk::Answers values(const Engine& engine) {
  whichdesk::Answers answers;
  const auto& items = engine.recommender().instrument.bank.items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    answers.chosen.push_back(static_cast<int>(i * 7 % items[i].options.size()));
    answers.asked.push_back(i);
  }
  return answers;
}

}  // namespace

TEST_CASE("one person's questions and result", "[bench]") {
  const Engine engine = open(bankText, rolesText);
  const std::string most = sheet(engine, 60), all = sheet(engine, 0);
  BENCHMARK("next, quick, 22 answers") { return engine.next(most, "quick"); };
  BENCHMARK("assess, 82 answers") { return engine.assess(all, "pathReasons"); };
  BENCHMARK("explain the path, 82 answers") { return engine.explain(all, "{\"path\":true}"); };
  BENCHMARK("what to learn and reasons of a role, 82 answers") {
    return engine.explain(all, R"({"role":"receptionist","parts":["learn","reasons"]})");
  };
  BENCHMARK("open the bank") { return open(bankText, rolesText); };
}

TEST_CASE("sheets in a row", "[bench]") {
  const Engine engine = open(bankText, rolesText);
  const auto answers = values(engine);
  json line = json::parse(sheet(engine, 0));
  line["id"] = "p1";
  const std::string text = line.dump();
  BENCHMARK("assess in memory, brief") {
    return whichdesk::assess(engine.recommender(), answers, Detail::brief);
  };
  BENCHMARK("assess in memory") {
    return whichdesk::assess(engine.recommender(), answers, Detail::standard);
  };
  BENCHMARK("a line of score") {
    const auto line = engine.score(text, Detail::standard);
    return lineOf(line.id, line.reply);
  };
  BENCHMARK("a line of score --brief") {
    const auto line = engine.score(text, Detail::brief);
    return lineOf(line.id, line.reply);
  };
}

TEST_CASE("ten times the items, ten times the roles", "[bench]") {
  const Engine one = open(bankText, rolesText);
  const Engine items = open(tenfold(bankText, "items"), rolesText);
  const Engine roles = open(bankText, tenfold(rolesText, "roles"));
  const std::string sheetOne = sheet(one, 60), sheetItems = sheet(items, 600);
  BENCHMARK("next, 82 items") { return one.next(sheetOne, "full"); };
  BENCHMARK("next, 820 items") { return items.next(sheetItems, "full"); };
  BENCHMARK("next, 90 roles") { return roles.next(sheetOne, "full"); };
  BENCHMARK("assess, 82 items") { return one.assess(sheetOne, "pathReasons"); };
  BENCHMARK("assess, 820 items") { return items.assess(sheetItems, "pathReasons"); };
  BENCHMARK("assess, 90 roles") { return roles.assess(sheetOne, "pathReasons"); };
}
