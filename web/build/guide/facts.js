// @ts-check
import { readFileSync } from "node:fs";

/**
 * @typedef {import("../../data/bank.js").Bank} Bank
 * @typedef {import("../../data/bank.js").Skill} Skill
 * @typedef {import("../../data/bank.js").Role & {soc: string, figures: Record<string, number>,
 *   importance: Record<string, number>}} Role
 */

/** @param {string} name */
const read = (name) => readFileSync(`questions/office/${name}`, "utf8");

/** Choice: a skill is marked as needed more than elsewhere when it is this many standard deviations above the mean of all occupations. */
const muchMore = 0.5;

/** The cells of a line of figures.csv; those that hold a comma are in quotation marks. @param {string} line */
const cells = (line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain);

/** The yearly median pay of each occupation in dollars, by its code. @returns {Map<string, number>} */
function medianPay() {
  const [head, ...lines] = read("figures.csv").trim().split("\n").map(cells);
  const [soc, wage] = ["soc", "us_wage_median_2024"].map((name) => head.indexOf(name));
  return new Map(lines.map((line) => [line[soc], Number(line[wage])]));
}

/** How differently two jobs need the skills. @param {Role} a @param {Role} b */
const distance = (a, b) => Math.hypot(...Object.keys(a.figures).map((skill) => a.figures[skill] - b.figures[skill]));

/** The plain rating of a skill. @param {any[]} items @param {string} skill */
const itemOf = (items, skill) => items.find(({ type, loadings }) => type === "rating" && loadings[skill] > 0);

/** What the guide knows about skills and jobs: the bank's files, and orders of what is in them. */
export function openFacts() {
  /** @type {Bank} */
  const bank = JSON.parse(read("bank.json"));
  /** @type {Role[]} */
  const roles = JSON.parse(read("roles.json")).roles;
  const pay = medianPay();

  return {
    skills: bank.skills,
    roles,

    /** The texts of a language, as its file holds them. @param {string} language */
    source: (language) => read(`text.${language}.json`),

    /** Yearly median pay in dollars. @param {Role} role */
    wage: (role) => /** @type {number} */ (pay.get(role.soc)),

    /** A job's skills, the most important first; `more`: needed more than in most jobs. @param {Role} role */
    needs: (role) =>
      bank.skills
        .map(({ id, side }) => ({ id, side, importance: role.importance[id], more: role.figures[id] >= muchMore }))
        .sort((a, b) => b.importance - a.importance),

    /** The jobs that need a skill most. @param {string} skill @param {number} count */
    needing: (skill, count) => [...roles].sort((a, b) => b.importance[skill] - a.importance[skill]).slice(0, count),

    /** The jobs that need the most similar skills. @param {Role} role @param {number} count */
    nearest: (role, count) =>
      roles
        .filter((other) => other !== role)
        .sort((a, b) => distance(role, a) - distance(role, b))
        .slice(0, count),

    /** The plain rating of a skill, as a sample of its questions. @param {string} skill @returns {string} */
    sample: (skill) => itemOf(bank.items, skill).id,

    /** The steps of a rating, the firmest no first. */
    steps: bank.types.rating.options.map(({ id }) => id),
  };
}
/** @typedef {ReturnType<typeof openFacts>} Facts */
