import { dot, inverse, quadratic, times } from "./matrix.js";
import { loadingOf } from "./observations.js";
import { skillCorrelation, withStyle } from "./posterior.js";

/** @typedef {import("./formats.js").Bank} Bank */

/**
 * g = R (R + kappa I)^-1 1: where praising oneself in a plain and a reversed rating of each skill moves the skills.
 * 1/kappa = 2 a^2 / sigma^2, the mean over the bank's ratings; without ratings R 1, to which g tends as kappa grows.
 *
 * @param {Bank} bank
 */
export function praiseDirection(bank) {
  return throughRatings(
    bank,
    bank.skills.map(() => 1),
  );
}

/**
 * R (R + kappa I)^-1 theta: where a plain and a reversed rating of each skill, free of noise, place the skills theta.
 *
 * @param {Bank} bank @param {number[]} theta
 */
export function throughRatings(bank, theta) {
  const correlation = skillCorrelation(bank);
  const reported = bank.items
    .filter(({ type }) => type === "rating")
    .map((item) => {
      const loading = loadingOf(bank, item);
      return (2 * dot(loading.slice(0, -1), loading.slice(0, -1))) / (1 - quadratic(withStyle(correlation), loading));
    });
  if (reported.length === 0) return times(correlation, theta);
  const kappa = reported.length / reported.reduce((sum, one) => sum + one, 0);
  return times(
    correlation,
    times(inverse(correlation.map((row, at) => row.map((value, other) => value + (at === other ? kappa : 0)))), theta),
  );
}

/**
 * Weights of a bank's skills made an axis: the back ones scaled until praise moves nothing, all until the variance is 1.
 *
 * @param {Bank} bank
 * @param {Record<string, number>} raw front above 0, back below
 */
export function axisFrom(bank, raw) {
  const praise = praiseDirection(bank);
  /** @param {string} side */
  const part = (side) =>
    dot(
      bank.skills.map((skill) => (skill.side === side ? raw[skill.id] : 0)),
      praise,
    );
  const scale = { front: 1, back: -part("front") / part("back"), both: 0 };
  const weights = bank.skills.map(({ id, side }) => raw[id] * scale[side]);
  const sd = Math.sqrt(quadratic(skillCorrelation(bank), weights));
  return Object.fromEntries(bank.skills.map(({ id }, at) => [id, weights[at] / sd]));
}
