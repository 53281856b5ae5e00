import { corner, dot, inverse, minus, quadratic, times } from "./matrix.js";
import { normal } from "./normal.js";
import { readinessWord } from "./shown.js";
import { shownSd } from "./posterior.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Role} Role
 * @typedef {import("./formats.js").RoleResult} RoleResult
 * @typedef {import("./matrix.js").Vector} Vector
 * @typedef {import("./matrix.js").Matrix} Matrix
 * @typedef {import("./posterior.js").Posterior} Posterior
 */

/** @param {Bank} bank @param {Record<string, number>} values @returns {Vector} */
const inBankOrder = (bank, values) => bank.skills.map(({ id }) => values[id]);

/**
 * w = R^-1 z~ with z~ = .8 (z - (1'R^-1 z / 1'R^-1 1) 1): what of a role's profile is not its level.
 *
 * @param {Matrix} correlation R
 * @param {Vector} figures z
 * @returns {Vector}
 */
export function roleWeights(correlation, figures) {
  const inverted = inverse(correlation);
  const ones = figures.map(() => 1);
  const level = dot(ones, times(inverted, figures)) / dot(ones, times(inverted, ones));
  return times(
    inverted,
    figures.map((figure) => 0.8 * (figure - level)),
  );
}

/**
 * The part of a match that no single answer owns: -w'(R - P)w / 2.
 *
 * @param {Matrix} correlation R
 * @param {Posterior} known
 * @param {Vector} weights w
 */
export const matchOffset = (correlation, known, weights) =>
  -quadratic(minus(correlation, corner(known.covariance, weights.length)), weights) / 2;

/** @param {number} match */
function fitOf(match) {
  if (match >= Math.log(5)) return "great";
  if (match >= Math.log(2)) return "good";
  return match >= 0 ? "fair" : "low";
}

/** P(theta >= needed) of each skill; needed = z/2, kept within -1 and 1. @param {Posterior} known @param {number} wide @param {Vector} figures z */
const reachedBy = ({ mean, covariance }, wide, figures) =>
  figures.map((figure, at) => {
    const needed = Math.min(1, Math.max(-1, figure / 2));
    return normal((mean[at] - needed) / shownSd(covariance[at][at], wide));
  });

/** @param {Vector} values */
const total = (values) => values.reduce((sum, value) => sum + value, 0);

/**
 * The mean of P(theta >= needed) over the skills, weighted by importance.
 *
 * @param {Posterior} known
 * @param {number} wide how much wider than expected the person answers
 * @param {Vector} figures z
 * @param {Vector} importance
 */
const readinessOf = (known, wide, figures, importance) => dot(importance, reachedBy(known, wide, figures)) / total(importance);

/**
 * A role's readiness taken apart into its skills, in the bank's order.
 *
 * @param {Bank} bank
 * @param {Role} role
 * @param {Posterior} known
 * @param {number} wide
 * @returns {{ skill: string, ready: number, weight: number }[]}
 */
export function skillReadiness(bank, role, known, wide) {
  const importance = inBankOrder(bank, role.importance);
  const ready = reachedBy(known, wide, inBankOrder(bank, role.figures));
  return bank.skills.map(({ id }, at) => ({ skill: id, ready: ready[at], weight: importance[at] / total(importance) }));
}

/** A match in whole billionths, so that rounding does not rank what is equal. @param {RoleResult} role */
const comparable = ({ match }) => Math.floor(match * 1e9 + 0.5);

/**
 * Gives places 1, 2, 3...: all within ln 3 of the best share its place, the best of what is left leads the next.
 *
 * @param {RoleResult[]} roles
 * @returns {RoleResult[]} by place, inside a place by match, then id
 */
export function placed(roles) {
  const sorted = [...roles].sort((a, b) => comparable(b) - comparable(a) || (a.id < b.id ? -1 : 1));
  let place = 0;
  let leader = Infinity;
  return sorted.map((role) => {
    if (role.match < leader - Math.log(3)) {
      place++;
      leader = role.match;
    }
    return { ...role, place };
  });
}

/**
 * @param {Bank} bank
 * @param {Role[]} roles
 * @param {Matrix} correlation R
 * @param {Posterior} known
 * @param {number} wide
 * @returns {RoleResult[]}
 */
export function rolesOf(bank, roles, correlation, known, wide) {
  return placed(
    roles.map((role) => {
      const figures = inBankOrder(bank, role.figures);
      const weights = roleWeights(correlation, figures);
      const match = dot(weights, known.mean.slice(0, weights.length)) + matchOffset(correlation, known, weights);
      const readiness = readinessOf(known, wide, figures, inBankOrder(bank, role.importance));
      const shown = { percent: Math.floor(100 * readiness + 0.5), readinessWord: readinessWord(readiness) };
      return { id: role.id, side: role.side, place: 0, match, fit: fitOf(match), readiness, ...shown };
    }),
  );
}

/** A role's w over the bank's skills. @param {Bank} bank @param {Matrix} correlation R @param {Role} role */
export const weightsOf = (bank, correlation, role) => roleWeights(correlation, inBankOrder(bank, role.figures));
