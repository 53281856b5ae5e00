#pragma once

#include <string>

#include "codec/json/json_writer.h"
#include "model/bank.h"
#include "model/catalogue.h"
#include "model/recommendation.h"

namespace whichdesk {

// Parts of replies: keys of an object that has been begun.
void writeReadiness(JsonWriter& json, const RoleMatch& match);
void writeNotes(JsonWriter& json, const Quality& quality);

// The results of replies, as JSON text.

std::string writeAssessment(const Bank& bank, const Catalogue& catalogue,
                            const Assessment& assessment, Detail detail);
std::string writeExplanation(const Bank& bank, const Catalogue& catalogue,
                             const ExplainRequest& request, const Explanation& explanation);
std::string writeNextQuestion(const Bank& bank, const NextQuestion& next);

}  // namespace whichdesk
