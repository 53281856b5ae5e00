#pragma once

namespace whichdesk {

/// The double nearest to a decimal number, ties to even, as C's `strtod` gives it; far beyond the
/// largest double infinity. It replaces libc's in the module, which computes in 128 bits in
/// software and weighs 9 KB.
///
///   The number is a quotient of two integers; its bits are those of their long division.
///
/// Needs: a number as JSON writes it (RFC 8259), ended by a zero byte.
/// Gives: the number, and in `end` the first byte after it.
double parseDecimal(const char* text, const char*& end);

}  // namespace whichdesk
