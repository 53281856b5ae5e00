#pragma once

#include <cstddef>
#include <cstdint>

namespace fuzz {

/// Changes a JSON text so that it mostly stays JSON: another number, or a word or member from
/// elsewhere in the text; now and then single bytes, as libFuzzer does.
/// Gives: the new size, at most `most`.
std::size_t mutateJson(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed);

}  // namespace fuzz
