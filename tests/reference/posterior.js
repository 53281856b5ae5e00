import { dot, inverse, times } from "./matrix.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Effect} Effect
 * @typedef {import("./matrix.js").Vector} Vector
 * @typedef {import("./matrix.js").Matrix} Matrix
 * @typedef {import("./observations.js").Observation} Observation
 * @typedef {{ mean: Vector, covariance: Matrix }} Posterior    over the skills, and style last
 */

/**
 * R: how the skills go together before anything was answered.
 *
 * @param {Bank} bank
 * @returns {Matrix}
 */
export const skillCorrelation = ({ skills, correlation }) =>
  Array.isArray(correlation)
    ? correlation
    : skills.map((one, row) =>
        skills.map((other, column) => {
          if (row === column) return 1;
          return one.side === other.side && one.side !== "both" ? correlation.within : correlation.across;
        }),
      );

/**
 * Q: R with style added, which goes with no skill and has variance 1.
 *
 * @param {Matrix} correlation R
 * @returns {Matrix}
 */
export const withStyle = (correlation) => [...correlation.map((row) => [...row, 0]), [...correlation.map(() => 0), 1]];

/**
 * The vector h = sum a y / sigma^2.
 *
 * @param {Observation[]} observations
 * @param {number} size
 * @returns {Vector}
 */
export function evidence(observations, size) {
  const sum = new Array(size).fill(0);
  for (const { loading, y, noise } of observations) loading.forEach((a, at) => (sum[at] += (a * y) / noise));
  return sum;
}

/**
 * What is known after the answers: Lambda = Q^-1 + sum a a' / sigma^2, P = Lambda^-1, m = P h.
 * With nothing observed it is the prior itself, and not the inverse of its inverse with its rounding.
 *
 * @param {Matrix} prior Q
 * @param {Observation[]} observations
 * @returns {Posterior}
 */
export function posterior(prior, observations) {
  if (observations.length === 0) return { mean: prior.map(() => 0), covariance: prior };
  const precision = inverse(prior);
  for (const { loading, noise } of observations)
    loading.forEach((a, row) => loading.forEach((b, column) => (precision[row][column] += (a * b) / noise)));
  const covariance = inverse(precision);
  return { mean: times(covariance, evidence(observations, prior.length)), covariance };
}

/**
 * X = sum y^2 / sigma^2 - h'm: how far the answers lie from what the model expects.
 *
 * @param {Observation[]} observations
 * @param {Posterior} known
 */
export const misfit = (observations, { mean }) =>
  observations.reduce((sum, { y, noise }) => sum + (y * y) / noise, 0) - dot(evidence(observations, mean.length), mean);

/**
 * How much wider than expected the person answers, and so every shown sd is: sqrt((12 + X) / (12 + df)), at least 1.
 *
 * @param {Observation[]} observations
 * @param {Posterior} known
 */
export const width = (observations, known) =>
  Math.sqrt(Math.max(1, (12 + misfit(observations, known)) / (12 + observations.length)));

/**
 * The sd that is shown, never above that of the prior, which is 1.
 *
 * @param {number} variance
 * @param {number} wide
 */
export const shownSd = (variance, wide) => Math.max(Math.sqrt(variance), Math.min(1, Math.sqrt(variance) * wide));

/**
 * What each answer adds to the mean of t'theta: t'P a y / sigma^2, in bank order.
 *
 * @param {Posterior} known
 * @param {Observation[]} observations
 * @param {Vector} target t, over the skills and style
 * @returns {Effect[]}
 */
export function contributions({ covariance }, observations, target) {
  const reach = times(covariance, target); // t'P, P being symmetric
  return observations.map(({ item: { id }, loading, y, noise }) => ({ item: id, effect: (dot(reach, loading) * y) / noise }));
}
