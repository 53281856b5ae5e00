import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { items, sheetsFrom, truthOf } from "./calibrated.js";
import { listed, logLikelihoods, unlisted, valuesOf, varianceOf } from "./calibration.js";
import { folderOf, stepsBank } from "./fixtures/steps.js";
import { inverse } from "./matrix.js";
import { optionsOf } from "./observations.js";
import { people } from "./people.js";
import { inProject, run } from "./program.js";
import { randomFrom, shuffled } from "./random.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Sheet} Sheet
 */

/** How many standard errors the first loading of every item is off. @param {Bank} truth @param {any} calibration @returns {number[]} */
const distances = (truth, calibration) =>
  truth.items.flatMap(({ loadings }, at) => {
    const [[skill, loading]] = Object.entries(loadings);
    const { found, error } = calibration.items[at].loadings[skill];
    return error === null ? [] : [(found - loading) / error];
  });

/** @param {number[]} list */
const meanSquare = (list) => list.reduce((sum, value) => sum + value * value, 0) / list.length;

describe("calibration recovers the loadings that people answered by", () => {
  const seeds = [11, 12, 13];
  // Items of one skill err together. Over eleven seeds of the second case the share that is held had a standard
  // deviation of .04 (.024 were items independent) and a mean of .948, the mean square of the distances .27.
  const [spread, squareSpread] = [0.04 ** 2, 0.27 ** 2];
  const office = JSON.parse(readFileSync(inProject("questions/office/bank.json"), "utf8"));
  const steps = stepsBank();
  const folder = folderOf(steps);
  after(() => rmSync(folder, { recursive: true }));

  for (const [what, bank, place, count, asked] of /** @type {[string, Bank, string, number, number | undefined][]} */ ([
    ["500 people who answered the whole office bank", office, "questions/office", 500, undefined],
    ["500 people who were asked 35 items of it by their answers", office, "questions/office", 500, 35],
    ["5,000 people who answered the whole of a smaller bank", steps, folder, 5000, undefined],
    ["5,000 people who were asked 14 items of it by their answers", steps, folder, 5000, 14],
  ]))
    test(`of ${what}: 95 % intervals hold them`, () => {
      const truth = truthOf(bank);
      const off = seeds.flatMap((seed) => {
        const { status, stderr, calibration } = items(place, sheetsFrom(bank, count, seed, asked));
        assert.deepEqual([status, stderr, calibration.outcome, calibration.people], [0, "", "found", count]);
        for (const [{ found, error }, true_] of [
          [calibration.style, 0.15],
          [calibration.correlation.within, 0.45],
          [calibration.correlation.across, 0.25],
        ])
          assert.ok(Math.abs(found - true_) < 3 * error, `${found} for ${true_}, error ${error}`);
        return distances(truth, calibration);
      });
      assert.ok(off.length >= seeds.length * (bank.items.length - 3), `${off.length} items have an error`);
      const held = off.filter((one) => Math.abs(one) < 1.96).length / off.length;
      assert.ok(held > 0.95 - 3 * Math.sqrt(spread / seeds.length), `${held} of ${off.length}`);
      assert.ok(Math.abs(meanSquare(off) - 1) < 3 * Math.sqrt(squareSpread / seeds.length), `${meanSquare(off)}`);
    });

  test("who was asked moves the mean of the answers, but not the estimate", () => {
    const { skills, calibration } = items(folder, sheetsFrom(steps, 5000, 12, 14));
    const plain = skills[0].items[0];
    const estimate = calibration.items.find((/** @type {any} */ { id }) => id === plain.id);
    assert.ok(plain.mean > 0.1, `${plain.mean}`); // asked of those who are good at it
    assert.ok(Math.abs(estimate.mean) < 0.06, `${estimate.mean}`); // three standard errors of 2,500 people
    const expected = optionsOf(steps, steps.items[0]);
    for (const [at, { share }] of estimate.shares.entries()) assert.ok(Math.abs(share - expected[at].expected) < 0.02);
  });
});

