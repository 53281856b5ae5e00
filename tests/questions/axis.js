/**
 * The path axis of a bank folder, computed by another method than the core's: projected gradient steps on the stated
 * objective. It shares no code with the core and must never come to.
 *
 * @typedef {{id: string, side: "front" | "back" | "both"}} Skill
 * @typedef {{z: number[], contact: number, rest: number, level: number}} Case   rest: contact without level
 * @typedef {Skill[] & {within: number, across: number, praise: number[]}} Skills    praise: where it moves the skills
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { praiseDirection, throughRatings } from "../reference/praise.js";

/** @param {number[]} values */
const sum = (values) => values.reduce((a, b) => a + b, 0);
/** @param {number[]} values */
const mean = (values) => sum(values) / values.length;
/** @param {number[]} a @param {number[]} b */
const dot = (a, b) => sum(a.map((value, i) => value * (b[i] ?? NaN)));
/** @param {number[]} values */
const centered = (values) => values.map((value) => value - mean(values));
/** @param {number[]} a @param {number[]} b */
const correlation = (a, b) =>
  dot(centered(a), centered(b)) / Math.sqrt(dot(centered(a), centered(a)) * dot(centered(b), centered(b)));
/** What a straight line over x leaves of y. @param {number[]} y @param {number[]} x */
const without = (y, x) => {
  const rise = dot(centered(x), centered(y)) / dot(centered(x), centered(x));
  return centered(y).map((value, i) => value - rise * (centered(x)[i] ?? NaN));
};

/** @param {string} text @returns {Record<string, string>[]} */
function readTable(text) {
  const [head = [], ...body] = text
    .trim()
    .split("\n")
    .map((line) => [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map(([, cell = ""]) => cell));
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ""])));
}

/** Mean 0, variance 1 over the values there are. @param {(number | undefined)[]} values */
function standardized(values) {
  const there = values.filter((value) => value !== undefined);
  const sd = Math.sqrt(mean(centered(there).map((value) => value * value)));
  return values.map((value) => (value === undefined ? undefined : (value - mean(there)) / sd));
}

/** The whole occupations of a bank folder. @param {string} folder @returns {{skills: Skills, cases: Case[], seen: number[][]}}    seen: the cases through ratings */
export function sample(folder) {
  /** @param {string} name */
  const read = (name) => readFileSync(join(folder, name), "utf8");
  const bank = JSON.parse(read("bank.json")),
    columns = JSON.parse(read("columns.json"));
  const table = readTable(read("figures.csv"));
  /** @param {string} name */
  const column = (name) => table.map((row) => (row[name] === "" ? undefined : Number(row[name])));
  /** @param {(number | undefined)[][]} some */
  const meanOf = (some) =>
    table.map((_, i) => {
      const values = some.map((one) => one[i]);
      return values.includes(undefined) ? undefined : mean(/** @type {number[]} */ (values));
    });
  const z = bank.skills.map((/** @type {Skill} */ { id }) => standardized(meanOf(columns[id].map(column))));
  const contact = meanOf(["wc_external_customers", "wa_working_with_public"].map((name) => standardized(column(name))));
  const whole = table
    .map((_, i) => i)
    .filter((i) => [...z, contact].every((/** @type {unknown[]} */ one) => one[i] !== undefined));
  const cases = whole.map((i) => {
    const skills = z.map((/** @type {number[]} */ one) => one[i]);
    return { z: skills, contact: contact[i] ?? NaN, level: mean(skills), rest: 0 };
  });
  const rests = without(
    cases.map((one) => one.contact),
    cases.map((one) => one.level),
  );
  cases.forEach((one, i) => (one.rest = rests[i] ?? NaN));
  return {
    skills: Object.assign(bank.skills, bank.correlation, { praise: praiseDirection(bank) }),
    cases,
    seen: cases.map(({ z }) => throughRatings(bank, z)),
  };
}

/** @param {Skills} skills */
const priorOf = (skills) =>
  skills.map((a) => skills.map((b) => (a === b ? 1 : a.side === b.side && a.side !== "both" ? skills.within : skills.across)));

/** The nearest weights with these signs and level'weights = 0, by bisection on the plane's multiplier.
 * @param {number[]} weights @param {number[]} signs @param {number[]} level */
function project(weights, signs, level) {
  /** @param {number} shift */
  const at = (shift) =>
    weights.map((weight, k) => {
      const moved = weight - shift * (level[k] ?? NaN);
      return moved * (signs[k] ?? 0) > 0 ? moved : 0;
    });
  let low = -10,
    high = 10;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (dot(level, at(middle)) > 0) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}

