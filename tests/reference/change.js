import { dot, identity, minus, quadratic } from "./matrix.js";
import { normal } from "./normal.js";
import { observe } from "./observations.js";
import { posterior, skillCorrelation, width, withStyle } from "./posterior.js";

/**
 * Whether a person has changed between two times, by the first form of the formula in core/GROUP.md: whole matrices,
 * J added up from the answers, nothing simplified.
 *
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./matrix.js").Matrix} Matrix
 * @typedef {import("./matrix.js").Vector} Vector
 */

/** @param {Matrix} a @param {Matrix} b @returns {Matrix} */
const product = (a, b) => a.map((row) => b[0].map((_, column) => row.reduce((sum, value, k) => sum + value * b[k][column], 0)));

/** @param {Matrix} a @returns {Matrix} */
const transposed = (a) => a[0].map((_, column) => a.map((row) => row[column]));

/** @param {Bank} bank @param {Matrix} prior @param {Answers} answers */
function occasion(bank, prior, answers) {
  const observations = observe(bank, prior, answers);
  const known = posterior(prior, observations);
  const zero = prior.map((row) => row.map(() => 0));
  const information = observations.reduce(
    (sum, { loading, noise }) => sum.map((row, i) => row.map((value, j) => value + (loading[i] * loading[j]) / noise)),
    zero,
  );
  const gain = product(known.covariance, information);
  return { mean: known.mean, gain, scatter: product(gain, known.covariance), wide: width(observations, known) };
}

/** @param {Bank} bank @param {Answers} before @param {Answers} after */
export function changeOf(bank, before, after) {
  const prior = withStyle(skillCorrelation(bank));
  const [first, second] = [before, after].map((answers) => occasion(bank, prior, answers));
  const apart = minus(second.gain, first.gain);
  const drawn = product(product(apart, prior), transposed(apart));
  /** @param {Vector} target @param {number} targets */
  const changed = (target, targets) => {
    const difference = dot(target, second.mean) - dot(target, first.mean);
    const scatter = first.wide ** 2 * quadratic(first.scatter, target) + second.wide ** 2 * quadratic(second.scatter, target);
    const sd = Math.sqrt(quadratic(drawn, target) + scatter);
    const p = sd > 0 ? 2 * normal(-Math.abs(difference) / sd) : 1;
    return { difference, sd, p, changed: p * targets <= 0.05 ? "clear" : p <= 0.05 ? "possible" : "none" };
  };
  const axis = [...bank.skills.map(({ id }) => bank.axis.weights[id] ?? 0), 0];
  return {
    axis: changed(axis, 1),
    skills: bank.skills.map((_, at) => changed(identity(prior.length)[at], bank.skills.length)),
  };
}
