import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { differences } from "./compare.js";
import { yesOrNo } from "./fixtures/plain.js";
import { itemStudy } from "./items.js";
import { inProject, run } from "./program.js";
import { randomFrom } from "./random.js";
import { sheets } from "./sheets.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 * @typedef {import("./formats.js").Sheet} Sheet
 */

/** @param {string} folder @returns {Bank} */
const bankOf = (folder) => JSON.parse(readFileSync(inProject(`${folder}/bank.json`), "utf8"));

/** @param {string} folder @param {unknown[]} lines */
function items(folder, lines) {
  const { status, stdout, stderr } = run("items", folder, lines);
  // The writer prints infinity as a number, so none may be near it.
  const far = [...stdout.matchAll(/:(-?[0-9][0-9.e+-]*)/g)].filter(([, number]) => !(Math.abs(Number(number)) < 1e6));
  assert.deepEqual(far, []);
  const { personFit, calibration, ...study } = JSON.parse(stdout);
  return { status, stderr, study, personFit, calibration };
}

/** What is reported beside there being too few people for a calibration. @param {string} stderr */
const otherProblems = (stderr) => stderr.replace(/^answers: .*\[(too-few-people|answers-alike|not-determined)\]\n/gm, "");

/** Without how the factor came out, which the reference does not tell. @param {any} study */
const comparable = (study) => ({
  ...study,
  skills: study.skills.map((/** @type {any} */ { factor, ...rest }) => rest),
});

/**
 * Two-option items on one skill, keyed by the sign of their loading, in a folder of their own.
 *
 * @param {number[]} loadings
 */
function folderWith(loadings) {
  const bank = {
    id: "one-factor",
    version: 1,
    languages: ["en"],
    skills: [
      { id: "calm", side: "front" },
      { id: "care", side: "back" },
    ],
    correlation: { within: 0, across: 0 },
    axis: { weights: { calm: Math.SQRT1_2, care: -Math.SQRT1_2 }, halfWidth: 0.35 },
    types: {},
    items: loadings.map((calm, at) => ({ id: `i${at + 1}`, type: "scenario", loadings: { calm }, options: yesOrNo })),
  };
  const role = { id: "usher", side: "front", figures: { calm: 1, care: -1 }, importance: { calm: 3, care: 1 } };
  const folder = mkdtempSync(join(tmpdir(), "whichdesk-"));
  writeFileSync(join(folder, "bank.json"), JSON.stringify(bank));
  writeFileSync(join(folder, "roles.json"), JSON.stringify({ id: "roles", version: 1, roles: [role] }));
  return folder;
}

/** @type {string} Three plain items and a reversed one. */
let four;
before(() => void (four = folderWith([0.5, 0.5, 0.5, -0.5])));
after(() => rmSync(four, { recursive: true }));

/** A sheet from a word such as "yny-": yes, no, skipped. @param {string} word @param {number} at @returns {Sheet} */
const sheetOf = (word, at) => ({
  id: `p${at + 1}`,
  answers: Object.fromEntries([...word].map((letter, i) => [`i${i + 1}`, { y: "yes", n: "no", "-": null }[letter] ?? null])),
});

for (const folder of ["questions/office", "tests/reference/fixtures/tiny"])
  describe(`the items of ${folder}`, () => {
    const bank = bankOf(folder);
    // In the order of the generator: edges first, then every kind of usual sheet.
    for (const [count, seed] of [
      [1000, 3],
      [60, 4],
      [5, 5],
      [2, 6],
      [1, 7],
    ])
      test(`agree with the reference to 1e-9 for ${count} sheets`, () => {
        const tried = sheets(bank, count, seed);
        const { stderr, study } = items(folder, tried);
        assert.equal(otherProblems(stderr), "");
        const wrong = differences(itemStudy(bank, tried), comparable(study), "");
        assert.equal(wrong.slice(0, 10).join("\n"), "", `${wrong.length} differences`);
      });

    test("stand each once, in a skill or among the others", () => {
      const { study } = items(folder, sheets(bank, 3, 1));
      const reported = [...study.skills.flatMap((/** @type {any} */ skill) => skill.items), ...study.otherItems];
      assert.deepEqual(reported.map(({ id }) => id).sort(), bank.items.map(({ id }) => id).sort());
    });
  });

