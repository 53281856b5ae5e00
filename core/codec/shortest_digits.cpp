#include "codec/shortest_digits.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace whichdesk {
namespace {

/// A whole number below 2^1184. The largest one needed is the scale of the smallest double, below
/// 2^1120.
class Whole {
 public:
  explicit Whole(std::uint64_t value) {
    for (; value != 0; value >>= 32) words_[size_++] = static_cast<std::uint32_t>(value);
  }

  void multiply(std::uint32_t factor) {
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      carry += std::uint64_t{words_[i]} * factor;
      words_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) words_[size_++] = static_cast<std::uint32_t>(carry);
  }

  void multiplyByPowerOfTwo(int power) {
    for (; power > 31; power -= 31) multiply(1U << 31);
    multiply(1U << power);
  }

  void multiplyByPowerOfTen(int power) {
    for (; power > 8; power -= 8) multiply(100'000'000);
    for (; power > 0; --power) multiply(10);
  }

  void add(const Whole& other) {
    if (size_ < other.size_) size_ = other.size_;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      carry += std::uint64_t{words_[i]} + other.words_[i];
      words_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) words_[size_++] = static_cast<std::uint32_t>(carry);
  }

  /// Leaves the remainder, and gives the quotient.
  /// Needs: a divisor that `shiftForDivision` has nothing to add to, and a quotient of at most 9.
  unsigned divide(const Whole& divisor) {
    if (size_ < divisor.size_) return 0;
    const std::size_t top = divisor.size_ - 1;
    unsigned quotient = words_[top] / (divisor.words_[top] + 1);  // the quotient or one less
    subtract(divisor, quotient);
    if (compare(divisor) >= 0) {
      subtract(divisor, 1);
      ++quotient;
    }
    return quotient;
  }

  /// Below, equal to or above 0 as this is less than, equal to or more than the other.
  int compare(const Whole& other) const {
    if (size_ != other.size_) return size_ < other.size_ ? -1 : 1;
    for (std::size_t i = size_; i-- > 0;)
      if (words_[i] != other.words_[i]) return words_[i] < other.words_[i] ? -1 : 1;
    return 0;
  }

  /// By which power of two to multiply until the highest bit is bit 27 of its word, as `divide`
  /// needs it in a divisor.
  int shiftForDivision() const {
    int shift = 59;
    for (std::uint32_t word = words_[size_ - 1]; word > 1; word /= 2) --shift;
    return shift % 32;
  }

 private:
  void subtract(const Whole& other, std::uint32_t times) {
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      carry += std::uint64_t{other.words_[i]} * times;
      const auto part = static_cast<std::uint32_t>(carry);
      carry >>= 32;
      if (words_[i] < part) ++carry;
      words_[i] -= part;
    }
    while (size_ > 0 && words_[size_ - 1] == 0) --size_;
  }

  std::array<std::uint32_t, 37> words_{};  // zeros from size_ on
  std::size_t size_ = 0;
};

}  // namespace

#ifdef __cpp_lib_to_chars  // the same digits, six times as fast
ShortestDigits shortestDigits(double value) {
  std::array<char, 32> text{};
  const char* end =
      std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific)
          .ptr;
  ShortestDigits result;
  const char* at = text.data();
  for (; *at != 'e'; ++at)
    if (*at != '.') result.digits += *at;
  ++at;  // "e-05" or "e+05"; from_chars takes no plus
  if (*at == '+') ++at;
  std::from_chars(at, end, result.exponent);
  ++result.exponent;
  return result;
}
#else
ShortestDigits shortestDigits(double value) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  constexpr std::uint64_t hidden = std::uint64_t{1} << 52;
  const auto stored = static_cast<int>(bits >> 52);
  const std::uint64_t fraction = bits % hidden;
  const std::uint64_t mantissa = stored == 0 ? fraction : fraction + hidden;
  const int power = (stored == 0 ? 1 : stored) - 1075;  // value = mantissa * 2^power
  const bool even = mantissa % 2 == 0;  // then both ends of its interval read back as the value
  const bool uneven =
      fraction == 0 && stored > 1;  // the next smaller double is half as far as the next larger
  int log2 = power;
  for (std::uint64_t rest = mantissa; rest > 1; rest /= 2) ++log2;

  // value = rest / scale * 10^exponent. What reads back as the value reaches from margin / scale
  // below it to as much above it, or twice as much where it is uneven.
  int exponent = log2 * 315'653 / 1'048'576;  // log10(2) = .301029...
  if (log2 * 315'653 % 1'048'576 < 0) --exponent;
  ++exponent;  // right, or one too small
  Whole rest(mantissa), margin(1), scale(1);
  if (exponent > 0) {
    scale.multiplyByPowerOfTen(exponent);
  } else {
    rest.multiplyByPowerOfTen(-exponent);
    margin.multiplyByPowerOfTen(-exponent);
  }
  const int half = uneven ? 2 : 1;
  if (power < 0) scale.multiplyByPowerOfTwo(-power);
  scale.multiplyByPowerOfTwo(half);
  const int shift = scale.shiftForDivision();
  scale.multiplyByPowerOfTwo(shift);
  rest.multiplyByPowerOfTwo(half + shift + (power > 0 ? power : 0));
  margin.multiplyByPowerOfTwo(shift + (power > 0 ? power : 0));

  const auto isHigh = [&] {  // whether the next larger digit reads back as the value too
    Whole upper = rest;
    upper.add(margin);
    if (uneven) upper.add(margin);
    const int order = upper.compare(scale);
    return even ? order >= 0 : order > 0;
  };
  const auto isLow = [&] {  // whether the digits so far do
    const int order = rest.compare(margin);
    return even ? order <= 0 : order < 0;
  };
  const auto nextPlace = [&] {
    rest.multiply(10);
    margin.multiply(10);
  };

  if (isHigh()) {
    ++exponent;
  } else {
    nextPlace();
  }
  ShortestDigits result{"", exponent};
  for (;; nextPlace()) {
    unsigned digit = rest.divide(scale);
    const bool low = isLow(), high = isHigh();
    if (high) {
      rest.multiply(2);
      const int order = rest.compare(scale);
      if (!low || order > 0 || (order == 0 && digit % 2 == 1)) ++digit;
    }
    result.digits += static_cast<char>('0' + digit);
    if (low || high) return result;
  }
}
#endif

}  // namespace whichdesk
