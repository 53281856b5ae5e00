#include "codec/summary_digits.h"

#include <cstddef>

#include "model/catalogue.h"

namespace whichdesk {

namespace {

/// Whether no role appears twice and the places are dense, from 1 on.
bool areRanked(const std::vector<Summary::LeadingRole>& roles) {
  int place = 0;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const int step = roles[i].place - place;
    if (step < (i == 0 ? 1 : 0) || step > 1) return false;
    place = roles[i].place;
    for (std::size_t j = 0; j < i; ++j)
      if (roles[j].role == roles[i].role) return false;
  }
  return true;
}

}  // namespace

std::vector<unsigned> summaryRadices(const Bank& bank) {
  std::vector<unsigned> radices{4, 3, 3, 3, 101, 101};
  radices.resize(radices.size() + bank.skills.size(), 4);
  radices.push_back(mostLeadingRoles + 1);
  for (unsigned i = 0; i < mostLeadingRoles; ++i) {
    radices.push_back(mostRoles);
    radices.push_back(mostLeadingRoles);
  }
  return radices;
}

std::vector<unsigned> summaryDigits(const Summary& summary) {
  std::vector<unsigned> digits{
      static_cast<unsigned>(summary.lead),        static_cast<unsigned>(summary.why),
      static_cast<unsigned>(summary.certainty),   static_cast<unsigned>(summary.kind),
      static_cast<unsigned>(summary.percents[0]), static_cast<unsigned>(summary.percents[2])};
  for (const Band band : summary.bands) digits.push_back(static_cast<unsigned>(band));
  digits.push_back(static_cast<unsigned>(summary.roles.size()));
  for (unsigned i = 0; i < mostLeadingRoles; ++i) {
    const bool there = i < summary.roles.size();
    digits.push_back(there ? static_cast<unsigned>(summary.roles[i].role) : 0);
    digits.push_back(there ? static_cast<unsigned>(summary.roles[i].place) - 1 : 0);
  }
  return digits;
}

std::optional<Summary> readSummaryDigits(const std::vector<unsigned>& digits, std::size_t skills) {
  Summary summary{static_cast<Lead>(digits[0]),
                  static_cast<Why>(digits[1]),
                  static_cast<Certainty>(digits[2]),
                  static_cast<PathKind>(digits[3]),
                  {},
                  {},
                  {}};
  const int front = static_cast<int>(digits[4]), back = static_cast<int>(digits[5]);
  if (front + back > 100) return std::nullopt;
  summary.percents = {front, 100 - front - back, back};
  for (std::size_t k = 0; k < skills; ++k)
    summary.bands.push_back(static_cast<Band>(digits[6 + k]));
  const std::size_t first = 6 + skills;
  for (std::size_t i = 0; i < digits[first]; ++i) {
    const std::size_t at = first + 1 + 2 * i;
    summary.roles.push_back({digits[at], static_cast<int>(digits[at + 1]) + 1});
  }
  const bool saysWhy = (summary.lead == Lead::tooLittle) == (summary.why != Why::none);
  const bool saysKind = (summary.lead == Lead::crossTrained) == (summary.kind != PathKind::none);
  if (!saysWhy || !saysKind || !areRanked(summary.roles) || summaryDigits(summary) != digits)
    return std::nullopt;
  return summary;
}

}  // namespace whichdesk
