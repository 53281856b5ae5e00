import { dot, quadratic, times } from "./matrix.js";
import { observe } from "./observations.js";
import { pathOf } from "./path.js";
import { posterior, skillCorrelation, withStyle } from "./posterior.js";
import { allOnOneStep, qualityOf, ratingSteps } from "./quality.js";
import { matchOffset, weightsOf } from "./roles.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Roles} Roles
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {ReturnType<typeof pathOf>} Path
 * @typedef {import("./matrix.js").Vector} Vector
 * @typedef {import("./matrix.js").Matrix} Matrix
 * @typedef {import("./observations.js").Observation} Observation
 * @typedef {import("./posterior.js").Posterior} Posterior
 * @typedef {{ id: string, weights: Vector }} Direction    a role's w over the skills
 * @typedef {{ bank: Bank, correlation: Matrix, prior: Matrix, axis: Vector, roles: Direction[] }} Ready
 */

/** What hangs on no answer, worked out once for many sheets. @param {Bank} bank @param {Roles} roles @returns {Ready} */
export function ready(bank, { roles }) {
  const correlation = skillCorrelation(bank);
  return {
    bank,
    correlation,
    prior: withStyle(correlation),
    axis: [...bank.skills.map(({ id }) => bank.axis.weights[id] ?? 0), 0],
    roles: roles.map((role) => ({ id: role.id, weights: weightsOf(bank, correlation, role) })),
  };
}

/** @param {Ready} desk @param {Answers} answers */
export function knownFrom({ bank, prior }, answers) {
  const observations = observe(bank, prior, answers);
  return { observations, known: posterior(prior, observations) };
}

/** @param {Ready} desk @param {Answers} answers @param {Observation[]} observations @param {Posterior} known @returns {Path} */
export function pathFrom({ bank, axis, prior }, answers, observations, known) {
  const variance = quadratic(known.covariance, axis);
  const steps = ratingSteps(bank, answers);
  const quality = qualityOf(steps, prior, observations, known, variance);
  return pathOf({ mean: dot(axis, known.mean), variance }, bank.axis.halfWidth, quality, allOnOneStep(bank, answers));
}

/** The roles from the best match on, equals by id. @param {Ready} desk @param {Posterior} known */
export function leaders({ correlation, roles }, known) {
  return roles
    .map(({ id, weights }) => ({
      id,
      weights,
      match: dot(weights, known.mean.slice(0, weights.length)) + matchOffset(correlation, known, weights),
    }))
    .sort((a, b) => b.match - a.match || (a.id < b.id ? -1 : 1));
}

/** Two leading roles' difference in the unit of a skill; zeros where they do not differ. @param {Ready} desk @param {Posterior} known */
export function leadingDifference(desk, known) {
  const [first, second] = leaders(desk, known);
  const difference = first.weights.map((weight, at) => (second ? weight - second.weights[at] : 0));
  const variance = dot(difference, times(desk.correlation, difference));
  return difference.map((weight) => (variance > 0 ? weight / Math.sqrt(variance) : 0));
}
