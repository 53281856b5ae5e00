// The script for real people's answers, tried on a small set of made-up ones.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { inProject } from "../reference/program.js";
import { study } from "./people.js";
import { readSet, sharesOf } from "./sets.js";

const text = readFileSync(inProject("tests/people/sample/made-up.txt"), "utf8");
const set = readSet("made-up", text);

describe("the script for sets of people's answers", () => {
  test("says false alarms, chance sheets caught and coverage", () => {
    const report = study(set, 1);
    assert.deepEqual([report.set, report.people, report.items], ["made-up", 60, 48]);
    for (const alarms of [report.whole, report.at24]) {
      assert.deepEqual(Object.keys(alarms), ["noPattern", "inconsistent", "wide"]);
      assert.ok(alarms.noPattern <= 0.1 && alarms.inconsistent <= 0.1);
    }
    // Two standard errors of 2,000 sheets below the share that rises to .75 with 48 ratings of random steps.
    assert.ok(/** @type {number} */ (report.chanceCaught) > 0.6);
    const { all, widestTenth } = report.coverage90;
    assert.ok(all > 0.8 && all < 1 && widestTenth > 0.6, JSON.stringify(report.coverage90));
  });

  test("says the same for the same seed", () => assert.deepEqual(study(set, 3), study(set, 3)));

  test("meets somebody who ticks one step throughout", () => {
    const constant = { ...set, people: set.people.map((steps) => steps.map(() => 3)) };
    assert.equal(study(constant, 1).whole.noPattern, 1);
  });
});

describe("a set", () => {
  test("of seven steps has the shape of the five", () => {
    // The first of seven ends at 5/7 of the first of five; the last starts at 2/7 of the last of five.
    const shares = sharesOf(7);
    assert.ok(Math.abs(shares[0] - (0.09 * 5) / 7) < 1e-12);
    assert.ok(Math.abs(shares[6] - (0.21 * 5) / 7) < 1e-12);
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
    sharesOf(5).forEach((share, at) => assert.ok(Math.abs(share - [0.09, 0.18, 0.22, 0.3, 0.21][at]) < 1e-12));
  });

  test("that lacks something is refused with its place", () => {
    assert.throws(() => readSet("x", "a,b\n+,-\n12"), /needs a line of scales/);
    assert.throws(() => readSet("x", "a,b\n+\n# sides: a front, b back\n12"), /1 keys for 2 items/);
    assert.throws(() => readSet("x", "a,b\n+,-\n# sides: a front, b back\n12\n1"), /person 2/);
    assert.throws(() => readSet("x", "a,b\n+,-\n# sides: a front, b back\n1x"), /person 1/);
  });
});
