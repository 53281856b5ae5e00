/**
 * @typedef {import("./formats.js").Effect} Effect
 * @typedef {import("./formats.js").Reasons} Reasons
 */

/** Rounding differs between two ways to the same number; a wrong formula is off by far more. */
export const tolerance = 1e-9;

/** @param {number} a @param {number} b */
const near = (a, b) => Math.abs(a - b) <= tolerance;

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null;

/**
 * Every place where two values differ, in words: numbers by more than the tolerance, all else at all,
 * the order of keys included.
 *
 * @param {unknown} expected
 * @param {unknown} actual
 * @param {string} where a JSON Pointer
 * @returns {string[]}
 */
export function differences(expected, actual, where) {
  if (typeof expected === "number" && typeof actual === "number" && near(expected, actual)) return [];
  if (isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const keys = Object.keys(expected).join(" ");
    const found = Object.keys(actual).join(" ");
    if (keys !== found) return [`${where}: expected the keys "${keys}", found "${found}"`];
    return Object.keys(expected).flatMap((key) => differences(expected[key], actual[key], `${where}/${key}`));
  }
  if (expected === actual) return [];
  return [`${where}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`];
}

/**
 * Where listed reasons differ from the expected. Which of several equally strong answers are named, and in what
 * order, hangs on rounding; so strengths are compared place by place, and each named answer with its own effect.
 *
 * @param {Reasons} expected
 * @param {Reasons} actual
 * @param {Effect[]} effects of every answer
 * @param {string} where
 * @returns {string[]}
 */
export function reasonDifferences(expected, actual, effects, where) {
  const own = new Map(effects.map(({ item, effect }) => [item, effect]));
  /** @param {Reasons} reasons */
  const strengths = (reasons) => ({
    ...reasons,
    for: reasons.for.map(({ effect, strength }) => ({ effect, strength })),
    against: reasons.against.map(({ effect, strength }) => ({ effect, strength })),
  });
  const named = [...actual.for, ...actual.against];
  const twice = named.filter(({ item }, at) => named.findIndex((other) => other.item === item) !== at);
  return [
    ...differences(strengths(expected), strengths(actual), where),
    ...named.flatMap(({ item, effect }) => differences(own.get(item), effect, `${where}/${item}`)),
    ...twice.map(({ item }) => `${where}: ${item} is named twice`),
  ];
}