describe("the calibration of a small file", () => {
  // Six items of two skills, one a side, so that every derivative can be found by differences.
  /** @type {Bank} */
  const bank = { ...stepsBank(), items: stepsBank().items.filter(({ id }) => /^(calm|care)-[123]$/.test(id)) };
  const folder = folderOf(bank);
  /** @type {Sheet[]} */
  let sheets;
  /** @type {any} */
  let calibration;
  before(() => {
    const random = randomFrom(5);
    const crowd = people(bank, 1);
    sheets = Array.from({ length: 600 }, (_, at) => {
      const all = Object.entries(crowd.answer(crowd.draw(random), random));
      return { id: `p${at}`, answers: Object.fromEntries(at % 3 === 0 ? shuffled(all, random).slice(0, 4) : all) };
    });
    calibration = items(folder, sheets).calibration;
  });
  after(() => rmSync(folder, { recursive: true }));

  /** @param {number[]} list */
  const total = (list) => list.reduce((sum, value) => sum + value, 0);
  /** @param {number[]} list */
  const at = (list) => logLikelihoods(bank, sheets, unlisted(list));

  test("has the log-likelihood that the covariance matrices written out give, to 1e-9 of it", () => {
    const found = total(at(listed(valuesOf(bank, calibration))));
    assert.ok(Math.abs(found / calibration.logLikelihood - 1) < 1e-9, `${found}, ${calibration.logLikelihood}`);
  });

  test("is where every single change makes the likelihood smaller", () => {
    const best = listed(valuesOf(bank, calibration));
    const top = total(at(best));
    for (const place of best.keys())
      for (const step of [-0.01, 0.01]) {
        const beside = [...best];
        beside[place] += step;
        assert.ok(total(at(beside)) < top || place === best.length - 2, `parameter ${place}`); // no two of one side
      }
  });

  // Differences of 1e-3 leave about 1e-5 of a second derivative; Choice: 1 % of an error.
  test("has the standard errors of second derivatives and scores found by differences", () => {
    const best = listed(valuesOf(bank, calibration));
    const free = best.map((_, place) => place).filter((place) => place !== best.length - 2); // no two of one side
    const h = 1e-3;
    /** @param {[number, number][]} steps */
    const beside = (...steps) => {
      const list = [...best];
      for (const [place, step] of steps) list[place] += step;
      return at(list);
    };
    const scores = free.map((i) => {
      const [up, down] = [beside([i, h]), beside([i, -h])];
      return up.map((value, person) => (value - down[person]) / (2 * h));
    });
    const observed = free.map((i) =>
      free.map((j) => {
        const sum = total(beside([i, h], [j, h])) - total(beside([i, h], [j, -h]));
        return -(sum - total(beside([i, -h], [j, h])) + total(beside([i, -h], [j, -h]))) / (4 * h * h);
      }),
    );
    const products = scores.map((a) => scores.map((b) => total(a.map((value, person) => value * b[person]))));
    const bread = inverse(observed);
    /** The error of a figure that the parameters decide. @param {(list: number[]) => number} figure */
    const errorOf = (figure) => {
      const slopes = free.map((i) => {
        const [up, down] = [[...best], [...best]];
        up[i] += h;
        down[i] -= h;
        return (figure(up) - figure(down)) / (2 * h);
      });
      const half = bread.map((row) => total(row.map((cell, j) => cell * slopes[j])));
      return Math.sqrt(total(half.map((a, i) => a * total(half.map((b, j) => b * products[i][j])))));
    };
    for (const [i, item] of bank.items.entries()) {
      const [[skill, stated]] = Object.entries(item.loadings);
      const error = errorOf((list) => (stated * list[3 * i + 1]) / Math.sqrt(varianceOf(bank, unlisted(list), i)));
      const given = calibration.items[i].loadings[skill].error;
      assert.ok(Math.abs(given / error - 1) < 0.01, `${item.id}: ${given} for ${error}`);
    }
    const across = errorOf((list) => list[list.length - 1]);
    assert.ok(Math.abs(calibration.correlation.across.error / across - 1) < 0.01, `${across}`);
  });

  test("has the shares, where everybody answered, of those who did", () => {
    const whole = sheets.filter(({ answers }) => Object.keys(answers).length === 6);
    const { calibration: full, skills } = items(folder, whole);
    const counted = skills[0].items[0];
    for (const [option, { share }] of full.items[0].shares.entries())
      assert.ok(Math.abs(share - counted.options[option].share) < 1 / whole.length);
  });
});

