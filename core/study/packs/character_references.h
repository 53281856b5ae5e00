#pragma once

#include <string>
#include <string_view>

namespace whichdesk {

/// A text whose character references are read: "Sales &amp; Service" is "Sales & Service".
///
/// Many pages escape the texts of their JSON-LD as HTML, although a script's text is not HTML. Read
/// are numbers ("&#8211;", "&#x2013;"), letters with accents ("&uuml;"), and the names of the signs
/// that titles have ("&amp;", "&ndash;"); all else stays as it is.
std::string withoutReferences(std::string_view text);

}  // namespace whichdesk
