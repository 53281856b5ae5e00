#pragma once

#include <string>

#include "engine/engine.h"

namespace fuzz {

/// Whether a reply is a result; every reply must be JSON of one of the two shapes.
bool isResult(const whichdesk::Reply& reply);

/// Does all that the page does with valid answers, and holds it to what must be true of any result:
/// finite numbers, probabilities that sum to 1, a share code that gives the same result again.
void useAnswers(const whichdesk::Engine& engine, const whichdesk::Answers& answers);

/// Roles for any bank: one that is high on every other skill, one that is high on the rest.
std::string rolesFor(const whichdesk::Bank& bank);

/// Answers as the text of an answers file.
std::string textOf(const whichdesk::Bank& bank, const whichdesk::Answers& answers);

}  // namespace fuzz
