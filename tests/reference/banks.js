import { skillCorrelation } from "./posterior.js";
import { axisFrom } from "./praise.js";
import { oneOf, shuffled } from "./random.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 * @typedef {import("./formats.js").ItemType} ItemType
 * @typedef {import("./formats.js").Option} Option
 * @typedef {import("./formats.js").Roles} Roles
 * @typedef {() => number} Random
 */

/** @param {Random} random @param {number} least @param {number} most */
const whole = (random, least, most) => least + Math.floor(random() * (most - least + 1));

/** @param {Random} random @param {number} least @param {number} most */
const between = (random, least, most) => Math.round(1000 * (least + random() * (most - least))) / 1000;

/** So many shares of at least .05, in hundredths, that sum to 1. @param {number} count @param {Random} random */
function shares(count, random) {
  const hundredths = Array.from({ length: count }, () => 5);
  for (let rest = 100 - 5 * count; rest > 0; rest--) hundredths[whole(random, 0, count - 1)]++;
  return hundredths.map((share) => share / 100);
}

const letters = ["a", "b", "c", "d", "e", "f"];

/** @param {number[]} scores @param {Random} random @returns {Option[]} */
function optionsWith(scores, random) {
  const expected = shares(scores.length, random);
  return scores.map((score, at) => ({ id: letters[at], score, expected: expected[at] }));
}

/** Options whose scores are 1, 2, 3, ... @param {Random} random */
const steps = (random) =>
  optionsWith(
    letters.slice(0, whole(random, 2, 6)).map((_, at) => at + 1),
    random,
  );

/**
 * Loadings on this many skills, of either sign, within the variance of an answer.
 *
 * @param {Bank["skills"]} skills
 * @param {number} count
 * @param {Random} random
 */
function loadings(skills, count, random) {
  const chosen = shuffled(skills, random).slice(0, count);
  return Object.fromEntries(chosen.map(({ id }) => [id, oneOf([1, -1], random) * between(random, 0.2, 0.65 / Math.sqrt(count))]));
}

/** @param {ItemType} type @param {string} id @param {Bank["skills"]} skills @param {Random} random @returns {Item} */
function item(type, id, skills, random) {
  if (type === "rating") return { id, type, loadings: loadings(skills, 1, random) };
  if (type === "preference") return { id, type, loadings: loadings(skills, 2, random) };
  if (type === "scenario") {
    const scores = shuffled([-1, 0, 0.5, 2], random).slice(0, whole(random, 3, 4));
    return {
      id,
      type,
      loadings: loadings(skills, whole(random, 1, Math.min(3, skills.length)), random),
      options: optionsWith(scores, random),
    };
  }
  const places = whole(random, 2, 5);
  const right = whole(random, 0, places - 1);
  const options = optionsWith(
    letters.slice(0, places).map((_, at) => Number(at === right)),
    random,
  );
  return { id, type, loadings: { [oneOf(skills, random).id]: between(random, 0.2, 0.5) }, right: letters[right], options };
}

/**
 * Correlations of any make, as a whole matrix: two figures' worth, with each pair moved a little.
 *
 * @param {number[][]} correlation
 * @param {Random} random
 */
function stirred(correlation, random) {
  const moved = correlation.map((row, at) =>
    row.map((value, other) => (other < at ? value + between(random, -0.1, 0.1) : value)),
  );
  return moved.map((row, at) => row.map((value, other) => (other > at ? moved[other][at] : value)));
}

/** A rating's own shares and style. @param {Bank} bank @param {Random} random */
function ownShares({ types: { rating } }, random) {
  const expected = shares(rating.options.length, random);
  return {
    style: between(random, -0.3, 0.3),
    options: rating.options.map((option, at) => ({ ...option, expected: expected[at] })),
  };
}

/**
 * A small valid bank with its roles: 2 to 6 skills, 3 to 30 items of every type.
 *
 * @param {Random} random
 * @returns {{ bank: Bank & { languages: string[] }, roles: Roles }}
 */
export function anyBank(random) {
  /** @type {("front" | "back" | "both")[]} */
  const sides = [
    "front",
    "back",
    ...Array.from({ length: whole(random, 0, 4) }, () => oneOf(/** @type {const} */ (["front", "back", "both"]), random)),
  ];
  const skills = sides.map((side, at) => ({ id: `skill-${letters[at]}`, side }));
  const across = between(random, 0, 0.3);
  const correlation = { within: between(random, across, 0.6), across };
  /** @type {ItemType[]} */
  const types = ["rating", "rating", "preference", "scenario", "task"];
  const items = Array.from({ length: whole(random, 3, 30) }, (_, at) =>
    item(at < 5 ? types[at] : oneOf(types, random), `item-${at}`, skills, random),
  );
  /** @type {Bank & { languages: string[] }} */
  const bank = {
    id: "any",
    version: whole(random, 1, 65535),
    languages: ["en"],
    skills,
    correlation,
    axis: { weights: {}, halfWidth: between(random, 0.1, 0.6) },
    types: { rating: { style: between(random, 0, 0.3), options: steps(random) }, preference: { options: steps(random) } },
    items: shuffled(items, random),
  };
  if (random() < 0.3) bank.correlation = stirred(skillCorrelation(bank), random);
  bank.items = bank.items.map((one) => (one.type === "rating" && random() < 0.3 ? { ...one, ...ownShares(bank, random) } : one));
  bank.axis.weights = axisFrom(
    bank,
    Object.fromEntries(skills.map(({ id, side }) => [id, side === "back" ? -between(random, 0.1, 1) : between(random, 0.1, 1)])),
  );
  return {
    bank,
    roles: {
      id: "any-roles",
      version: 1,
      roles: Array.from({ length: whole(random, 1, 6) }, (_, at) => anyRole(`role-${letters[at]}`, bank, random)),
    },
  };
}

/** @param {string} id @param {Bank} bank @param {Random} random @returns {Roles["roles"][number]} */
export const anyRole = (id, { skills }, random) => ({
  id,
  side: oneOf(/** @type {const} */ (["front", "back", "mixed"]), random),
  figures: Object.fromEntries(skills.map((skill) => [skill.id, between(random, -2, 2)])),
  importance: Object.fromEntries(skills.map((skill) => [skill.id, between(random, 1, 5)])),
});
