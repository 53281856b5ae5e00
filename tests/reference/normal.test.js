import assert from "node:assert/strict";
import { test } from "node:test";
import { normal } from "./normal.js";
import { chiSquareAbove } from "./quality.js";

/**
 * Source: 20 digits by mpmath 1.3 at 40; those of 1, 2 and 3 also in Abramowitz & Stegun (1964), table 26.1.
 *
 * @type {[x: number, below: number, above: number][]}
 */
const known = [
  [0, 0.5, 0.5],
  [0.1, 0.53982783727702898147, 0.46017216272297101853],
  [0.35, 0.63683065117561907122, 0.36316934882438092878],
  [0.5, 0.69146246127401310364, 0.30853753872598689636],
  [1, 0.84134474606854294859, 0.15865525393145705141],
  [1.96, 0.97500210485177956586, 0.024997895148220434137],
  [2, 0.9772498680518207928, 0.0227501319481792072],
  [2.4999, 0.99378858162505541395, 0.0062114183749445860467],
  [2.5, 0.99379033467422386483, 0.006209665325776135167],
  [3, 0.99865010196836990547, 0.0013498980316300945267],
  [5, 0.99999971334842812081, 2.8665157187919391167e-7],
];

for (const [x, below, above] of known)
  test(`the normal distribution function is right to 1e-14 at ${x} and -${x}`, () => {
    assert.ok(Math.abs(normal(x) - below) < 1e-14, `${normal(x)}`);
    assert.ok(Math.abs(normal(-x) - above) < 1e-14, `${normal(-x)}`);
  });

test("the far tail keeps its digits and never goes below zero or above one", () => {
  assert.ok(Math.abs(normal(-10) / 7.619853024160526066e-24 - 1) < 1e-12);
  assert.equal(normal(-60), 0);
  assert.equal(normal(60), 1);
});

test("the normal distribution function agrees with the trapezoid rule on its density", () => {
  // Over the whole of a smooth density the rule's error falls with exp(-(2 pi / step)^2 / 2): nothing at step 1/8.
  // The end at x is not smooth, so Euler-Maclaurin's first terms mend it; what is left is below 1e-13.
  const step = 1 / 128;
  /** @param {number} t */
  const density = (t) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  for (const x of [-3, -1.5, -0.25, 0.75, 2, 4]) {
    let sum = density(x) / 2;
    for (let t = x - step; t > -14; t -= step) sum += density(t);
    const slope = -x * density(x);
    const third = (3 * x - x ** 3) * density(x);
    const area = step * sum - (step ** 2 / 12) * slope + (step ** 4 / 720) * third;
    assert.ok(Math.abs(area - normal(x)) < 1e-13, `${x}: ${area - normal(x)}`);
  }
});

test("the chance of a sum of squares is Phi(sqrt(2 df - 1) - sqrt(2 X))", () => {
  // 13 degrees: sqrt 25 = 5. X = 18: sqrt 36 = 6, Phi(-1). X = 8: sqrt 16 = 4, Phi(1). X = 12.5: Phi(0).
  assert.ok(Math.abs(chiSquareAbove(18, 13) - 0.15865525393145705) < 1e-14);
  assert.ok(Math.abs(chiSquareAbove(8, 13) - 0.84134474606854295) < 1e-14);
  assert.equal(chiSquareAbove(12.5, 13), 0.5);
});

test("that rule stays within .015 of the true chi-square distribution from 20 degrees up", () => {
  // With 2n degrees the chance is exp(-X/2) (1 + X/2 + ... + (X/2)^(n-1) / (n-1)!), exactly.
  for (const half of [10, 20, 40])
    for (const share of [0.5, 0.8, 1, 1.3, 1.8]) {
      const chi2 = 2 * half * share;
      let term = Math.exp(-chi2 / 2);
      let exact = 0;
      for (let k = 1; k <= half; k++) {
        exact += term;
        term *= chi2 / 2 / k;
      }
      assert.ok(Math.abs(chiSquareAbove(chi2, 2 * half) - exact) < 0.015, `${chi2}, ${2 * half}`);
    }
});

test("no answers are no evidence of a bad fit", () => {
  assert.equal(chiSquareAbove(0, 0), 1);
});
