#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "codec/cursor.h"

namespace whichdesk {

/// A text that shall be one JSON object, opened to be read: every reader begins with one.
/// What is wrong is reported under the file's name. Cursors point into it, so it stays in place.
class Document {
 public:
  /// Needs: a file name that lives as long as the document.
  Document(std::string_view text, std::string_view file, Problems& problems);
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  /// Whether the text is a JSON object.
  bool isObject() const { return source_.root != nullptr; }
  /// Whether it is one and nothing has been reported since it was opened.
  bool isGood() const { return source_.problems.size() == before_; }
  /// The object. Needs: isObject().
  Cursor root() const { return Cursor(*json_, source_); }
  const Json& json() const { return *json_; }
  Json& json() { return *json_; }

 private:
  std::size_t before_;
  std::unique_ptr<Json> json_;
  Source source_;
};

}  // namespace whichdesk
