import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plainBank, plainRoles } from "./fixtures/plain.js";
import { tinyBank, tinyRoles } from "./fixtures/tiny.js";
import { pathOf } from "./path.js";
import { longestRunOf } from "./quality.js";
import { reasonsOf } from "./reasons.js";
import { reference } from "./reference.js";
import { placed } from "./roles.js";

/** @typedef {import("./formats.js").Item} Item */

describe("the rules of the path", () => {
  const good = {
    personFit: { chi2: 1, df: 1, p: 0.5 },
    scale: 1,
    longestRun: 0,
    style: { mean: 0, sd: 1 },
    notes: [],
  };
  /** @param {number} mean @param {number} sd */
  const at = (mean, sd) => pathOf({ mean, variance: sd * sd }, 0.35, good, false);

  test("a front lead is clear from .90, leaning from .5", () => {
    assert.deepEqual([at(1, 0.5).lead, at(1, 0.5).certainty], ["front", "clear"]); // Phi(1.3) = .903
    assert.deepEqual([at(0.8, 0.5).lead, at(0.8, 0.5).certainty], ["front", "leaning"]); // Phi(.9) = .82
    assert.deepEqual([at(-1, 0.5).lead, at(-1, 0.5).certainty], ["back", "clear"]);
  });

  test("cross-trained is clear when no strong lean is left", () => {
    assert.deepEqual([at(0, 0.4).lead, at(0, 0.4).certainty], ["crossTrained", "clear"]); // P(|Z| < 1.75) = .92
    assert.deepEqual([at(0, 0.5).lead, at(0, 0.5).certainty], ["crossTrained", "leaning"]); // .84, and .52 inside
    assert.deepEqual([at(0, 0.6).lead, at(0, 0.6).certainty], ["crossTrained", "open"]); // .44 inside
  });

  test("whoever answers half as wide again has intervals half as wide again, but none wider than the prior", () => {
    const wide = { ...good, scale: 1.5 };
    assert.equal(pathOf({ mean: 1, variance: 0.25 }, 0.35, wide, false).axis.sd, 0.75);
    assert.equal(pathOf({ mean: 1, variance: 0.25 }, 0.35, wide, false).certainty, "leaning"); // Phi(.87) = .81
    assert.equal(pathOf({ mean: 1, variance: 0.49 }, 0.35, { ...wide, scale: 2 }, false).axis.sd, 1);
  });

  test("too few answers are said before there is no pattern", () => {
    const { lead, why, certainty } = pathOf({ mean: 2, variance: 0.51 }, 0.35, good, true);
    assert.deepEqual([lead, why, certainty], ["tooLittle", "few", "open"]);
  });

  test("no pattern: one step, a habit beyond 3.3, or inconsistent answers", () => {
    const far = { ...good, style: { mean: -3.31, sd: 0.3 } };
    const unfit = { ...good, notes: ["inconsistent"] };
    for (const path of [
      pathOf({ mean: 2, variance: 0.2 }, 0.35, good, true),
      pathOf({ mean: 2, variance: 0.2 }, 0.35, far, false),
      pathOf({ mean: 2, variance: 0.2 }, 0.35, unfit, false),
    ])
      assert.deepEqual([path.lead, path.why, path.certainty], ["tooLittle", "noPattern", "open"]);
  });
});

describe("the rules of places, reasons and notes", () => {
  test("a place holds all within ln 3 of its own leader, and places are counted without gaps", () => {
    // ln 3 = 1.0986: 2 and 1 share; 0.8 is 1.2 from 2 and leads the next, with -.2; -.4 is 1.2 from .8.
    const matches = { e: -0.4, d: -0.2, c: 0.8, b: 1, a: 2 };
    const ranked = placed(
      Object.entries(matches).map(([id, match]) => ({
        id,
        side: "mixed",
        place: 0,
        match,
        fit: "",
        readiness: 0,
        percent: 0,
        readinessWord: "",
      })),
    );
    assert.deepEqual(
      ranked.map(({ id, place }) => `${id}${place}`),
      ["a1", "b1", "c2", "d2", "e3"],
    );
  });

  test("equal matches stand in the order of their ids", () => {
    const { roles: ranked } = reference(tinyBank, tinyRoles, {});
    assert.deepEqual(
      ranked.map(({ id }) => id),
      ["greeter", "ledger-keeper", "planner", "usher"],
    );
    for (const { place, match, fit } of ranked) assert.deepEqual([place, match === 0, fit], [1, true, "fair"]);
  });

  test("the five strongest each way are listed and the rest makes up the sum", () => {
    const effects = [1, -1, 3, 0, 2, -4, 1, 6, 5, 1e-17].map((effect, at) => ({ item: `i${at}`, effect }));
    const { for: supporting, against, rest } = reasonsOf(effects, 13, 1);
    assert.deepEqual(
      supporting.map(({ item }) => item),
      ["i7", "i8", "i2", "i4", "i0"],
    ); // i6 is as strong as i0
    assert.deepEqual(
      against.map(({ item }) => item),
      ["i5", "i1"],
    );
    assert.equal(rest, 1);
    assert.deepEqual(reasonsOf(effects, 13, -1).for, against);
  });

  test("the longest run is of one step on ratings that follow each other", () => {
    assert.equal(longestRunOf([]), 0);
    assert.equal(longestRunOf(["3"]), 1);
    assert.equal(longestRunOf(["1", "1", "2", "2", "2", "1", "1"]), 3);
  });

  test("a run passes over other questions and over ratings without an answer", () => {
    const ratings = { "listening-1": "often", "greeting-1": null, "filing-1": "often", "planning-2": "often" };
    const answers = { ...ratings, "desk-or-shelf": "left" };
    assert.equal(reference(tinyBank, tinyRoles, answers).quality.longestRun, 3);
  });

  test("straight-lining is noted from 60 % of 30 ratings, or a run of 9", () => {
    /** @type {Item[]} */
    const items = Array.from({ length: 30 }, (_, at) => {
      return { id: `i${at}`, type: "rating", loadings: { calm: at % 2 ? 0.3 : -0.3 } };
    });
    /** @param {(at: number) => string} step @param {number} count */
    const notes = (step, count) => {
      const answers = Object.fromEntries(items.slice(0, count).map(({ id }, at) => [id, step(at)]));
      return reference(plainBank(items), plainRoles, answers).quality.notes;
    };
    /** @param {number} at */
    const threeInFive = (at) => (at % 5 < 3 ? "yes" : "no");
    assert.ok(notes(threeInFive, 30).includes("straightLining"));
    assert.ok(!notes(threeInFive, 29).includes("straightLining"));
    assert.ok(!notes((at) => (at === 0 ? "no" : threeInFive(at)), 30).includes("straightLining"));
    assert.ok(notes(() => "yes", 9).includes("straightLining"));
    assert.ok(!notes(() => "yes", 8).includes("straightLining"));
  });
});
