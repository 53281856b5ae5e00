/**
 * What replies say beside the numbers, from their descriptions in core/DECISIONS.md.
 *
 * @typedef {import("./formats.js").RoleResult} RoleResult
 * @typedef {import("./formats.js").Effect} Effect
 * @typedef {{ front: number, crossTrained: number, back: number }} Shares
 */

/** The 95 % quantile of the standard normal distribution: 90 % lie within so many standard deviations. */
const ninety = 1.6448536269514722;

/** @param {number} mean @param {number} sd */
export const interval = (mean, sd) => ({ low: mean - ninety * sd, high: mean + ninety * sd });

/** Whole per cents that sum to 100: all are cut, and 1 is added where most was lost, in whole billionths. @param {Shares} shares @returns {Shares} */
export function wholePercents({ front, crossTrained, back }) {
  const exact = [front, crossTrained, back].map((share) => Math.round(100e9 * share) / 1e9);
  const whole = exact.map(Math.floor);
  const lost = exact
    .map((percent, at) => ({ at, lost: Math.round(1e9 * (percent - whole[at])) }))
    .sort((a, b) => b.lost - a.lost || a.at - b.at);
  const missing = 100 - whole.reduce((sum, percent) => sum + percent, 0);
  for (const { at } of lost.slice(0, missing)) whole[at]++;
  return { front: whole[0], crossTrained: whole[1], back: whole[2] };
}

/** What a cross-trained lead means: jobs that fit on both sides, or not. @param {string} lead @param {Pick<RoleResult, "side" | "fit">[]} roles */
export function kindOf(lead, roles) {
  if (lead !== "crossTrained") return "none";
  const sides = new Set(roles.filter(({ fit }) => fit === "great" || fit === "good").map(({ side }) => side));
  return sides.has("front") && sides.has("back") ? "strength" : "even";
}

/** A readiness by quarters. @param {number} readiness */
export const readinessWord = (readiness) =>
  readiness < 0.25 ? "little" : readiness < 0.5 ? "some" : readiness < 0.75 ? "much" : "most";

/** An effect on the path in a word. @param {number} effect */
export const strengthOf = (effect) =>
  ["strong", "some", "slight"].find((_, at) => Math.abs(effect) >= [0.15, 0.05, 0.01][at]) ?? "none";

/** @param {number} rest */
export const towardOf = (rest) => (Math.abs(rest) < 0.005 ? "none" : rest > 0 ? "front" : "back");

/** The three skills in which most of a role's readiness is missing, below .8. @param {{ skill: string, ready: number, weight: number }[]} skills */
export const toLearn = (skills) =>
  skills
    .map((one, at) => ({ ...one, at, missing: Math.round(1e9 * one.weight * (1 - one.ready)) }))
    .filter(({ ready }) => ready < 0.8)
    .sort((a, b) => b.missing - a.missing || a.at - b.at)
    .slice(0, 3)
    .map(({ skill }) => skill);
