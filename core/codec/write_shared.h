#pragma once

#include <string>
#include <string_view>

#include "codec/json/json_writer.h"
#include "codec/share_code.h"
#include "model/bank.h"
#include "model/catalogue.h"
#include "model/percent.h"

namespace whichdesk {

// The results of replies about share codes, as JSON text.

std::string writeCode(std::string_view code);
std::string writeShared(const Bank& bank, const Catalogue& catalogue, const Shared& shared);

/// The member "path" of a summary.
void writeSharedPath(JsonWriter& json, const Summary& summary);
/// The member "percent" of a path.
void writePercents(JsonWriter& json, const Percents& percents);

}  // namespace whichdesk
