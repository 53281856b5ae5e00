#include "wasm/decimal.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace whichdesk {

namespace {

constexpr int mostDigits = 770;  // a number half-way between two doubles has at most 767
constexpr int leastPower = -326, mostPower = 310;  // of ten: beyond lie 0 and infinity
constexpr int mantissaBits = 53, leastExponent = -1022, mostExponent = 1023;

/// A whole number below 2^4096: 10^1096, shifted by a bit, is the largest needed.
class Whole {
 public:
  void multiplyAdd(std::uint32_t factor, std::uint32_t add) {
    std::uint64_t carry = add;
    for (std::size_t i = 0; i < size_; ++i) {
      carry += std::uint64_t{limbs_[i]} * factor;
      limbs_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry > 0) limbs_[size_++] = static_cast<std::uint32_t>(carry);
  }

  void shift(int bits) {
    for (; bits >= 16; bits -= 16) multiplyAdd(1u << 16, 0);
    multiplyAdd(1u << bits, 0);
  }

  int bits() const {
    int count = 32 * static_cast<int>(size_);
    for (std::uint32_t top = limbs_[size_ - 1]; (top & 0x80000000u) == 0; top <<= 1) --count;
    return count;
  }

  /// Below 0, 0 or above 0.
  int compare(const Whole& other) const {
    if (size_ != other.size_) return size_ < other.size_ ? -1 : 1;
    for (std::size_t i = size_; i-- > 0;)
      if (limbs_[i] != other.limbs_[i]) return limbs_[i] < other.limbs_[i] ? -1 : 1;
    return 0;
  }

  /// Needs: another that is not greater.
  void subtract(const Whole& other) {
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      const std::uint64_t taken = borrow + (i < other.size_ ? other.limbs_[i] : 0);
      borrow = limbs_[i] < taken ? 1 : 0;
      limbs_[i] = static_cast<std::uint32_t>(limbs_[i] - taken);
    }
    while (size_ > 0 && limbs_[size_ - 1] == 0) --size_;
  }

 private:
  std::array<std::uint32_t, 128> limbs_{};
  std::size_t size_ = 0;
};

Whole powerOfTen(int power) {
  Whole result;
  result.multiplyAdd(0, 1);
  for (int i = 0; i < power; ++i) result.multiplyAdd(10, 0);
  return result;
}

/// The bits of the double nearest to numerator / denominator. Needs: both above 0.
std::uint64_t nearest(Whole numerator, Whole denominator) {
  int exponent = numerator.bits() - denominator.bits();
  if (exponent > 0) denominator.shift(exponent);
  if (exponent < 0) numerator.shift(-exponent);
  if (numerator.compare(denominator) < 0) {
    numerator.shift(1);
    --exponent;
  }
  if (exponent > mostExponent) return std::uint64_t{2047} << 52;
  const int lost = exponent < leastExponent ? leastExponent - exponent : 0;
  if (lost > mantissaBits) return 0;
  std::uint64_t mantissa = 0;
  for (int i = lost; i < mantissaBits; ++i) {
    mantissa <<= 1;
    if (numerator.compare(denominator) >= 0) {
      numerator.subtract(denominator);
      mantissa |= 1;
    }
    numerator.shift(1);
  }
  const int rest = numerator.compare(denominator);
  if (rest > 0 || (rest == 0 && (mantissa & 1) != 0)) ++mantissa;
  if (lost > 0) return mantissa;
  // The leading bit of the mantissa counts as one more in the exponent.
  return mantissa + (static_cast<std::uint64_t>(exponent - leastExponent) << 52);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The significant digits of a number as a whole number, times ten to a power.
struct Decimal {
  Whole digits;
  int count = 0;
  int power = 0;

  void add(char digit) {
    if (count == 0 && digit == '0') return;
    if (count < mostDigits)
      digits.multiplyAdd(10, static_cast<std::uint32_t>(digit - '0'));
    else if (digit != '0')
      isCut = true;
    if (count < mostDigits)
      ++count;
    else
      ++power;
  }

  /// Whether a digit beyond the last one kept is not 0.
  bool isCut = false;
};

}  // namespace

double parseDecimal(const char* text, const char*& end) {
  const bool negative = *text == '-';
  if (negative) ++text;
  Decimal number;
  for (; isDigit(*text); ++text) number.add(*text);
  if (*text == '.')
    for (++text; isDigit(*text); ++text) {
      number.add(*text);
      --number.power;
    }
  if (*text == 'e' || *text == 'E') {
    ++text;
    const bool small = *text == '-';
    if (small || *text == '+') ++text;
    int exponent = 0;
    for (; isDigit(*text); ++text)
      if (exponent < 100'000'000) exponent = 10 * exponent + (*text - '0');
    number.power += small ? -exponent : exponent;
  }
  end = text;
  if (number.isCut) {  // what was cut decides between equals only
    number.digits.multiplyAdd(10, 1);
    --number.power;
    ++number.count;
  }
  std::uint64_t bits = 0;
  const int magnitude = number.count + number.power;
  if (number.count > 0 && magnitude > mostPower) {
    bits = std::uint64_t{2047} << 52;
  } else if (number.count > 0 && magnitude >= leastPower) {
    Whole numerator = number.digits;
    for (int i = 0; i < number.power; ++i) numerator.multiplyAdd(10, 0);
    bits = nearest(numerator, powerOfTen(number.power < 0 ? -number.power : 0));
  }
  if (negative) bits |= std::uint64_t{1} << 63;
  double value = 0;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

}  // namespace whichdesk
