// What the engine says of real people:  npm run people -- FOLDER
//
// FOLDER holds sets of answers (`sets.js` says how). For each: how many people get a false alarm on the whole questionnaire
// and on 24 of its items, how many sheets filled in by chance are caught, and how often 90 % intervals hold.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { score } from "../reference/program.js";
import { randomFrom, shuffled } from "../reference/random.js";
import { bankOf, readSets, skillOf } from "./sets.js";

/**
 * @typedef {import("../reference/formats.js").Answers} Answers
 * @typedef {import("../reference/formats.js").Bank} Bank
 * @typedef {import("../reference/formats.js").Result} Result
 * @typedef {import("./sets.js").PeopleSet} PeopleSet
 * @typedef {{ noPattern: number, inconsistent: number, wide: number }} Alarms    shares
 * @typedef {{ people: number, all: number, widestTenth: number, widestTenthAsModeled: number }} Coverage    shares
 * @typedef {{ set: string, people: number, items: number, whole: Alarms, at24: Alarms, chanceCaught: number | null, coverage90: Coverage }} Report
 */

const normal90 = 1.6448536269514722;
const loading = 0.57;
const style = 0.15;
const noise = 1 - loading ** 2 - style ** 2;
/** Choice: fewer ratings than these are no whole sheet by chance. */
const fewestForChance = 39;

/** @param {number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** @param {boolean[]} hits */
const share = (hits) => mean(hits.map(Number));

/** @param {number[]} steps @param {(at: number) => boolean} kept @returns {Answers} */
const sheetOf = (steps, kept = () => true) =>
  Object.fromEntries(steps.flatMap((step, at) => (kept(at) ? [[`item-${at + 1}`, `${step}`]] : [])));

/** Too few answers are said before a missing pattern: an inconsistent sheet counts as one without it. @param {Result} result */
const hasNoPattern = ({ path, quality }) => path.why === "noPattern" || quality.notes.includes("inconsistent");

/** @param {Result[]} results @returns {Alarms} */
const alarmsIn = (results) => ({
  noPattern: share(results.map(hasNoPattern)),
  inconsistent: share(results.map(({ quality }) => quality.notes.includes("inconsistent"))),
  wide: share(results.map(({ quality }) => quality.notes.includes("wide"))),
});

/**
 * How often a 90 % interval holds. A skill has no true value to look at, so half the items of each scale, drawn anew for
 * each person, are answered, and the mean y of the other half, keyed, is foretold: a m + b s with the variance
 * a^2 sd^2 + b^2 sd_s^2 + scale^2 sigma^2 / n, where b is the style loading times the mean key. `AsModeled` leaves out
 * the scale of the person.
 *
 * @param {PeopleSet} set
 * @param {Bank} bank
 * @param {(sheets: Answers[]) => Result[]} scored
 * @param {() => number} random
 * @returns {Coverage}
 */
function coverageOf(set, bank, scored, random) {
  const names = [...new Set(set.scales)];
  const options = bank.types.rating.options;
  const average = options.reduce((sum, { score: points, expected }) => sum + points * expected, 0);
  const sd = Math.sqrt(options.reduce((sum, { score: points, expected }) => sum + (points - average) ** 2 * expected, 0));
  const highest = options.length;
  const halves = set.people.map(() =>
    names.map((name) => {
      const items = shuffled(
        set.scales.flatMap((scale, at) => (scale === name ? [at] : [])),
        random,
      );
      return { answered: items.slice(0, Math.ceil(items.length / 2)), left: items.slice(Math.ceil(items.length / 2)) };
    }),
  );
  const results = scored(
    set.people.map((steps, person) => {
      const answered = new Set(halves[person].flatMap((half) => half.answered));
      return sheetOf(steps, (at) => answered.has(at));
    }),
  );
  const people = results.map(({ skills, quality }, person) => {
    const hits = halves[person].flatMap(({ left }, at) => {
      if (left.length === 0) return [];
      const skill = skills.find(({ id }) => id === skillOf(names[at]));
      if (!skill) return [];
      // Keyed, a reversed item's step counts from the other end, as its mirrored shares do.
      const found = mean(
        left.map(
          (item) => ((set.keys[item] > 0 ? set.people[person][item] : highest + 1 - set.people[person][item]) - average) / sd,
        ),
      );
      const b = style * mean(left.map((item) => set.keys[item]));
      const expected = loading * skill.mean + b * quality.style.mean;
      /** @param {number} scale @param {number} own the skill's sd */
      const holds = (scale, own) =>
        Math.abs(found - expected) <=
        normal90 * Math.sqrt(loading ** 2 * own ** 2 + b ** 2 * quality.style.sd ** 2 + (scale ** 2 * noise) / left.length);
      return [{ shown: holds(quality.scale, skill.sd), modeled: holds(1, skill.sd / quality.scale) }];
    });
    return { scale: quality.scale, hits };
  });
  const widest = [...people].sort((a, b) => b.scale - a.scale).slice(0, Math.ceil(people.length / 10));
  return {
    people: people.length,
    all: share(people.flatMap(({ hits }) => hits.map(({ shown }) => shown))),
    widestTenth: share(widest.flatMap(({ hits }) => hits.map(({ shown }) => shown))),
    widestTenthAsModeled: share(widest.flatMap(({ hits }) => hits.map(({ modeled }) => modeled))),
  };
}

/**
 * @param {PeopleSet} set
 * @param {number} seed
 * @returns {Report}
 */
export function study(set, seed) {
  const { bank, roles } = bankOf(set);
  const folder = mkdtempSync(join(tmpdir(), "whichdesk-people-"));
  try {
    writeFileSync(join(folder, "bank.json"), JSON.stringify(bank));
    writeFileSync(join(folder, "roles.json"), JSON.stringify(roles));
    const random = randomFrom(seed);
    /** @param {Answers[]} sheets @returns {Result[]} */
    const scored = (sheets) =>
      score(
        folder,
        sheets.map((answers, at) => ({ id: `p${at}`, answers })),
      ).map((line) => JSON.parse(line).result);
    const items = set.scales.map((_, at) => at);
    const whole = scored(set.people.map((steps) => sheetOf(steps)));
    const at24 = scored(
      set.people.map((steps) => {
        const asked = new Set(shuffled(items, random).slice(0, 24));
        return sheetOf(steps, (at) => asked.has(at));
      }),
    );
    const steps = bank.types.rating.options.length;
    const chance =
      items.length < fewestForChance
        ? null
        : scored(Array.from({ length: 2000 }, () => sheetOf(items.map(() => 1 + Math.floor(random() * steps)))));
    return {
      set: set.name,
      people: set.people.length,
      items: items.length,
      whole: alarmsIn(whole),
      at24: alarmsIn(at24),
      chanceCaught: chance && share(chance.map(hasNoPattern)),
      coverage90: coverageOf(set, bank, scored, random),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, seed = "1"] = process.argv.slice(2);
  if (!folder || !Number.isInteger(Number(seed))) {
    console.error("usage: npm run people -- FOLDER [SEED]");
    process.exit(2);
  }
  for (const set of readSets(folder)) console.log(JSON.stringify(study(set, Number(seed))));
}
