// @ts-check
// Writes shortest_digits.txt, the numbers of shortest_digits.test.cpp as JavaScript writes them:
//   node tests/core/shortest_digits.js > tests/core/shortest_digits.txt
// Each line has the bits of a double and its text. ECMA-262, Number::toString, asks for the fewest digits that read back
// and for the closest of them.

const view = new DataView(new ArrayBuffer(8));
/** @type {Set<bigint>} */
const chosen = new Set();

/** @param {bigint} bits */
function add(bits) {
  view.setBigUint64(0, bits);
  if (Number.isFinite(view.getFloat64(0)) && view.getFloat64(0) > 0) chosen.add(bits);
}

/** @param {number} value */
function addNeighbors(value) {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  for (const step of [-1n, 0n, 1n]) if (bits + step > 0n) add(bits + step);
}

for (let exponent = 0; exponent < 2047; exponent += exponent < 1000 || exponent > 1100 ? 16 : 1)
  for (const fraction of [0n, 1n, (1n << 52n) - 1n]) add((BigInt(exponent) << 52n) | fraction);
for (let power = -323; power <= 308; power += Math.abs(power) < 25 ? 1 : 12) addNeighbors(Number(`1e${power}`));
for (const value of [
  5e-324,
  2.2250738585072014e-308,
  Number.MAX_VALUE,
  2 ** -44,
  2 ** 53,
  9007199254740993,
  0.1 + 0.2,
  1 / 3,
  2 / 3,
])
  addNeighbors(value);

let state = 1n;
const random = () => (state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n)); // Knuth's MMIX
for (let i = 0; i < 400; ++i) add(random() >> 1n);
for (let i = 0; i < 400; ++i) {
  // replies hold numbers of this size
  view.setFloat64(0, (Number(random() >> 11n) / 2 ** 53) * 10 ** ((i % 7) - 3));
  add(view.getBigUint64(0));
}

for (const bits of chosen) {
  view.setBigUint64(0, bits);
  console.log(`${bits.toString(16).padStart(16, "0")} ${view.getFloat64(0)}`);
}