describe("bundles", () => {
  const bank = stepsBank();
  const folder = folderOf(bank);
  after(() => rmSync(folder, { recursive: true }));

  test("that share what no skill explains correlate, those that do not do not", () => {
    const random = randomFrom(8);
    const plain = sheetsFrom(bank, 1000, 9);
    const { bundles: none } = items(folder, plain).calibration;
    assert.deepEqual(
      none.map((/** @type {any} */ { a, b, people }) => [a, b, people]),
      [["one-day", "other-day", 1000]],
    );
    assert.ok(Math.abs(none[0].correlation) < 3 * none[0].error);
    // One person in five answers both alike.
    const alike = plain.map(({ id, answers }) => ({
      id,
      answers: random() < 0.2 ? { ...answers, "other-day": answers["one-day"] } : answers,
    }));
    const { bundles } = items(folder, alike).calibration;
    assert.ok(bundles[0].correlation > 4 * bundles[0].error, JSON.stringify(bundles));
  });
});

describe("person fit of many", () => {
  test("is that of each person as score says it", () => {
    const sheets = sheetsFrom(stepsBank(), 200, 3);
    const folder = folderOf(stepsBank());
    try {
      const { personFit } = items(folder, sheets);
      const fits = run("score", folder, sheets).lines.map((line) => JSON.parse(line).result.quality.personFit);
      assert.equal(personFit.people, 200);
      assert.equal(personFit.below01, fits.filter(({ p }) => p < 0.01).length / 200);
      assert.equal(personFit.below002, fits.filter(({ p }) => p < 0.002).length / 200);
      const ratios = fits.map(({ chi2, df }) => chi2 / df).sort((a, b) => a - b);
      assert.ok(Math.abs(personFit.chi2PerDf.q50 - (ratios[99] + ratios[100]) / 2) < 1e-9);
      assert.ok(
        Math.abs(personFit.chi2PerDf.q25 - (0.25 * ratios[49] + 0.75 * ratios[50] - 0.5 * (ratios[50] - ratios[49]))) < 0.02,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("answers that cannot be calibrated", () => {
  const bank = stepsBank();
  const folder = folderOf(bank);
  after(() => rmSync(folder, { recursive: true }));

  test("of fewer people than parameters are reported with both numbers", () => {
    const { status, stderr, calibration } = items(folder, sheetsFrom(bank, 60, 1));
    assert.equal(status, 1);
    // 28 items of three parameters each, style, within, across
    assert.match(stderr, /^answers: only 60 answered, but 87 parameters need more .* \[too-few-people\]$/m);
    assert.deepEqual([calibration.outcome, calibration.items[0].loadings.calm.found], ["tooFewPeople", null]);
  });

  test("that are all alike are reported once", () => {
    const [{ answers }] = sheetsFrom(bank, 1, 1);
    const { status, stderr } = items(
      folder,
      Array.from({ length: 200 }, (_, at) => ({ id: `p${at}`, answers })),
    );
    assert.equal(status, 1);
    assert.match(stderr, /^answers: everybody \(200\) gave the same answers.*\[answers-alike\]\n$/);
  });

  test("to one item alike leave it out and are reported with its place", () => {
    const sheets = sheetsFrom(bank, 200, 1).map(({ id, answers }) => ({ id, answers: { ...answers, "calm-2": "3" } }));
    const { status, stderr, calibration } = items(folder, sheets);
    assert.equal(status, 1);
    assert.match(stderr, /^bank \/items\/1: all 200 people who answered "calm-2" .*\[answers-alike\]\n$/);
    assert.deepEqual(
      calibration.items.map((/** @type {any} */ { outcome }) => outcome).filter((/** @type {string} */ one) => one !== "found"),
      ["alike"],
    );
  });

  test("that say nothing of how skills go together are not determined", () => {
    // Each person answers one item: no two answers ever meet.
    const sheets = sheetsFrom(bank, 3000, 1).map(({ id, answers }, at) => {
      const item = bank.items[at % bank.items.length].id;
      return { id, answers: { [item]: answers[item] } };
    });
    const { status, stderr, calibration } = items(folder, sheets);
    assert.equal(status, 1);
    assert.match(stderr, /\[not-determined\]/);
    assert.equal(calibration.items[0].loadings.calm.error, null);
  });
});
