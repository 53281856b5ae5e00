// The rules of the office bank that no single item can break: balance, and enough of everything.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { praiseDirection } from "../reference/praise.js";

const folder = new URL("../../questions/office/", import.meta.url);
const bank = JSON.parse(readFileSync(new URL("bank.json", folder), "utf8"));

/** @typedef {{id: string, type: string, loadings: Record<string, number>, right?: string, options?: {id: string, score: number, expected: number}[]}} Item */
/** @type {Item[]} */
const items = bank.items;
/** @type {{id: string, side: "front" | "back" | "both"}[]} */
const skills = bank.skills;

/** @param {string} type */
const ofType = (type) => items.filter((item) => item.type === type);
/** @param {Item[]} some @param {string} skill @param {1 | -1} sign */
const count = (some, skill, sign) => some.filter((item) => Math.sign(item.loadings[skill] ?? 0) === sign).length;
const sideOf = new Map(skills.map(({ id, side }) => [id, side]));
/** @param {string} a @param {string} b */
function correlation(a, b) {
  if (a === b) return 1;
  return sideOf.get(a) === sideOf.get(b) && sideOf.get(a) !== "both" ? bank.correlation.within : bank.correlation.across;
}
/** @param {Record<string, number>} a @param {Record<string, number>} b */
const inner = (a, b) =>
  Object.entries(a).reduce((sum, [j, x]) => Object.entries(b).reduce((s, [k, y]) => s + x * y * correlation(j, k), sum), 0);

test("the bank measures the 20 skills, and every skill by more than one item", () => {
  assert.equal(skills.length, 20);
  for (const { id } of skills) assert.ok(items.filter((item) => id in item.loadings).length > 1, id);
});

test("all four types of item are there", () => {
  for (const type of ["rating", "preference", "scenario", "task"]) assert.ok(ofType(type).length > 0, type);
});

test("each skill has as many reversed as plain ratings", () => {
  for (const { id } of skills) {
    assert.equal(count(ofType("rating"), id, 1), count(ofType("rating"), id, -1), id);
    assert.ok(count(ofType("rating"), id, 1) > 0, id);
  }
});

test("each skill of a preference is in A as often as in B", () => {
  for (const { id } of skills) assert.equal(count(ofType("preference"), id, 1), count(ofType("preference"), id, -1), id);
});

/** Skills on each side of a preference: [those of A, those of B]. @param {Item} item */
const sidesOf = ({ loadings }) =>
  [-1, 1].map((sign) => Object.keys(loadings).filter((skill) => Math.sign(loadings[skill] ?? 0) === sign));

test("a preference sets front skills against back skills: one against one, or three against three", () => {
  for (const item of ofType("preference")) {
    const [a = [], b = []] = sidesOf(item);
    assert.equal(a.length, b.length, item.id);
    assert.ok(a.length === 1 || a.length === 3, item.id);
    const sides = [a, b].map((skills) => [...new Set(skills.map((skill) => sideOf.get(skill)))].join());
    assert.deepEqual(sides.sort(), ["back", "front"], item.id);
    assert.equal(new Set(Object.values(item.loadings).map(Math.abs)).size, 1, item.id);
  }
});

test("a pair explains .48 squared of its answers, a bundle .20: it is harder to judge three activities", () => {
  for (const { id, loadings } of ofType("preference")) {
    const explained = Object.keys(loadings).length === 2 ? 0.48 ** 2 : 0.2;
    assert.ok(Math.abs(inner(loadings, loadings) - explained) < 1e-3, id);
  }
});

test("a scenario explains .45 squared of its answers, give or take a tenth", () => {
  for (const { id, loadings } of ofType("scenario")) assert.ok(Math.abs(Math.sqrt(inner(loadings, loadings)) - 0.45) < 0.045, id);
});

for (const language of bank.languages) {
  test(`${language}: no two days of bundles share more than one activity`, () => {
    /** @type {Record<string, {a: string, b: string}>} */
    const texts = JSON.parse(readFileSync(new URL(`text.${language}.json`, folder), "utf8")).items;
    const days = ofType("preference")
      .filter(({ loadings }) => Object.keys(loadings).length > 2)
      .flatMap(({ id }) => Object.values(texts[id] ?? {}).map((day) => ({ id, activities: day.split("\n") })));
    assert.equal(days.length, 24);
    days.forEach((one, i) =>
      days
        .slice(i + 1)
        .forEach((other) =>
          assert.ok(
            one.activities.filter((activity) => other.activities.includes(activity)).length <= 1,
            `${one.id} ${other.id}`,
          ),
        ),
    );
  });
}

