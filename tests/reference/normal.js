/** Where the power series hands over to the continued fraction. Choice: both are exact to the last digits there. */
const handover = 2.5;

/** Choice: from 2.5 upward 200 levels leave nothing of the remainder in a double. */
const levels = 200;

/** @param {number} x */
const density = (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/**
 * P(0 < Z < x) = density(x) (x + x^3/3 + x^5/(3 5) + x^7/(3 5 7) + ...), every term positive.
 * Source: Abramowitz & Stegun (1964), 26.2.11.
 *
 * @param {number} x at least 0
 */
function fromCenter(x) {
  let term = x;
  let sum = 0;
  for (let odd = 1; sum + term !== sum; term *= (x * x) / odd) {
    sum += term;
    odd += 2;
  }
  return density(x) * sum;
}

/**
 * P(Z > x) = density(x) / (x + 1/(x + 2/(x + 3/(x + ...)))).
 * Source: Abramowitz & Stegun (1964), 26.2.14.
 *
 * @param {number} x above 0
 */
function tail(x) {
  let below = x;
  for (let level = levels; level > 0; level--) below = x + level / below;
  return density(x) / below;
}

/**
 * The standard normal distribution function, P(Z <= x), to better than 1e-14.
 *
 * @param {number} x
 */
export function normal(x) {
  const size = Math.abs(x);
  if (size < handover) return 0.5 + Math.sign(x) * fromCenter(size);
  return x < 0 ? tail(size) : 1 - tail(size);
}
