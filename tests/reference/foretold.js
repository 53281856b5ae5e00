import { dot, inverse, times } from "./matrix.js";
import { isScale } from "./observations.js";

/**
 * @typedef {import("./matrix.js").Matrix} Matrix
 * @typedef {import("./observations.js").Observation} Observation
 */

/** The covariance of answers under the model: a'Qb, and 1 of each with itself. @param {Matrix} prior @param {Observation[]} answers */
const covarianceOf = (prior, answers) =>
  answers.map((one, row) => answers.map((other, column) => (row === column ? 1 : dot(one.loading, times(prior, other.loading)))));

/** Pearson's correlation; 0 where one list is one number throughout. @param {number[]} xs @param {number[]} ys */
function correlation(xs, ys) {
  /** @param {number[]} list */
  const centered = (list) => list.map((value) => value - list.reduce((sum, one) => sum + one, 0) / list.length);
  const [x, y] = [centered(xs), centered(ys)];
  const [xx, yy] = [dot(x, x), dot(y, y)];
  return xx > 1e-18 && yy > 1e-18 ? dot(x, y) / Math.sqrt(xx * yy) : 0;
}

/**
 * r: how far the steps ticked in ratings and preferences are those that all the others foretell. With V their covariance,
 * the answer less what the others say of it is e_i = [V^-1 y]_i / [V^-1]_ii, in steps sd_i e_i.
 *
 * @param {Matrix} prior Q
 * @param {Observation[]} observations
 */
export function foretold(prior, observations) {
  const scales = observations.filter(({ item: { type } }) => isScale(type));
  if (scales.length === 0) return { count: 0, r: 0 };
  const precision = inverse(covarianceOf(prior, scales));
  const y = scales.map((one) => one.y);
  const surprise = times(precision, y).map((value, at) => value / precision[at][at]);
  const ticked = scales.map(({ step }) => step);
  return {
    count: scales.length,
    r: correlation(
      ticked,
      scales.map(({ step, sd }, at) => step - sd * surprise[at]),
    ),
  };
}
