#pragma once

#include <string>
#include <string_view>

#include "codec/share_code.h"
#include "model/bank.h"
#include "model/catalogue.h"
#include "model/problem.h"
#include "model/recommendation.h"

namespace whichdesk {

/// {"ok":true,"result":...}, from a result that is JSON text.
std::string goodReply(std::string_view result);
/// {"ok":false,"problems":[...]}.
std::string badReply(const Problems& problems);

std::string writeAssessment(const Bank& bank, const Catalogue& catalogue,
                            const Assessment& assessment, Detail detail);
std::string writeExplanation(const Bank& bank, const Catalogue& catalogue, const Target& target,
                             const Explanation& explanation);
std::string writeCode(std::string_view code);
std::string writeShared(const Bank& bank, const Catalogue& catalogue, const Shared& shared);
std::string writeNextQuestion(const Bank& bank, const NextQuestion& next);

}  // namespace whichdesk
