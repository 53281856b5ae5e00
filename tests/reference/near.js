import assert from "node:assert/strict";

/** Equal but for the last digits of a double. @param {number} actual @param {number} expected */
export const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-14, `expected ${expected}, found ${actual}`);
