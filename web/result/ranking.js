// @ts-check
/** @typedef {import("../engine/engine.js").Role} Ranked */
/** @typedef {import("../engine/engine.js").SkillReadiness} SkillReadiness */
/** @typedef {import("../engine/engine.js").Contribution} Contribution */

/**
 * The roles that are not hidden: the engine's order and shared places, renumbered without gaps.
 * @param {Ranked[]} roles @param {string[]} hidden - ids
 * @returns {Ranked[]}
 */
export function rankWithoutGaps(roles, hidden) {
  let place = 0;
  let before = 0;
  return roles.filter(({ id }) => !hidden.includes(id)).map((role) => {
    if (role.place !== before) place += 1;
    before = role.place;
    return { ...role, place };
  });
}

/** Choice: a skill that reaches what is needed with this probability is there; a band is "strong" from the same. */
const there = .8;
/** Choice: at most this many skills are named to learn next. */
const mostToLearn = 3;

/**
 * The skills in which most of a role's readiness is missing, most first: the greatest weight * (1 - ready).
 * @param {SkillReadiness[]} readiness
 * @returns {string[]} ids; equals stay in the bank's order
 */
export const toLearn = (readiness) => readiness.filter(({ ready }) => ready < there)
  .sort((a, b) => b.weight * (1 - b.ready) - a.weight * (1 - a.ready)).slice(0, mostToLearn).map(({ skill }) => skill);

/** Choice: an effect on the path, in standard deviations of all people on the axis, is slight, some or strong from here on. */
const strengths = /** @type {const} */ ([["strong", .15], ["some", .05], ["slight", .01]]);

/** How strong an answer's effect on the path is, in a word. @param {number} effect */
export const strength = (effect) => strengths.find(([, from]) => Math.abs(effect) >= from)?.[0] ?? "none";

/** Choice: at most this many reasons for and against, as in the engine's own lists. */
const mostReasons = 5;
/** In billionths, so that rounding decides nothing. @param {number} effect */
const inBillionths = (effect) => Math.round(Math.abs(effect) * 1e9);

/**
 * The strongest answers for something and against it; what moves nothing is no reason.
 * @param {Contribution[]} contributions - in bank order, which is kept between equals
 */
export function strongest(contributions) {
  const telling = contributions.filter(({ effect }) => inBillionths(effect) > 0)
    .sort((a, b) => inBillionths(b.effect) - inBillionths(a.effect));
  return {
    for: telling.filter(({ effect }) => effect > 0).slice(0, mostReasons),
    against: telling.filter(({ effect }) => effect < 0).slice(0, mostReasons),
  };
}

/** Choice: at most this many changed answers are shown. */
const mostChanges = 3;

/**
 * The single changed answers that would change the path: of each question the smallest change, the smallest first.
 * @template {Contribution} Change
 * @param {Change[]} changes
 */
export function smallestChanges(changes) {
  const sorted = [...changes].sort((a, b) => inBillionths(a.effect) - inBillionths(b.effect));
  return sorted.filter(({ item }, at) => sorted.findIndex((other) => other.item === item) === at).slice(0, mostChanges);
}