/** The weights that make  mean (rest - z'b)^2 + shrinkage (b'b - (1 - 1e-6) (e'b)^2 / e'e)  least, e the equal weights.
 * @param {Skills} skills @param {Case[]} cases @param {number} shrinkage */
function fit(skills, cases, shrinkage) {
  const signs = skills.map(({ side }) => ({ front: 1, back: -1, both: 0 })[side]);
  const level = skills.praise;
  const total = (/** @type {number} */ sign) => sum(level.filter((_, k) => signs[k] === sign));
  const equal = signs.map((sign) => (sign === 0 ? 0 : sign / total(sign)));
  const z = skills.map((_, k) => centered(cases.map((one) => one.z[k] ?? NaN)));
  const rest = centered(cases.map((one) => one.rest));
  const curve = z.map((a, j) =>
    z.map(
      (b, k) =>
        dot(a, b) / cases.length +
        shrinkage * ((j === k ? 1 : 0) - ((1 - 1e-6) * (equal[j] ?? NaN) * (equal[k] ?? NaN)) / dot(equal, equal)),
    ),
  );
  const slope = z.map((one) => dot(one, rest) / cases.length);
  const step = 1 / sum(curve.map((row, k) => row[k] ?? NaN)); // the trace bounds the greatest curvature
  let weights = equal;
  for (let i = 0; i < 20000; i += 1) {
    const downhill = weights.map((weight, k) => weight + step * ((slope[k] ?? NaN) - dot(curve[k] ?? [], weights)));
    const next = project(downhill, signs, level);
    const moved = Math.max(...next.map((value, k) => Math.abs(value - (weights[k] ?? NaN))));
    weights = next;
    if (moved < 1e-12) break;
  }
  return weights;
}

/** The same, scaled to variance 1 in people. @param {Skills} skills @param {Case[]} cases @param {number} shrinkage */
export function axis(skills, cases, shrinkage) {
  const weights = fit(skills, cases, shrinkage);
  const sd = Math.sqrt(
    dot(
      weights,
      priorOf(skills).map((row) => dot(row, weights)),
    ),
  );
  return weights.map((weight) => weight / sd);
}

/** Half the standard deviation of the cases' places on an axis. @param {Case[]} cases @param {number[]} weights */
export function sideBound(cases, weights) {
  const places = centered(cases.map(({ z }) => dot(weights, z)));
  return Math.sqrt(mean(places.map((place) => place * place))) / 2;
}

/** Which fold each case is in. @param {number} count @param {number} folds @param {number} seed */
export function deal(count, folds, seed) {
  let state = seed;
  const keys = Array.from({ length: count }, () => (state = (state * 48271) % 2147483647)); // Park & Miller
  const order = keys.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const fold = Array.from({ length: count }, () => 0);
  order.forEach((one, place) => (fold[one] = place % folds));
  return fold;
}

/** How often, of a case of the upper and one of the lower third, the upper is predicted higher by weights found
 * without its fold, from what is seen of the case.
 * @param {Skills} skills @param {Case[]} cases @param {number} shrinkage @param {number[]} folds @param {number[][]} seen */
export function predictWithout(skills, cases, shrinkage, folds, seen = cases.map(({ z }) => z)) {
  const predicted = cases.map(() => 0);
  for (const fold of new Set(folds)) {
    const kept = cases.filter((_, i) => folds[i] !== fold);
    const weights = fit(skills, kept, shrinkage);
    const base = mean(kept.map((one) => one.rest - dot(weights, seen[cases.indexOf(one)] ?? [])));
    seen.forEach((shown, i) => (predicted[i] = folds[i] === fold ? base + dot(weights, shown) : (predicted[i] ?? NaN)));
  }
  const order = cases.map((_, i) => i).sort((a, b) => (cases[a]?.rest ?? NaN) - (cases[b]?.rest ?? NaN));
  const third = Math.floor(cases.length / 3);
  const at = (/** @type {number} */ i) => predicted[i] ?? NaN;
  return mean(order.slice(0, third).flatMap((low) => order.slice(-third).map((high) => (at(high) > at(low) ? 1 : 0))));
}

/** Correlation of a skill and contact, level taken out of both. @param {Case[]} cases @param {number} k */
export function skillCorrelation(cases, k) {
  const levels = cases.map((one) => one.level);
  const skill = cases.map((one) => one.z[k] ?? NaN),
    contact = cases.map((one) => one.contact);
  return correlation(without(skill, levels), without(contact, levels));
}

/** Share of contact's variance that level explains. @param {Case[]} cases */
export const level = (cases) =>
  correlation(
    cases.map((one) => one.contact),
    cases.map((one) => one.level),
  ) ** 2;