test("the front skill comes first in half of the preferences", () => {
  const frontFirst = ofType("preference").filter(({ loadings }) =>
    Object.entries(loadings).some(([skill, loading]) => loading < 0 && sideOf.get(skill) === "front"),
  );
  assert.equal(frontFirst.length * 2, ofType("preference").length);
});

test("every scenario gains one skill and gives up another", () => {
  for (const { id, loadings } of ofType("scenario")) {
    assert.ok(
      Object.values(loadings).some((loading) => loading > 0),
      id,
    );
    assert.ok(
      Object.values(loadings).some((loading) => loading < 0),
      id,
    );
  }
});

test("the right option is in each of four places equally often", () => {
  const places = ofType("task").map(({ right, options }) => options?.findIndex(({ id }) => id === right));
  for (const place of [0, 1, 2, 3]) assert.equal(places.filter((one) => one === place).length * 4, places.length);
});

test("a task's loading follows from its expected share of right answers, guessing left out", () => {
  // .55 (1 - g) phi(t) / sqrt(p (1 - p)): g = 1 / options, and P(Z > t) = (p - g) / (1 - g) is the share who know it.
  /** The upper tail of the normal distribution, by Simpson's rule to 8. @param {number} t */
  const tail = (t) => {
    const steps = 2000,
      width = (8 - t) / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i += 1)
      sum += (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * Math.exp(-((t + i * width) ** 2) / 2);
    return (sum * width) / 3 / Math.sqrt(2 * Math.PI);
  };
  for (const { id, loadings, right, options = [] } of ofType("task")) {
    const g = 1 / options.length,
      p = options.find((option) => option.id === right)?.expected ?? 0;
    let [low, high] = [-6, 6];
    for (let i = 0; i < 60; i += 1) {
      const middle = (low + high) / 2;
      if (tail(middle) > (p - g) / (1 - g)) low = middle;
      else high = middle;
    }
    const loading = (0.55 * (1 - g) * Math.exp(-(low ** 2) / 2)) / Math.sqrt(2 * Math.PI * p * (1 - p));
    assert.ok(Math.abs((Object.values(loadings)[0] ?? 0) - loading) < 0.006, `${id}: ${loading}`);
  }
});

test("the axis goes with the front skills and against the back skills, is moved by no praise, and has variance 1", () => {
  for (const { id, side } of skills) {
    const weight = bank.axis.weights[id];
    assert.ok(side === "front" ? weight >= 0 : side === "back" ? weight <= 0 : weight === 0, `${id}: ${weight}`);
  }
  const praise = praiseDirection(bank);
  assert.ok(Math.abs(skills.reduce((sum, { id }, at) => sum + bank.axis.weights[id] * praise[at], 0)) < 1e-9);
  assert.ok(Math.abs(inner(bank.axis.weights, bank.axis.weights) - 1) < 1e-9);
});

test("the meaning of every item is written down for translators, and of no other", () => {
  const [page] = readFileSync(new URL("ITEMS.md", folder), "utf8").split("## Where the languages still differ");
  const bundle = (/** @type {Item} */ item) => item.type === "preference" && Object.keys(item.loadings).length > 2;
  const told = [...page.matchAll(/^(?:\| |### )`([a-z0-9-]+)`/gm)].map(([, id]) => id);
  assert.deepEqual(
    told.sort(),
    items
      .filter((item) => !bundle(item))
      .map(({ id }) => id)
      .sort(),
  );
});

test("for every way to act it is written down who would choose it, with its score", () => {
  const page = readFileSync(new URL("ITEMS.md", folder), "utf8");
  for (const { id, options = [] } of ofType("scenario")) {
    const part = page.split(`### \`${id}\``)[1]?.split("\n##")[0] ?? "";
    const told = [...part.matchAll(/^\| ([a-z]), (\d) \|/gm)].map(([, option, score]) => `${option} ${score}`);
    assert.deepEqual(
      told,
      options.map(({ id: option, score }) => `${option} ${score}`),
      id,
    );
  }
});
