// People who answer by other figures than the bank states, and what `items` says of their answers.
import { optionsOf, standardized } from "./observations.js";
import { people } from "./people.js";
import { run } from "./program.js";
import { randomFrom, shuffled } from "./random.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Sheet} Sheet
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {() => number} Random
 */

/** @param {string} folder @param {unknown[]} lines @param {string[]} options */
export function items(folder, lines, options = []) {
  const { status, stdout, stderr } = run("items", folder, lines, options);
  return { status, stderr, ...JSON.parse(stdout) };
}

/** The bank as people really are: every loading is off by a factor of its own, from .7 to 1.2. @param {Bank} bank */
export function truthOf(bank) {
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
export function adaptively(bank, all, random, count) {
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
export function sheetsFrom(bank, count, seed, asked) {
  const random = randomFrom(seed);
  const crowd = people(truthOf(bank), 1);
  return Array.from({ length: count }, (_, at) => {
    const all = crowd.answer(crowd.draw(random), random);
    return { id: `p${at}`, answers: asked ? adaptively(bank, all, random, asked) : all };
  });
}