describe("alpha and item-rest correlations", () => {
  // The first three items, by hand: yes is 1, no is -1, the fourth is reversed. Sheets: the answers keyed, their sum.
  //   yyyn 1 1 1 1: 4;  yyyy 1 1 1 -1: 2;  ynyn 1 -1 1 1: 2;  nnny -1 -1 -1 -1: -4;  nyny -1 1 -1 -1: -2
  // Means: .2 .2 .2 -.2; each variance (5 - 5 * .04) / 4 = 1.2; mean of the sums .4,
  // their variance (16 + 4 + 4 + 16 + 4 - 5 * .16) / 4 = 10.8; alpha = 4/3 (1 - 4.8 / 10.8) = 20/27.
  // Covariances: 12: (1 + 1 - 1 + 1 - 1 - .2) / 4 = .2; 13: 1.2; 14: (1 - 1 + 1 + 1 + 1 + .2) / 4 = .8.
  // Item 1 with the rest: (.2 + 1.2 + .8) / sqrt(1.2 (10.8 - 2 * 3.4 + 1.2)) = 2.2 / sqrt(1.2 * 5.2).
  const worked = ["yyyn", "yyyy", "ynyn", "nnny", "nyny"].map(sheetOf);

  test("are those worked by hand", () => {
    const { study } = items(four, worked);
    const [{ alpha, complete, items: reported }] = study.skills;
    assert.equal(complete, 5);
    assert.ok(Math.abs(alpha.value - 20 / 27) < 1e-14);
    assert.ok(Math.abs(reported[0].itemRest - 2.2 / Math.sqrt(6.24)) < 1e-14);
    // ln(7/27) -+ 1.959964 sqrt(8 / 9)
    assert.ok(Math.abs(alpha.low - (1 - (7 / 27) * Math.exp(1.959963984540054 * Math.sqrt(8 / 9)))) < 1e-12);
    assert.ok(Math.abs(alpha.high - (1 - (7 / 27) * Math.exp(-1.959963984540054 * Math.sqrt(8 / 9)))) < 1e-12);
  });

  test("are of people with every item of the skill, shares of all who answered", () => {
    const more = [...worked, sheetOf("y--n", 5), { id: "p7", answers: { i1: "yes" } }];
    const [skill] = items(four, more).study.skills;
    const [before] = items(four, worked).study.skills;
    assert.deepEqual([skill.complete, skill.alpha], [5, before.alpha]);
    assert.deepEqual(
      skill.items.map((/** @type {any} */ one) => [one.answered, one.skipped]),
      [
        [7, 0],
        [5, 1],
        [5, 1],
        [6, 0],
      ],
    );
    assert.equal(skill.items[0].options[1].share, 5 / 7);
    assert.equal(skill.items[3].key, -1);
  });

  test("with more of the skill, a reversed item's mean rises as a plain one's", () => {
    const [skill] = items(four, ["yyyn", "yyyn", "yyyn"].map(sheetOf)).study.skills;
    assert.deepEqual(
      skill.items.map((/** @type {any} */ { mean, sd }) => [mean, sd]),
      Array(4).fill([1, 0]),
    );
  });
});

describe("what cannot be said is null", () => {
  /** @param {string[]} words */
  const calm = (words) => items(four, words.map(sheetOf)).study.skills[0];
  const nothing = { value: null, low: null, high: null };

  test("nobody: every figure", () => {
    const { status, stderr, study } = items(four, []);
    assert.equal(status, 1);
    assert.match(stderr, /no sheets/);
    assert.equal(study.people, 0);
    assert.deepEqual(study.skills[0].alpha, nothing);
    const [{ mean, sd, itemRest, options }] = study.skills[0].items;
    assert.deepEqual([mean, sd, itemRest, options[0].share], [null, null, null, null]);
  });

  test("one person: all but shares and means", () => {
    const skill = calm(["yyyn"]);
    assert.deepEqual([skill.alpha, skill.factor], [nothing, "tooFew"]);
    assert.deepEqual([skill.items[0].mean, skill.items[0].sd, skill.items[0].itemRest], [1, null, null]);
  });

  test("two people who agree in nothing: alpha, but no interval", () => {
    const { alpha, items: reported } = calm(["yyyn", "nnny"]);
    assert.deepEqual(alpha, { value: 1, low: null, high: null });
    assert.deepEqual(
      reported.map((/** @type {any} */ { itemRest }) => itemRest),
      [1, 1, 1, 1],
    );
  });

  test("an item that all answered alike is left out of alpha and the factor", () => {
    const skill = calm(["yyyy", "yyyy", "ynyy", "nnny", "nyny", "ynny"]);
    const three = calm(["yyyy", "yyyy", "ynyy", "nnny", "nyny", "ynny"]);
    assert.deepEqual(skill, three);
    assert.equal(skill.items[3].itemRest, null);
    assert.equal(skill.items[3].loading.found, null);
    assert.equal(skill.items[3].sd, 0);
    assert.notEqual(skill.alpha.value, null);
  });

  test("answers that cancel out: a sum that never moves has no alpha", () => {
    const skill = calm(["ynyy", "nyyy", "ynyy"]);
    assert.deepEqual(skill.alpha, nothing);
    assert.deepEqual(
      skill.items.map((/** @type {any} */ { itemRest }) => itemRest),
      [-1, -1, null, null],
    );
  });

  test("a skill with no item of its own, and one with a single item", () => {
    const single = folderWith([0.5]);
    try {
      const { study } = items(single, ["y", "n", "y"].map(sheetOf));
      const [one, none] = study.skills;
      assert.deepEqual([one.complete, one.alpha, one.factor, one.items[0].itemRest], [3, nothing, "tooFew", null]);
      assert.deepEqual([none.complete, none.alpha, none.factor, none.items], [0, nothing, "tooFew", []]);
    } finally {
      rmSync(single, { recursive: true });
    }
  });
});

