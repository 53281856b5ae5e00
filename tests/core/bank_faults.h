#pragma once

#include <algorithm>

#include "tiny_bank.h"

namespace whichdesk::tests {

inline Reported problemsOfText(const std::string& text) {
  Problems problems;
  const auto bank = readBank(text, problems);
  CHECK(bank.has_value() == problems.empty());
  return reported(problems);
}

inline Reported problemsOf(const BankText& text) { return problemsOfText(text.text()); }

/// Whether a fault is among the problems, where others follow from it.
inline bool tells(const Reported& problems, const std::string& one) {
  return std::find(problems.begin(), problems.end(), one) != problems.end();
}

/// One part of the tiny bank made another, and the one problem that this is.
struct Fault {
  const char* part;
  const char* other;
  const char* reported;
};

inline void checkFaults(const std::vector<Fault>& faults) {
  const std::string good = BankText().text();
  for (const Fault& fault : faults) {
    INFO(fault.other);
    CHECK(problemsOfText(planted(good, fault.part, fault.other)) == Reported{fault.reported});
  }
}

}  // namespace whichdesk::tests
