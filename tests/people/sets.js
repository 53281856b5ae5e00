// Sets of real people's answers, and a bank for each.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { axisFrom } from "../reference/praise.js";

/**
 * @typedef {import("../reference/formats.js").Bank} Bank
 * @typedef {import("../reference/formats.js").Roles} Roles
 * @typedef {"front" | "back" | "both"} Side
 * @typedef {{ name: string, scales: string[], keys: number[], sides: Record<string, Side>, people: number[][] }} PeopleSet
 */

/** Shares of five steps, as the office bank expects them; other numbers of steps cut the same shape. */
const fiveShares = [0.09, 0.18, 0.22, 0.3, 0.21];

/** The part of the five steps' shares below a place from 0 to 1. @param {number} place */
const below = (place) => fiveShares.reduce((sum, share, at) => sum + share * Math.min(1, Math.max(0, place * 5 - at)), 0);

/** @param {number} count */
export const sharesOf = (count) => Array.from({ length: count }, (_, at) => below((at + 1) / count) - below(at / count));

/**
 * A set as a text file holds it: comments behind #, the scale of each item, its key (+ or -), `# sides: scale side, ...`,
 * and one line of steps for each person, from 1.
 *
 * @param {string} name
 * @param {string} text
 * @returns {PeopleSet}
 */
export function readSet(name, text) {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [scales, keys, ...people] = lines.filter((line) => !line.startsWith("#"));
  const sides = lines.find((line) => line.startsWith("# sides:"));
  if (!scales || !keys || !sides) throw new Error(`${name}: a set needs a line of scales, a line of keys and "# sides:"`);
  const set = {
    name,
    scales: scales.split(","),
    keys: keys.split(",").map((key) => (key === "-" ? -1 : 1)),
    sides: Object.fromEntries(
      sides
        .slice(8)
        .split(",")
        .map((pair) => pair.trim().split(" ")),
    ),
    people: people.map((line) => [...line].map(Number)),
  };
  const wrong = set.people.findIndex((steps) => steps.length !== set.scales.length || steps.some((step) => !(step >= 1)));
  if (set.keys.length !== set.scales.length) throw new Error(`${name}: ${set.keys.length} keys for ${set.scales.length} items`);
  if (wrong >= 0)
    throw new Error(`${name}: person ${wrong + 1} has no step from 1 on for each of the ${set.scales.length} items`);
  return set;
}

/** Every set of a folder. @param {string} folder */
export const readSets = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readSet(file.slice(0, -4), readFileSync(join(folder, file), "utf8")));

/** A scale as a skill's id. @param {string} scale */
export const skillOf = (scale) => `scale-${scale.toLowerCase()}`;

/**
 * The bank that knows of a set's items what the office bank knows of its ratings: loadings of .57 on one scale each, style
 * .15, and the expected shares. Nothing is fitted to the people.
 *
 * @param {PeopleSet} set
 * @returns {{ bank: Bank & { languages: string[] }, roles: Roles }}
 */
export function bankOf({ scales, keys, sides, people }) {
  const steps = Math.max(...people.flat());
  const options = sharesOf(steps).map((expected, at) => ({ id: `${at + 1}`, score: at + 1, expected }));
  const names = [...new Set(scales)];
  const skills = names.map((name) => ({ id: skillOf(name), side: sides[name] ?? "both" }));
  /** @type {Bank & { languages: string[] }} */
  const bank = {
    id: "people",
    version: 1,
    languages: ["en"],
    skills,
    correlation: { within: 0.35, across: 0.15 },
    axis: { weights: {}, halfWidth: 0.35 },
    types: { rating: { style: 0.15, options }, preference: { options } },
    items: scales.map((scale, at) => ({ id: `item-${at + 1}`, type: "rating", loadings: { [skillOf(scale)]: 0.57 * keys[at] } })),
  };
  bank.axis.weights = axisFrom(bank, Object.fromEntries(skills.map(({ id, side }) => [id, side === "back" ? -1 : 1])));
  const figures = Object.fromEntries(skills.map(({ id, side }) => [id, side === "front" ? 1 : side === "back" ? -1 : 0]));
  const importance = Object.fromEntries(skills.map(({ id }) => [id, 1]));
  return { bank, roles: { id: "people-roles", version: 1, roles: [{ id: "any", side: "front", figures, importance }] } };
}