describe("one-factor loadings", () => {
  /**
   * People of two kinds, t = 1 or -1, who say yes to an item with probability (1 + a t) / 2: the scored answers y obey
   * E(y | t) = a t, so two of them correlate by the product of their loadings, exactly.
   *
   * @param {number[]} loadings
   * @param {number} people
   * @param {number} seed
   */
  function simulated(loadings, people, seed) {
    const random = randomFrom(seed);
    return Array.from({ length: people }, (_, at) => {
      const kind = random() < 0.5 ? 1 : -1;
      return sheetOf(loadings.map((a) => (random() < (1 + a * kind) / 2 ? "y" : "n")).join(""), at);
    });
  }

  // A loading's standard error is about 1.3 / sqrt(n) here, .0092 for 20,000 people; Choice: four of them.
  test("of simulated people are those that they were made with, to .04", () => {
    const loadings = [0.3, 0.4, 0.5, -0.6, 0.7, 0.55];
    const folder = folderWith(loadings);
    try {
      const [skill] = items(folder, simulated(loadings, 20_000, 5)).study.skills;
      assert.equal(skill.factor, "found");
      for (const [at, loading] of loadings.entries()) {
        const { stated, found } = skill.items[at].loading;
        assert.equal(stated, Math.abs(loading));
        assert.ok(Math.abs(found - Math.abs(loading)) < 0.04, `${found} for ${loading}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  // Three correlations determine three loadings: a = sqrt(r12 r13 / r23).
  test("of three items reproduce their correlations exactly", () => {
    const folder = folderWith([0.5, 0.5, 0.5]);
    try {
      const words = ["yyy", "yyy", "yyn", "nnn", "nnn", "nny", "yny", "nyn", "yyy", "nnn"];
      const [skill] = items(folder, words.map(sheetOf)).study.skills;
      // all means are 0, and of 10 sheets 8 agree in 1 and 2, 8 in 1 and 3, 6 in 2 and 3: .6, .6 and .2
      const [one, two, three] = skill.items.map((/** @type {any} */ { loading }) => loading.found);
      assert.equal(skill.factor, "improper"); // sqrt(.6 .6 / .2) is more than 1
      assert.deepEqual([one, two, three], [null, null, null]);
      const other = ["yyy", "yyy", "yyn", "nnn", "nnn", "nny", "yny", "nyn", "nyy", "ynn"];
      // every two items agree in 6 sheets of 10, so each correlation is .2 and each loading sqrt(.2)
      const [same] = items(folder, other.map(sheetOf)).study.skills;
      for (const { loading } of same.items) assert.ok(Math.abs(loading.found - Math.sqrt(0.2)) < 1e-10);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("of answers that have nothing in common are null", () => {
    const folder = folderWith([0.5, 0.5, 0.5]);
    try {
      const [skill] = items(folder, ["yyy", "yyn", "yny", "ynn", "nyy", "nyn", "nny", "nnn"].map(sheetOf)).study.skills;
      assert.equal(skill.factor, "none");
      assert.equal(skill.items[0].loading.found, null);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("bad lines", () => {
  test("are reported with line and place, and the others count", () => {
    const good = ["yyyn", "nnny", "yyyy"].map(sheetOf);
    const lines = [good[0], "{", '{"id":"x","answers":{"i9":"yes","i1":"maybe"}}', good[1], "", '{"id":"y"}', good[2]];
    const { status, stderr, study } = items(four, [...lines, good[0]]);
    assert.equal(status, 1);
    assert.deepEqual(study, items(four, good).study);
    assert.match(stderr, /^line 2: this is not JSON/m);
    assert.match(stderr, /^line 3 \/answers\/i9: .*\[unknown-item\]$/m);
    assert.match(stderr, /^line 3 \/answers\/i1: .*\[unknown-option\]$/m);
    assert.match(stderr, /^line 5: .*\[empty-input\]$/m);
    assert.match(stderr, /^line 6: .*\[missing-key\]$/m);
    assert.match(stderr, /^line 8 \/id: the id "p1" is on line 1 too; .*\[repeated-id\]$/m);
    assert.match(stderr, /^whichdesk: 5 of 8 lines had problems/m);
  });
});
