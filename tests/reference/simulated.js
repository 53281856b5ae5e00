// The office bank for `simulate`, and how figures of other people are counted and compared with those that it prints.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dot } from "./matrix.js";
import { inProject, score } from "./program.js";

/**
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./formats.js").Result} Result
 * @typedef {{ value: number, error: number }} Figure
 */

export const folder = "questions/office";
export const bank = JSON.parse(readFileSync(inProject(`${folder}/bank.json`), "utf8"));
export const roles = JSON.parse(readFileSync(inProject(`${folder}/roles.json`), "utf8"));
/** @type {number[]} */
export const axis = bank.skills.map((/** @type {{ id: string }} */ { id }) => bank.axis.weights[id]);
/** @type {number} */
export const halfWidth = bank.axis.halfWidth;

/**
 * Two figures of different people, apart by less than five standard errors of their difference.
 *
 * @param {string} name
 * @param {number} reported
 * @param {Figure} found
 * @param {number} others how many times as many people were reported
 */
export function agree(name, reported, { value, error }, others = 1) {
  const margin = 5 * error * Math.sqrt(1 + 1 / others) + 1e-3;
  assert.ok(Math.abs(reported - value) < margin, `${name}: simulate says ${reported}, here ${value} +- ${margin}`);
}

/** @param {Answers[]} answers @returns {Result[]} */
export const scored = (answers) =>
  score(
    folder,
    answers.map((sheet, at) => ({ id: `p${at}`, answers: sheet })),
  ).map((line) => JSON.parse(line).result);

/** @param {number[]} theta */
export const truthOf = (theta) => dot(axis, theta);
/** @param {number} truth @param {{ mean: number, sd: number }} estimate */
export const covers = (truth, { mean, sd }) => Math.abs(truth - mean) <= 1.6448536269514722 * sd;
/** @param {string} lead @param {number} truth */
export const inRegion = (lead, truth) =>
  lead === "front" ? truth > halfWidth : lead === "back" ? truth < -halfWidth : Math.abs(truth) < 2 * halfWidth;
/** @param {Result[]} list @param {number[]} true_ */
export const clearOnes = (list, true_) =>
  list.flatMap(({ path }, at) => (path.certainty === "clear" ? [{ lead: path.lead, truth: true_[at] }] : []));
/** @param {{ share: number }[]} some */
export const meanOf = (some) => {
  const mean = some.reduce((sum, { share }) => sum + share, 0) / some.length;
  return { value: mean, error: Math.sqrt(some.reduce((sum, { share }) => sum + (share - mean) ** 2, 0)) / some.length };
};
