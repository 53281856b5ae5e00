// What named needs mean, computed here without the core: the figures of core/DECISIONS.md on them, and the core's own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadModule } from "../../web/engine/module.js";
import { dot, quadratic, times } from "./matrix.js";
import { inProject } from "./program.js";
import { roleWeights } from "./roles.js";

/** @param {string} name */
const read = (name) => readFileSync(inProject(`questions/office/${name}.json`), "utf8");
const bank = JSON.parse(read("bank"));
const { roles } = JSON.parse(read("roles"));
const skills = bank.skills.map((/** @type {{id: string}} */ { id }) => id);
const levels = ["essential", "important", "useful", "little"];

/** @param {any} a @param {any} b */
const prior = (a, b) =>
  a.id === b.id ? 1 : a.side === b.side && a.side !== "both" ? bank.correlation.within : bank.correlation.across;
const correlation = bank.skills.map((/** @type {any} */ a) => bank.skills.map((/** @type {any} */ b) => prior(a, b)));

/** A quantile, between neighbors by linear interpolation. @param {number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (at - Math.floor(at)) * (high - low);
}
/** @param {string} skill */
const figuresOf = (skill) => roles.map((/** @type {any} */ role) => role.figures[skill]);
/** @param {string} skill @param {string} level */
const figure = (skill, level) => quantile(figuresOf(skill), (7 - 2 * levels.indexOf(level)) / 8);

/** A role's level in each skill: the quarter of the roles in which it is. @param {any} role */
const needsOf = (role) =>
  skills.map((/** @type {string} */ skill) => {
    const cuts = [3 / 4, 1 / 2, 1 / 4].map((part) => quantile(figuresOf(skill), part));
    return levels[cuts.filter((cut) => role.figures[skill] < cut).length];
  });

const own = roles.map((/** @type {any} */ role) =>
  roleWeights(
    correlation,
    skills.map((/** @type {string} */ skill) => role.figures[skill]),
  ),
);
const rewritten = roles.map((/** @type {any} */ role) => {
  const needs = needsOf(role);
  return roleWeights(
    correlation,
    skills.map((/** @type {string} */ skill, /** @type {number} */ k) => figure(skill, needs[k])),
  );
});
/** How alike two roles rank people. @param {number[]} a @param {number[]} b */
const alike = (a, b) => dot(a, times(correlation, b)) / Math.sqrt(quadratic(correlation, a) * quadratic(correlation, b));

test("each role of the bank, rewritten in named needs, is still most like itself: r .74 to .98, median .92", () => {
  const same = own.map((/** @type {number[]} */ one, /** @type {number} */ at) => alike(one, rewritten[at])).sort();
  assert.equal(same[0].toFixed(2), "0.74");
  assert.equal(same[29].toFixed(2), "0.98");
  assert.equal(((same[14] + same[15]) / 2).toFixed(2), "0.92");
  for (const [at, one] of rewritten.entries()) {
    const nearest = own.map((/** @type {number[]} */ other) => alike(one, other));
    assert.equal(nearest.indexOf(Math.max(...nearest)), at, roles[at].id);
  }
});

test("the side of named needs begins half a standard deviation of the roles from the middle, as all 30 have theirs", () => {
  const weights = skills.map((/** @type {string} */ skill) => bank.axis.weights[skill]);
  const places = roles.map((/** @type {any} */ role) =>
    dot(
      weights,
      skills.map((/** @type {string} */ skill) => role.figures[skill]),
    ),
  );
  const mean = places.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0) / places.length;
  const square =
    places.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + (one - mean) ** 2, 0) / places.length;
  const bound = Math.sqrt(square) / 2;
  const side = (/** @type {number} */ place) => (place >= bound ? "front" : place <= -bound ? "back" : "mixed");
  assert.deepEqual(
    places.map(side),
    roles.map((/** @type {any} */ role) => role.side),
  );
});

test("the core ranks people by named needs as they are computed here", async () => {
  const core = await loadModule(readFileSync(inProject("build/wasm/whichdesk-packs.wasm")));
  const text = { title: { en: "T" }, summary: { en: "S" } };
  const pack = {
    format: 1,
    id: "rewritten",
    version: 1,
    languages: ["en"],
    roles: roles.map((/** @type {any} */ role) => {
      const needs = needsOf(role);
      const named = skills.map((/** @type {string} */ skill, /** @type {number} */ k) => [skill, needs[k]]);
      return {
        id: role.id,
        needs: Object.fromEntries(named.filter((/** @type {string[]} */ [, need]) => need !== "little")),
        ...text,
      };
    }),
  };
  const { handle, pack: about } = JSON.parse(core.openPack(read("bank"), read("roles"), JSON.stringify(pack), "")).result;
  assert.deepEqual(about.problems, []);
  const item = bank.items[0].id;
  const answers = JSON.stringify({ bank: bank.id, version: bank.version, answers: { [item]: "5" } });
  const assessed = JSON.parse(core.assess(handle, answers)).result;
  const means = skills.map(
    (/** @type {string} */ skill) => assessed.skills.find((/** @type {any} */ one) => one.id === skill).mean,
  );
  for (const [at, role] of roles.entries()) {
    const explained = JSON.parse(core.explain(handle, answers, JSON.stringify({ role: role.id }))).result;
    assert.ok(Math.abs(explained.mean - dot(rewritten[at], means)) < 1e-9, role.id);
  }
});
