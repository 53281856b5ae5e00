/**
 * A stream of numbers in [0, 1), the same on every machine for the same seed.
 * Source: mulberry32, Tommy Ettinger (2017), public domain.
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Nearly standard normal: twelve uniforms less six, which needs no library function.
 *
 * @param {() => number} random
 */
export const bell = (random) => Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, -6);

/**
 * @template T
 * @param {T[]} list
 * @param {() => number} random
 * @returns {T}
 */
export const oneOf = (list, random) => list[Math.floor(random() * list.length)];

/**
 * The list in another order: Fisher-Yates.
 *
 * @template T
 * @param {T[]} list
 * @param {() => number} random
 * @returns {T[]}
 */
export function shuffled(list, random) {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}
