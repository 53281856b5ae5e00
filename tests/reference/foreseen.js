import { dot, quadratic } from "./matrix.js";
import { normal } from "./normal.js";
import { fullVariance, turningPoint } from "./quick_stop.js";
import { knownFrom } from "./ready.js";

/**
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./ready.js").Ready} Ready
 */

const least = 18;
const most = 25;
const highestRise = 2;

/** The chance that D's mean, now `mean`, lies between -bound and bound once it has moved with this sd. @param {number} mean @param {number} sd @param {number} bound */
const within = (mean, sd, bound) => (bound > 0 ? normal((bound - mean) / sd) - normal((-bound - mean) / sd) : 0);

/**
 * How likely the plan stops after so many more questions, when each leaves .91 of what D's variance can still lose: D's mean
 * is then outside of the zones around both turning points, as wide as what is to come until the limit moves it with .1.
 *
 * @param {{ answered: number, mean: number, open: number }} now `open`: what D's variance can still lose
 * @param {number} turn
 * @param {number} more
 */
function chanceToStop({ answered, mean, open }, turn, more) {
  const rest = open * 0.91 ** more;
  const margin = 1.2815515655446004 * Math.sqrt(rest - rest * 0.95 ** (most - answered - more));
  const sd = Math.sqrt(open - rest);
  return 1 - within(mean, sd, turn + margin) + within(mean, sd, turn - margin);
}

/** @param {Ready} desk @param {Answers} answers */
function fromNow(desk, answers) {
  const { observations, known } = knownFrom(desk, answers);
  const [answered, full] = [observations.length, fullVariance(desk, answers)];
  const now = { answered, mean: dot(desk.axis, known.mean), open: quadratic(known.covariance, desk.axis) - full };
  const [first, last] = [Math.max(1, least - answered), Math.max(0, most - answered)];
  const later = now.open * 0.91 ** first * 0.95 ** (last - first);
  const turn = turningPoint(full + later, desk.bank.axis.halfWidth);
  const between = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  /** @param {number} chance */
  const by = (chance) => between.find((more) => chanceToStop(now, turn, more) >= chance) ?? last;
  return { least: by(0.05), likely: by(0.5), most: by(0.95) };
}

/**
 * How many questions are left with a chance of .05, .5 and .95: from the first answer on, no number more than 2 above the one
 * before; at least the one that is asked, at most all.
 *
 * @param {Ready} desk
 * @param {Answers} answers in the order of asking, of a plan that has not stopped
 */
export function foreseen(desk, answers) {
  const asked = Object.entries(answers);
  const unseen = desk.bank.items.length - asked.length;
  let left = fromNow(desk, {});
  for (let count = 1; count <= asked.length; count++) {
    const now = fromNow(desk, Object.fromEntries(asked.slice(0, count)));
    for (const part of /** @type {const} */ (["least", "likely", "most"]))
      left[part] = Math.min(now[part], left[part] + highestRise);
  }
  for (const part of /** @type {const} */ (["least", "likely", "most"])) left[part] = Math.min(Math.max(left[part], 1), unseen);
  return left;
}
