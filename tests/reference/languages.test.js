import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, describe, test } from "node:test";
import { folderOf, stepsBank } from "./fixtures/steps.js";
import { people } from "./people.js";
import { run } from "./program.js";
import { randomFrom, shuffled } from "./random.js";

/** @typedef {import("./formats.js").Sheet & { language?: string }} Sheet */

const bank = stepsBank();

/**
 * Half the people answer in German, where one task is known by more and one rating says half as much; Germans here are
 * half a standard deviation calmer and agree more, which is no fault of any item.
 *
 * @param {number} count
 * @param {number} seed
 * @param {boolean} differing whether the two items differ
 * @param {number} [asked] items a person, by chance; all when left out
 * @returns {Sheet[]}
 */
function sheetsIn(count, seed, differing, asked) {
  const german = structuredClone(bank);
  const [rating, task] = ["care-2", "sums-task"].map((id) => german.items[german.items.findIndex((item) => item.id === id)]);
  if (differing) {
    rating.loadings.care *= 0.4;
    task.options = [
      { id: "a", score: 0, expected: 0.15 },
      { id: "b", score: 1, expected: 0.85 },
    ];
  }
  const random = randomFrom(seed);
  const crowds = { en: people(bank, 1), de: people(german, 1) };
  return Array.from({ length: count }, (_, at) => {
    const language = at % 2 === 0 ? "en" : "de";
    const theta = crowds[language].draw(random);
    if (language === "de") theta[0] += 0.5;
    if (language === "de") theta[theta.length - 1] += 0.4;
    const all = Object.entries(crowds[language].answer(theta, random));
    return { id: `p${at}`, language, answers: Object.fromEntries(asked ? shuffled(all, random).slice(0, asked) : all) };
  });
}

describe("items --by language", () => {
  const folder = folderOf(bank);
  after(() => rmSync(folder, { recursive: true }));
  /** @param {unknown[]} sheets */
  function compared(sheets) {
    const { status, stdout, stderr } = run("items", folder, sheets, ["--by", "language"]);
    return { status, stderr, languages: JSON.parse(stdout).languages };
  }

  for (const [what, asked] of /** @type {[string, number | undefined][]} */ ([
    ["everybody answered all", undefined],
    ["everybody answered half of the items", 14],
  ]))
    test(`names the items that work differently, and no other, where ${what}`, () => {
      const { status, stderr, languages } = compared(sheetsIn(asked ? 5000 : 2000, 3, true, asked));
      assert.deepEqual([status, stderr], [0, ""]);
      assert.deepEqual([languages.compared, languages.freedom], [["en", "de"], 2]);
      const named = languages.items.filter((/** @type {any} */ { differs }) => differs);
      assert.deepEqual(named.map((/** @type {any} */ { id }) => id).sort(), ["care-2", "sums-task"]);
      const [rating, task] = ["care-2", "sums-task"].map(
        (id) => named.find((/** @type {any} */ one) => one.id === id).effects.de,
      );
      // .85 instead of .70 right, where the sd is about .43: .35
      assert.ok(Math.abs(task.mean - 0.35) < 0.12, `${task.mean}`);
      // .4 times the loadings instead of 1
      assert.ok(Math.abs(rating.length - -0.6) < 0.25, `${rating.length}`);
      // Calmer by .5, not otherwise different; three standard errors or so.
      const { calm, talk } = languages.means.de;
      assert.ok(Math.abs(calm - 0.5) < 0.15 && Math.abs(talk) < 0.15, `${calm}, ${talk}`);
    });

  test("has ratios like chi-square with two degrees where nothing differs", () => {
    const { languages } = compared(sheetsIn(3000, 7, false));
    const ratios = languages.items.map((/** @type {any} */ { likelihoodRatio }) => likelihoodRatio);
    // Mean 2 with a standard deviation of 2 / sqrt(28) = .38, or less since all else is held: .5 to 3.2.
    const mean = ratios.reduce((/** @type {number} */ sum, /** @type {number} */ value) => sum + value, 0) / ratios.length;
    assert.ok(mean > 0.5 && mean < 3.2, `${mean}`);
    assert.deepEqual(
      languages.items.filter((/** @type {any} */ { differs }) => differs),
      [],
    );
    for (const { likelihoodRatio, p } of languages.items) assert.ok(Math.abs(p - Math.exp(-likelihoodRatio / 2)) < 1e-12);
  });

  test("reports a language that nobody answered in", () => {
    const { status, stderr, languages } = compared(sheetsIn(400, 1, false).filter(({ language }) => language === "en"));
    assert.deepEqual([status, languages], [1, null]);
    assert.match(stderr, /^bank \/languages\/1: nobody answered in "de"; .*\[unanswered-language\]$/m);
    assert.match(
      stderr,
      /^answers: a comparison needs two languages with at least 50 people each, .* is 1; .*\[one-language\]$/m,
    );
  });

  test("reports a language with too few people", () => {
    const few = sheetsIn(400, 1, false).filter(({ language }, at) => language === "en" || at < 40);
    const { status, stderr } = compared(few);
    assert.equal(status, 1);
    assert.match(stderr, /^bank \/languages\/1: only 20 answered in "de", .*\[too-few-people\]$/m);
  });

  test("reports sheets without a language, or with an unknown one, and leaves them out", () => {
    const good = sheetsIn(400, 1, false);
    const { language, ...without } = good[0];
    const bad = [
      { ...without, id: "x" },
      { ...good[0], id: "y", language: "fr" },
    ];
    const { status, stderr, languages } = compared([...bad, ...good]);
    assert.deepEqual([status, languages], [1, compared(good).languages]);
    assert.match(stderr, /^line 1: .*\[missing-language\]$/m);
    assert.match(stderr, /^line 2 \/language: .*\[unknown-language\]$/m);
  });

  test("reads the language from a column of a table, too", () => {
    const sheets = sheetsIn(400, 1, false);
    const ids = bank.items.map(({ id }) => id);
    const rows = sheets.map(({ id, language, answers }) => [language, id, ...ids.map((one) => answers[one])].join(","));
    assert.deepEqual(compared([["language", "id", ...ids].join(","), ...rows]), compared(sheets));
  });

  test("takes no other word", () => {
    assert.equal(run("items", folder, [], ["--by", "age"]).status, 2);
  });
});
