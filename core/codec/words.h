#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "model/bank.h"
#include "model/catalogue.h"
#include "model/needs.h"
#include "model/problem.h"
#include "model/recommendation.h"

namespace whichdesk {

void everyEnumeratorNeedsAWord();

/// Whether an enum names this value: compilers write "Enum::name" of one that it names, and
/// "(Enum)5" of one that it does not.
template <typename Enum, Enum value>
constexpr bool isEnumerator() {
  const std::string_view signature = __PRETTY_FUNCTION__;
  return signature[signature.find_last_of(":)")] == ':';
}

/// The words of one enum, which readers, writers and the reply schema share. Each enumerator is
/// named beside its word, so that the order of neither matters.
template <typename Enum, std::size_t count>
class Words {
  static_assert(!isEnumerator<Enum, static_cast<Enum>(count)>(), "an enumerator has no word");

 public:
  constexpr explicit Words(const std::pair<Enum, std::string_view> (&named)[count]) {
    for (const auto& [value, word] : named) words_[static_cast<std::size_t>(value)] = word;
    for (const std::string_view word : words_)
      if (word.empty()) everyEnumeratorNeedsAWord();  // is not constexpr: ends the compilation
  }

  constexpr std::string_view of(Enum value) const {
    return words_[static_cast<std::size_t>(value)];
  }
  constexpr std::span<const std::string_view> all() const { return words_; }

 private:
  std::array<std::string_view, count> words_{};
};

// What replies say.
inline constexpr Words<Lead, 4> leadWords({{Lead::front, "front"},
                                           {Lead::back, "back"},
                                           {Lead::crossTrained, "crossTrained"},
                                           {Lead::tooLittle, "tooLittle"}});
inline constexpr Words<Why, 3> whyWords({{Why::none, "none"},
                                         {Why::few, "few"},
                                         {Why::noPattern, "noPattern"}});
inline constexpr Words<Certainty, 3> certaintyWords({{Certainty::clear, "clear"},
                                                     {Certainty::leaning, "leaning"},
                                                     {Certainty::open, "open"}});
inline constexpr Words<PathKind, 3> kindWords({{PathKind::none, "none"},
                                               {PathKind::strength, "strength"},
                                               {PathKind::even, "even"}});
inline constexpr Words<Band, 4> bandWords({{Band::strong, "strong"},
                                           {Band::solid, "solid"},
                                           {Band::developing, "developing"},
                                           {Band::unknown, "unknown"}});
inline constexpr Words<Fit, 4> fitWords(
    {{Fit::great, "great"}, {Fit::good, "good"}, {Fit::fair, "fair"}, {Fit::low, "low"}});
inline constexpr Words<Readiness, 4> readinessWords({{Readiness::little, "little"},
                                                     {Readiness::some, "some"},
                                                     {Readiness::much, "much"},
                                                     {Readiness::most, "most"}});
inline constexpr Words<Strength, 4> strengthWords({{Strength::strong, "strong"},
                                                   {Strength::some, "some"},
                                                   {Strength::slight, "slight"},
                                                   {Strength::none, "none"}});
inline constexpr Words<Toward, 3> towardWords({{Toward::front, "front"},
                                               {Toward::back, "back"},
                                               {Toward::none, "none"}});
inline constexpr Words<Stop, 4> stopWords({{Stop::no, "no"},
                                           {Stop::clear, "clear"},
                                           {Stop::limit, "limit"},
                                           {Stop::exhausted, "exhausted"}});
inline constexpr Words<Note, 5> noteWords({{Note::inconsistent, "inconsistent"},
                                           {Note::straightLining, "straightLining"},
                                           {Note::style, "style"},
                                           {Note::few, "few"},
                                           {Note::wide, "wide"}});
inline constexpr Words<Changed, 4> changedWords({{Changed::none, "none"},
                                                 {Changed::possible, "possible"},
                                                 {Changed::clear, "clear"},
                                                 {Changed::unknown, "unknown"}});
inline constexpr Words<RoleSide, 3> roleSideWords({{RoleSide::front, "front"},
                                                   {RoleSide::back, "back"},
                                                   {RoleSide::mixed, "mixed"}});
inline constexpr Words<SharedKind, 2> sharedKindWords({{SharedKind::answers, "answers"},
                                                       {SharedKind::summary, "summary"}});

// What files and calls say.
inline constexpr Words<Side, 3> sideWords({{Side::front, "front"},
                                           {Side::back, "back"},
                                           {Side::both, "both"}});
inline constexpr Words<ItemType, 4> itemTypeWords({{ItemType::rating, "rating"},
                                                   {ItemType::preference, "preference"},
                                                   {ItemType::scenario, "scenario"},
                                                   {ItemType::task, "task"}});
inline constexpr Words<Pay, 3> payWords({{Pay::lower, "lower"},
                                         {Pay::middle, "middle"},
                                         {Pay::upper, "upper"}});
inline constexpr Words<Need, needCount> needWords({{Need::essential, "essential"},
                                                   {Need::important, "important"},
                                                   {Need::useful, "useful"},
                                                   {Need::little, "little"}});
inline constexpr Words<CodeSet, 3> codeSetWords({{CodeSet::onet, "onet-soc"},
                                                 {CodeSet::isco, "isco-08"},
                                                 {CodeSet::esco, "esco"}});
inline constexpr Words<Plan, 3> planWords({{Plan::quick, "quick"},
                                           {Plan::full, "full"},
                                           {Plan::tieBreak, "tieBreak"}});
inline constexpr Words<Detail, 5> detailWords({{Detail::brief, "brief"},
                                               {Detail::overview, "overview"},
                                               {Detail::standard, "standard"},
                                               {Detail::pathReasons, "pathReasons"},
                                               {Detail::reasons, "reasons"}});
inline constexpr Words<Part, 6> partWords({{Part::contributions, "contributions"},
                                           {Part::reasons, "reasons"},
                                           {Part::whatIf, "whatIf"},
                                           {Part::changes, "changes"},
                                           {Part::readiness, "readiness"},
                                           {Part::learn, "learn"}});

/// Which of these words a text is. Reports `unknown-word`, and lists them, when it is none.
std::optional<std::size_t> findWord(std::string_view text, std::span<const std::string_view> words,
                                    std::string_view file, std::string_view where,
                                    Problems& problems);

/// The enumerator of a bare word that came in a call, under the name that problems carry.
template <typename Enum, std::size_t count>
std::optional<Enum> readWord(std::string_view text, const Words<Enum, count>& words,
                             std::string_view name, Problems& problems) {
  const auto found = findWord(text, words.all(), name, {}, problems);
  if (!found) return std::nullopt;
  return static_cast<Enum>(*found);
}

}  // namespace whichdesk
