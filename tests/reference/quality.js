import { foretold } from "./foretold.js";
import { normal } from "./normal.js";
import { isScale } from "./observations.js";
import { misfit, width } from "./posterior.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./formats.js").Quality} Quality
 * @typedef {import("./posterior.js").Posterior} Posterior
 * @typedef {import("./observations.js").Observation} Observation
 */

/**
 * The probability that a sum of squares with this many degrees of freedom is as great: Phi(sqrt(2 df - 1) - sqrt(2 X)).
 * Source: Fisher's approximation, Abramowitz & Stegun (1964), 26.4.13.
 *
 * @param {number} chi2 X
 * @param {number} df
 */
export const chiSquareAbove = (chi2, df) => (df === 0 ? 1 : normal(Math.sqrt(2 * df - 1) - Math.sqrt(2 * chi2)));

/**
 * The options chosen on the answered ratings, in bank order.
 *
 * @param {Bank} bank
 * @param {Answers} answers
 * @returns {string[]}
 */
export const ratingSteps = (bank, answers) =>
  bank.items.flatMap(({ id, type }) => (type === "rating" ? (answers[id] ?? []) : []));

/**
 * The options chosen on the answered ratings and preferences.
 *
 * @param {Bank} bank
 * @param {Answers} answers
 * @returns {string[]}
 */
const scaleSteps = (bank, answers) => bank.items.flatMap(({ id, type }) => (isScale(type) ? (answers[id] ?? []) : []));

/** @param {string[]} steps */
const allAlike = (steps) => steps.length >= 8 && new Set(steps).size === 1;

/**
 * Whether 8 or more ratings, or 8 or more ratings and preferences together, were answered, and all alike.
 *
 * @param {Bank} bank
 * @param {Answers} answers
 */
export const allOnOneStep = (bank, answers) => allAlike(ratingSteps(bank, answers)) || allAlike(scaleSteps(bank, answers));

/** @param {string[]} steps */
export function longestRunOf(steps) {
  let longest = 0;
  let run = 0;
  steps.forEach((step, at) => {
    run = step === steps[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** How many ratings are on the commonest step. @param {string[]} steps */
const commonest = (steps) => Math.max(0, ...steps.map((step) => steps.filter((other) => other === step).length));

/**
 * `inconsistent`: the answers lie far from what the model expects, and do not foretell one another.
 * `wide`: they do, but lie farther out than expected.
 *
 * @param {string[]} steps of the answered ratings
 * @param {import("./matrix.js").Matrix} prior Q
 * @param {Observation[]} observations
 * @param {Posterior} known
 * @param {number} axisVariance Var(D)
 * @returns {Quality}
 */
export function qualityOf(steps, prior, observations, known, axisVariance) {
  const { mean, covariance } = known;
  const df = observations.length;
  const chi2 = misfit(observations, known);
  const p = chiSquareAbove(chi2, df);
  const scale = width(observations, known);
  const others = p < 0.01 ? foretold(prior, observations) : { count: 0, r: 0 };
  const inconsistent = others.count >= 20 && others.r < 0.1;
  const longestRun = longestRunOf(steps);
  const last = mean.length - 1;
  const style = { mean: mean[last], sd: Math.sqrt(covariance[last][last]) };
  const mostlyOneStep = steps.length >= 30 && 10 * commonest(steps) >= 6 * steps.length;
  const notes = [
    inconsistent ? "inconsistent" : [],
    mostlyOneStep || longestRun >= 9 ? "straightLining" : [],
    Math.abs(style.mean) > 2.5 ? "style" : [],
    scale >= 1.25 && !inconsistent ? "wide" : [],
    1 - axisVariance < 0.5 ? "few" : [],
  ].flat();
  return { personFit: { chi2, df, p }, scale, longestRun, style, notes };
}
