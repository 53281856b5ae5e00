#pragma once

#include "pack/read_pack.h"

namespace whichdesk {

/// Says more in the problems of a pack, for whoever writes packs: why a text is likely not JSON
/// (argument `cause`), and which skill, role or occupation is likely meant (argument `near`, "none"
/// where there is none).
void advise(const PackText& text, const Bank& bank, const Catalogue& known, Problems& problems);

}  // namespace whichdesk
