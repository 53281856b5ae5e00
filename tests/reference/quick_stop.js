import { normal } from "./normal.js";
import { optionsOf } from "./observations.js";
import { dot, quadratic } from "./matrix.js";
import { likeliest } from "./path.js";
import { knownFrom, leaders, pathFrom } from "./ready.js";

/**
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./ready.js").Ready} Ready
 */

const looksFrom = 16;
const least = 18;
const most = 25;

/** D's variance when every item that was not skipped is answered, in whatever way. @param {Ready} desk @param {Answers} answers */
export function fullVariance(desk, answers) {
  const rest = desk.bank.items.filter(({ id }) => !(id in answers)).map((item) => [item.id, optionsOf(desk.bank, item)[0].id]);
  const { known } = knownFrom(desk, { ...answers, ...Object.fromEntries(rest) });
  return quadratic(known.covariance, desk.axis);
}

/**
 * Where front is as likely as the middle, P(D > h) = P(-h < D < h) for D ~ N(m, variance): by false position (Illinois).
 *
 * @param {number} variance
 * @param {number} halfWidth
 */
export function turningPoint(variance, halfWidth) {
  const sd = Math.sqrt(variance);
  /** Front less middle. @param {number} mean */
  const lean = (mean) => 2 * normal((mean - halfWidth) / sd) + normal((-halfWidth - mean) / sd) - 1;
  let [low, high] = [0, halfWidth + 10 * sd];
  let [below, above] = [lean(low), lean(high)];
  if (below >= 0) return 0;
  for (let step = 0, kept = 0; step < 200 && high - low > 1e-13; step++) {
    const middle = (low * above - high * below) / (above - below);
    const here = lean(middle);
    if (here === 0) return middle;
    if (here > 0) {
      [high, above] = [middle, here];
      if (kept === 1) below /= 2;
      kept = 1;
    } else {
      [low, below] = [middle, here];
      if (kept === -1) above /= 2;
      kept = -1;
    }
  }
  return (low + high) / 2;
}

/**
 * How likely the lead is another, and how likely it is the opposite one, once everything is answered: its mean is then
 * N(mean, variance - full).
 *
 * @param {string} lead the current lead
 * @param {number} mean of D
 * @param {number} spread variance - full
 * @param {number} turn
 */
export function chanceOfChange(lead, mean, spread, turn) {
  const sd = Math.sqrt(Math.max(0, spread));
  /** @param {number} bound */
  const below = (bound) => (sd > 0 ? normal((bound - mean) / sd) : Number(mean < bound));
  const back = below(-turn);
  const front = 1 - below(turn);
  if (lead === "front") return { lead: 1 - front, swap: back };
  if (lead === "back") return { lead: 1 - back, swap: front };
  return { lead: front + back, swap: 0 };
}

/**
 * Whether the quick plan's own rest would hardly change the path. Looked at from the 16th answer on; what D's variance can
 * still lose shrinks to .95 of it with every question. Too little is no lead that could be settled.
 *
 * @param {Ready} desk
 * @param {Answers} answers
 */
export function isSettled(desk, answers) {
  const { observations, known } = knownFrom(desk, answers);
  if (observations.length < looksFrom) return false;
  if (pathFrom(desk, answers, observations, known).lead === "tooLittle") return false;
  const mean = dot(desk.axis, known.mean);
  const variance = quadratic(known.covariance, desk.axis);
  const { halfWidth } = desk.bank.axis;
  const full = fullVariance(desk, answers);
  const later = full + (variance - full) * 0.95 ** (most - observations.length);
  const lead = likeliest(mean, Math.sqrt(variance), halfWidth);
  const change = chanceOfChange(lead, mean, variance - later, turningPoint(later, halfWidth));
  return change.lead <= 0.1 && change.swap <= 0.002;
}

/**
 * Why the quick plan stops, or "no". Too little is no lead that could be settled: then it goes on to the limit.
 *
 * @param {Ready} desk
 * @param {Answers} answers
 */
export function quickStop(desk, answers) {
  if (desk.bank.items.every(({ id }) => id in answers)) return "exhausted";
  const { observations } = knownFrom(desk, answers);
  if (observations.length >= most) return "limit";
  if (observations.length < least) return "no";
  return isSettled(desk, answers) ? "clear" : "no";
}

/** Why a tie break stops: one role leads, by more than ln 3, or there is no other. @param {Ready} desk @param {Answers} answers */
export function tieBreakStop(desk, answers) {
  if (desk.bank.items.every(({ id }) => id in answers)) return "exhausted";
  const [first, second] = leaders(desk, knownFrom(desk, answers).known);
  return second && second.match >= first.match - Math.log(3) ? "no" : "clear";
}
