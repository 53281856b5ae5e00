#pragma once

#include <vector>

#include "codec/cursor.h"
#include "model/bank.h"

namespace whichdesk {

/// The options that all ratings, and all preferences, of a bank share.
struct SharedOptions {
  double style = 0;
  std::vector<Option> rating, preference;
};

SharedOptions readSharedOptions(const Cursor& types);

/// Reads one item; what is wrong with it is reported, and what could be read is given.
Item readItem(const Cursor& json, const std::vector<Skill>& skills, const SharedOptions& shared);

/// Reports every id of a list that stands in it before.
void reportRepeatedIds(const std::vector<Cursor>& ids);

/// Reports every key of an object that is no skill of the bank.
void reportUnknownSkills(const Cursor& json, const std::vector<Skill>& skills);

}  // namespace whichdesk
