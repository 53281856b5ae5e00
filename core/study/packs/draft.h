#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/json/json.h"
#include "model/problem.h"

namespace whichdesk {

/// A pack that is being made, and where its roles come from.
struct Draft {
  std::vector<std::string> languages;
  Json roles;  ///< A list.
  struct Origin {
    std::string file, place;  ///< "/<line>" in a table, "/<id>" in a page.
    std::vector<std::string>
        vacancies;  ///< The places of the vacancies, where they have their own.
  };
  std::vector<Origin> origins;  ///< One for each role.

  Draft();
  /// Which role has an id; it is made where it is not there.
  std::size_t role(const std::string& id, const Origin& origin);
  /// Sets the text of a key in a language, where there is none. Gives: the text that is there now.
  const std::string& say(Json& object, const std::string& key, const std::string& language,
                         const std::string& text);
  /// The whole pack.
  Json pack(const std::string& id) const;
};

/// A kebab-case word of a text: what is no small letter a to z or figure becomes a dash.
std::string kebab(std::string_view text);

/// The roles of a table; its columns are in core/COMMAND_LINE.md. A column that is not known is
/// reported as `unknown-column`.
void readPackTable(std::string_view text, const std::string& file, Draft& draft,
                   Problems& problems);

/// The vacancies of a saved page, from its JobPosting data (schema.org, JSON-LD). A page without
/// any is reported as `no-job-posting`.
void readVacancyPage(std::string_view html, const std::string& file, Draft& draft,
                     Problems& problems);

}  // namespace whichdesk
