import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { listed, logLikelihoods, unlisted, valuesOf, varianceOf } from "./calibration.js";
import { folderOf, stepsBank } from "./fixtures/steps.js";
import { inverse } from "./matrix.js";
import { optionsOf, standardized } from "./observations.js";
import { people } from "./people.js";
import { inProject, run } from "./program.js";
import { randomFrom, shuffled } from "./random.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Sheet} Sheet
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {() => number} Random
 */

/** @param {string} folder @param {unknown[]} lines @param {string[]} options */
function items(folder, lines, options = []) {
  const { status, stdout, stderr } = run("items", folder, lines, options);
  return { status, stderr, ...JSON.parse(stdout) };
}

/** The bank as people really are: every loading is off by a factor of its own, from .7 to 1.2. @param {Bank} bank */
function truthOf(bank) {
  const random = randomFrom(17);
  const truth = structuredClone(bank);
  for (const item of truth.items) {
    const factor = 0.7 + (item.type === "task" ? 0.3 : 0.5) * random();
    for (const skill of Object.keys(item.loadings)) item.loadings[skill] *= factor;
  }
  truth.types.rating.style = 0.15;
  truth.correlation = { within: 0.45, across: 0.25 };
  return truth;
}

/**
 * Asks what the answers so far call for: after eight items by chance, always one on the skill that came out highest.
 *
 * @param {Bank} bank
 * @param {Answers} all
 * @param {Random} random
 * @param {number} count
 * @returns {Answers}
 */
function adaptively(bank, all, random, count) {
  const unseen = shuffled(bank.items, random);
  const seen = unseen.splice(0, 8);
  while (seen.length < count) {
    const sums = Object.fromEntries(bank.skills.map(({ id }) => [id, 0]));
    for (const item of seen)
      for (const [skill, loading] of Object.entries(item.loadings))
        sums[skill] += loading * standardized(optionsOf(bank, item), /** @type {string} */ (all[item.id]));
    const best = bank.skills.map(({ id }) => id).sort((a, b) => sums[b] - sums[a])[0];
    const at = unseen.findIndex(({ loadings }) => best in loadings);
    seen.push(...unseen.splice(Math.max(at, 0), 1));
  }
  return Object.fromEntries(seen.map(({ id }) => [id, all[id]]));
}

/**
 * @param {Bank} bank
 * @param {number} count of people
 * @param {number} seed
 * @param {number} [asked] items a person, chosen by the answers; all when left out
 * @returns {Sheet[]}
 */
function sheetsFrom(bank, count, seed, asked) {
  const random = randomFrom(seed);
  const crowd = people(truthOf(bank), 1);
  return Array.from({ length: count }, (_, at) => {
    const all = crowd.answer(crowd.draw(random), random);
    return { id: `p${at}`, answers: asked ? adaptively(bank, all, random, asked) : all };
  });
}

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
    assert.match(stderr, /^answers: 60 people answered, but 87 parameters need more .* \[too-few-people\]$/m);
    assert.deepEqual([calibration.outcome, calibration.items[0].loadings.calm.found], ["tooFewPeople", null]);
  });

  test("that are all alike are reported once", () => {
    const [{ answers }] = sheetsFrom(bank, 1, 1);
    const { status, stderr } = items(
      folder,
      Array.from({ length: 200 }, (_, at) => ({ id: `p${at}`, answers })),
    );
    assert.equal(status, 1);
    assert.match(stderr, /^answers: all 200 people gave the same answers.*\[answers-alike\]\n$/);
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

describe("items --write", () => {
  const bank = stepsBank();
  const sheets = sheetsFrom(bank, 600, 4);

  test("keeps the old version and puts the estimates into the new one", () => {
    const folder = folderOf(bank);
    try {
      const before = ["bank.json", "roles.json"].map((name) => readFileSync(join(folder, name), "utf8"));
      const { status, stderr, calibration, written } = items(folder, sheets, ["--write"]);
      assert.deepEqual([status, stderr, written.version, written.kept], [0, "", 2, "versions/1"]);
      const kept = ["bank.json", "roles.json"].map((name) => readFileSync(join(folder, "versions/1", name), "utf8"));
      assert.deepEqual(kept, before);
      const next = JSON.parse(readFileSync(join(folder, "bank.json"), "utf8"));
      assert.equal(next.version, 2);
      for (const [at, item] of next.items.entries())
        for (const [skill, loading] of Object.entries(item.loadings))
          assert.ok(Math.abs(/** @type {number} */ (loading) - calibration.items[at].loadings[skill].found) <= 0.0005001);
      assert.ok(Math.abs(next.types.rating.style - calibration.style.found) <= 0.0005001);
      const task = next.items.findIndex((/** @type {any} */ { type }) => type === "task");
      for (const [at, { expected }] of next.items[task].options.entries())
        assert.ok(Math.abs(expected - calibration.items[task].shares[at].share) <= 0.00015);
      // All else is as it was.
      const asBefore = structuredClone(next);
      asBefore.version = 1;
      asBefore.types = bank.types;
      asBefore.items = bank.items;
      assert.deepEqual(asBefore, JSON.parse(before[0]));
      assert.equal(run("score", folder, sheets.slice(0, 3)).status, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("never overwrites a version that is there", () => {
    const folder = folderOf(bank);
    try {
      items(folder, sheets, ["--write"]);
      writeFileSync(join(folder, "bank.json"), JSON.stringify(bank));
      const { status, stderr, written } = items(folder, sheetsFrom(bank, 600, 5), ["--write"]);
      assert.deepEqual([status, written], [1, null]);
      assert.match(stderr, /^bank \/version: .*versions\/1 is there already .*\[version-exists\]$/m);
      assert.equal(readFileSync(join(folder, "bank.json"), "utf8"), JSON.stringify(bank));
      assert.deepEqual(readdirSync(join(folder, "versions")), ["1"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("writes nothing when there are too few people", () => {
    const folder = folderOf(bank);
    try {
      const { status, written } = items(folder, sheets.slice(0, 60), ["--write"]);
      assert.deepEqual([status, written, existsSync(join(folder, "versions"))], [1, null, false]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("leaves the loadings of an item that is answered the other way round", () => {
    const folder = folderOf(bank);
    try {
      const turned = sheets.map(({ id, answers }) => ({
        id,
        answers: { ...answers, "calm-1": `${6 - Number(answers["calm-1"])}` },
      }));
      const { status, stderr } = items(folder, turned, ["--write"]);
      assert.equal(status, 1);
      assert.match(stderr, /^bank \/items\/0\/loadings: .*\[runs-against\]$/m);
      assert.equal(JSON.parse(readFileSync(join(folder, "bank.json"), "utf8")).items[0].loadings.calm, 0.57);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
