#include "codec/read_text.h"

#include "bank_faults.h"
#include "tiny_bank.h"

using namespace whichdesk;
using namespace whichdesk::tests;

namespace {

std::string roleText(const std::string& title, const std::string& summary) {
  return R"({"title":")" + title + R"(","summary":")" + summary +
         R"(","day":"A day.","surroundings":"A place.","for":"Good.","against":"Bad.",)"
         R"("progress":"Up.","crossTraining":"Across.","search":[")" +
         title + R"("]})";
}

std::string tinyText() {
  return R"({"items":{"greets":{"prompt":"Greets?","example":"Hello."},)"
         R"("desk-or-ledger":{"a":"Desk","b":"Ledger"},)"
         R"("queue":{"prompt":"A queue.",)"
         R"("options":{"help":"Help","wait":"Wait","leave":"Leave"}},)"
         R"("change":{"prompt":"2 + 2","solution":"Two and two are four.",)"
         R"("options":{"a":"3","b":"4","c":"5"}}},)"
         R"("skills":{"talk":{"name":"Talking","description":"With people."},)"
         R"("count":{"name":"Counting","description":"With figures."}},)"
         R"("roles":{"greeter":)" +
         roleText("Greeter", "Greets.") + R"(,"keeper":)" + roleText("Keeper", "Keeps.") + "}}";
}

Reported textProblems(const std::string& text) {
  Problems problems;
  const Bank bank = bankOf({});
  checkText(text, "de", bank, tinyCatalogue(bank), problems);
  return reported(problems);
}

}  // namespace

TEST_CASE("a text for everything and for nothing else is good", "[text]") {
  CHECK(textProblems(tinyText()) == Reported{});
}

TEST_CASE("a text may name its schema", "[text]") {
  CHECK(textProblems(planted(tinyText(), R"({"items":)", R"({"$schema":"s.json","items":)")) ==
        Reported{});
}

TEST_CASE("each fault in a text is reported at its place", "[text]") {
  const Fault faults[] = {
      {R"("prompt":"Greets?",)", "", "missing-text text.de /items/greets"},
      {R"(,"example":"Hello.")", "", "missing-text text.de /items/greets"},
      {R"("a":"Desk",)", "", "missing-text text.de /items/desk-or-ledger"},
      {R"("wait":"Wait",)", "", "missing-text text.de /items/queue/options"},
      {R"("solution":"Two and two are four.",)", "", "missing-text text.de /items/change"},
      {R"("name":"Talking",)", "", "missing-text text.de /skills/talk"},
      {R"("summary":"Keeps.",)", "", "missing-text text.de /roles/keeper"},
      {R"("greets":{"prompt":"Greets?","example":"Hello."},)", "", "missing-text text.de /items"},
      {R"("Greets?")", R"("")", "empty-text text.de /items/greets/prompt"},
      {R"("Greets?")", R"(" \t\n")", "empty-text text.de /items/greets/prompt"},
      {R"("Leave")", R"("")", "empty-text text.de /items/queue/options/leave"},
      {R"("Greets?")", R"(5)", "wrong-type text.de /items/greets/prompt"},
      {R"("Greets?")", R"(null)", "wrong-type text.de /items/greets/prompt"},
      {R"("search":["Keeper"])", R"("search":[])", "search-count text.de /roles/keeper/search"},
      {R"("search":["Keeper"])", R"("search":["a","b","c","d","e","f","g"])",
       "search-count text.de /roles/keeper/search"},
      {R"("search":["Keeper"])", R"("search":"Keeper")", "wrong-type text.de /roles/keeper/search"},
      {R"("search":["Keeper"])", R"("search":["Keeper",7])",
       "wrong-type text.de /roles/keeper/search/1"},
      {R"("search":["Keeper"])", R"("search":[" "])", "empty-text text.de /roles/keeper/search/0"},
      {R"({"a":"3","b":"4","c":"5"})", R"(["3","4","5"])",
       "wrong-type text.de /items/change/options"},
      {R"("Greets?")", R"("Greets?","hint":"No.")", "unknown-text text.de /items/greets/hint"},
      {R"("Greets?")", R"("Greets?","options":{})", "unknown-text text.de /items/greets/options"},
      {R"("Greets?")", R"("Greets?","solution":"!")",
       "unknown-text text.de /items/greets/solution"},
      {R"("wait":"Wait")", R"("wait":"Wait","shout":"Shout")",
       "unknown-text text.de /items/queue/options/shout"},
      {R"("skills":{)", R"("skills":{"sing":{},)", "unknown-text text.de /skills/sing"},
      {R"("roles":{)", R"("roles":{"__proto__":{},)", "unknown-text text.de /roles/__proto__"},
      {R"({"items":{)", R"({"messages":{},"items":{)", "unknown-key text.de /messages"},
  };
  for (const Fault& fault : faults) {
    INFO(fault.part << " -> " << fault.other);
    CHECK(textProblems(planted(tinyText(), fault.part, fault.other)) == Reported{fault.reported});
  }
}

