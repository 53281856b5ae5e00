/**
 * @typedef {import("./formats.js").Effect} Effect
 * @typedef {import("./formats.js").Reasons} Reasons
 */

/** How many reasons are listed each way. */
const listed = 5;

/** Choice: what is zero on paper (a middle answer) comes out of the sums as less than this. */
const nothing = 5e-10;

/**
 * The strongest effects of one sign; equally strong ones in bank order.
 *
 * @param {Effect[]} effects in bank order
 * @param {1 | -1} sign
 */
const strongest = (effects, sign) =>
  effects
    .filter(({ effect }) => sign * effect > nothing)
    .sort((a, b) => sign * (b.effect - a.effect))
    .slice(0, listed);

/**
 * What spoke for and against, and the rest, so that all sum to the total.
 *
 * @param {Effect[]} effects in bank order
 * @param {number} total
 * @param {1 | -1} direction the sign of an effect that speaks for it
 * @returns {Reasons}
 */
export function reasonsOf(effects, total, direction) {
  const supporting = strongest(effects, direction);
  const opposing = strongest(effects, direction === 1 ? -1 : 1);
  const shown = [...supporting, ...opposing].reduce((sum, { effect }) => sum + effect, 0);
  return { for: supporting, against: opposing, rest: total - shown };
}
