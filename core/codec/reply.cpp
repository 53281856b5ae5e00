#include "codec/reply.h"

namespace whichdesk {

namespace {

void write(JsonWriter& json, const Problem& problem) {
  json.beginObject();
  json.key("code").string(problem.code);
  json.key("file").string(problem.file);
  json.key("where").string(problem.where);
  json.key("detail").string(problem.detail);
  json.key("args").beginObject();
  for (const auto& [name, value] : problem.args) json.key(name).string(value);
  json.endObject().endObject();
}

std::string finished(JsonWriter& json, const Reply& reply) {
  json.key("ok").boolean(reply.isGood());
  if (reply.isGood()) {
    json.key("result").raw(reply.result);
  } else {
    writeProblems(json.key("problems"), reply.problems);
  }
  return json.endObject().take();
}

}  // namespace

void writeProblems(JsonWriter& json, const Problems& problems) {
  json.beginArray();
  for (const Problem& problem : problems) write(json, problem);
  json.endArray();
}

std::string textOf(const Reply& reply) {
  JsonWriter json;
  json.beginObject();
  return finished(json, reply);
}

std::string lineOf(const std::optional<std::string>& id, const Reply& reply) {
  JsonWriter json;
  json.beginObject().key("id");
  if (id)
    json.string(*id);
  else
    json.null();
  return finished(json, reply);
}

}  // namespace whichdesk
