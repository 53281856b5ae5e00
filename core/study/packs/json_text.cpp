#include "study/packs/json_text.h"

#include <algorithm>
#include <cstddef>

#include "codec/json/json_writer.h"

namespace whichdesk {

namespace {

constexpr std::size_t widest = 100;

std::string line(const Json& json);

std::string members(const Json& json, const std::string& before, const std::string& between,
                    std::string (*write)(const Json&, std::size_t), std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < json.members.size(); ++i) {
    if (i > 0) (text += ',') += between;
    text += before;
    if (json.kind == Json::Kind::object) text += JsonWriter().string(json.keys[i]).take() + ": ";
    text += write(json.members[i], depth);
  }
  return text;
}

std::string line(const Json& json) {
  switch (json.kind) {
    case Json::Kind::string: return JsonWriter().string(json.string).take();
    case Json::Kind::number: return numberText(json.number);
    case Json::Kind::boolean: return json.boolean ? "true" : "false";
    case Json::Kind::null: return "null";
    default: break;
  }
  const bool object = json.kind == Json::Kind::object;
  const std::string inner =
      members(json, "", " ", [](const Json& one, std::size_t) { return line(one); }, 0);
  return object ? "{ " + inner + " }" : "[" + inner + "]";
}

std::string block(const Json& json, std::size_t depth) {
  const bool nested = std::any_of(json.members.begin(), json.members.end(),
                                  [](const Json& one) { return !one.members.empty(); });
  std::string whole = line(json);
  if (json.members.empty() || (!nested && whole.size() + 2 * depth <= widest)) return whole;
  const bool object = json.kind == Json::Kind::object;
  const std::string indent(2 * depth + 2, ' ');
  return (object ? "{\n" : "[\n") + members(json, indent, "\n", block, depth + 1) + "\n" +
         std::string(2 * depth, ' ') + (object ? "}" : "]");
}

Json of(Json::Kind kind) {
  Json json;
  json.kind = kind;
  return json;
}

}  // namespace

Json jsonText(std::string text) {
  Json json = of(Json::Kind::string);
  json.string = std::move(text);
  return json;
}

Json jsonList() { return of(Json::Kind::array); }
Json jsonObject() { return of(Json::Kind::object); }

Json& at(Json& object, const std::string& key, Json value) {
  const auto found = std::find(object.keys.begin(), object.keys.end(), key);
  if (found != object.keys.end())
    return object.members[static_cast<std::size_t>(found - object.keys.begin())];
  object.keys.push_back(key);
  object.members.push_back(std::move(value));
  return object.members.back();
}

std::string pretty(const Json& json) { return block(json, 0); }

}  // namespace whichdesk