TEST_CASE("every text of a role is needed", "[text]") {
  for (const char* key : {"title", "summary", "day", "surroundings", "for", "against", "progress",
                          "crossTraining", "search"}) {
    const std::string good = roleText("Keeper", "Keeps.");
    const std::string misspelled = planted(good, inQuotes(key), inQuotes(std::string("x") + key));
    CHECK(textProblems(planted(tinyText(), good, misspelled)) ==
          Reported{"missing-text text.de /roles/keeper",
                   std::string("unknown-text text.de /roles/keeper/x") + key});
  }
}

TEST_CASE("the texts of a role are an object, one a role", "[text]") {
  const std::string keeper = roleText("Keeper", "Keeps.");
  CHECK(textProblems(planted(tinyText(), R"(,"keeper":)" + keeper, "")) ==
        Reported{"missing-text text.de /roles"});
  CHECK(textProblems(planted(tinyText(), keeper, R"("Keeper")")) ==
        Reported{"wrong-type text.de /roles/keeper"});
}

TEST_CASE("a role has one to six words to search for", "[text]") {
  for (const char* words : {R"(["a"])", R"(["a","b","c","d","e","f"])"})
    CHECK(textProblems(planted(tinyText(), R"(["Keeper"])", words)) == Reported{});
}

TEST_CASE("a part of the text that is missing is reported", "[text]") {
  CHECK(textProblems("{}") == Reported(3, "missing-key text.de "));
  CHECK(textProblems(planted(tinyText(), R"("options":{"a":"3","b":"4","c":"5"})", R"("x":"y")")) ==
        Reported{"unknown-text text.de /items/change/x", "missing-key text.de /items/change"});
}

TEST_CASE("a text that is no object of texts is refused", "[text]") {
  CHECK(textProblems("[]") == Reported{"wrong-type text.de "});
  CHECK(textProblems("") == Reported{"empty-input text.de "});
  CHECK(textProblems("{") == Reported{"not-json text.de "});
}

TEST_CASE("all problems of a text are reported at once", "[text]") {
  std::string text = tinyText();
  text = planted(text, R"("Greets?")", R"("")");
  text = planted(text, R"("a":"Desk",)", "");
  text = planted(text, R"("Leave")", "0");
  text = planted(text, R"("talk":)", R"("walk":)");
  text = planted(text, R"("title":"Keeper")", R"("title":"Keeper","pay":"Low")");
  CHECK(textProblems(text) ==
        Reported{"empty-text text.de /items/greets/prompt",
                 "missing-text text.de /items/desk-or-ledger",
                 "wrong-type text.de /items/queue/options/leave", "missing-text text.de /skills",
                 "unknown-text text.de /skills/walk", "unknown-text text.de /roles/keeper/pay"});
}
