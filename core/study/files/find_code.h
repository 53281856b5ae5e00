#pragma once

#include <string>
#include <string_view>

namespace whichdesk {

/// The share code in what a person pasted: a bare code, a link, or a message with a link in it.
///
/// Links change on their way: mail programs add punctuation, break lines and write `=3D` for `=`;
/// filters and trackers percent-encode a link, once or twice, and put it into the query of
/// another. Nothing that the checksum does not confirm is put together: a code is joined over
/// white space, or loses `-` and `_` at its end, only where the result is a whole code.
///
/// Gives:  the letters of the first whole code; of a damaged one what follows `r=` up to the next
///         character that no code has; else the text itself without white space around it. The
///         reader of codes then says what is wrong with it.
std::string findCode(std::string_view text);

}  // namespace whichdesk
