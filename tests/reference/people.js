import { normal } from "./normal.js";
import { isScale, loadingOf, optionsOf } from "./observations.js";
import { quadratic } from "./matrix.js";
import { skillCorrelation, withStyle } from "./posterior.js";

/**
 * People who answer in steps from a latent response: not by the model that scores them.
 *
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 * @typedef {import("./formats.js").Option} Option
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./matrix.js").Vector} Vector
 * @typedef {() => number} Random
 * @typedef {(response: number, random: Random) => string} Choose
 */

/** Standard normal by Box and Muller (1958). @param {Random} random */
export const gauss = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** @param {number} x */
const density = (x) => (Number.isFinite(x) ? Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) : 0);

/** The number below which a share lies, by halving. @param {number} share */
export function quantile(share) {
  if (share <= 0) return -Infinity;
  if (share >= 1 - 1e-12) return Infinity;
  let [low, high] = [-9, 9];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normal(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Options by score take the parts of the line that their shares ask for. `kept`: what correlation of score and
 * response the steps leave, E(score u) / sd(score), a part of the line from l to u having E(u) = density(l) - density(u).
 *
 * @param {Option[]} options
 * @returns {{ kept: number, choose: Choose }}
 */
function inSteps(options) {
  const sorted = [...options].sort((a, b) => a.score - b.score);
  let share = 0;
  const parts = sorted.map(({ id, score, expected }) => {
    const from = quantile(share);
    share += expected;
    return { id, score, expected, from, to: quantile(share) };
  });
  const mean = parts.reduce((sum, { score, expected }) => sum + expected * score, 0);
  const variance = parts.reduce((sum, { score, expected }) => sum + expected * (score - mean) ** 2, 0);
  const product = parts.reduce((sum, { score, from, to }) => sum + score * (density(from) - density(to)), 0);
  return {
    kept: product / Math.sqrt(variance),
    choose: (response) => (parts.find(({ to }) => response < to) ?? parts[parts.length - 1]).id,
  };
}

/**
 * Known above a bound, else guessed among all options.
 *
 * @param {Option[]} options
 * @returns {{ kept: number, choose: Choose }}
 */
function byKnowledge(options) {
  const right = options.find(({ score }) => score === 1);
  if (!right) throw new TypeError("a task without a right option");
  const guess = 1 / options.length;
  const bound = quantile(1 - (right.expected - guess) / (1 - guess));
  return {
    kept: ((1 - guess) * density(bound)) / Math.sqrt(right.expected * (1 - right.expected)),
    choose: (response, random) => (response > bound ? right : options[Math.floor(random() * options.length)]).id,
  };
}

/**
 * @typedef {{ wide?: number, praise?: number }} Habits    wide: degrees of freedom of each person's stretch of ratings and
 *   preferences; praise: loading of every rating, in keyed direction, on praising oneself
 */

/** How far a person stretches the answers: a normal over it is one of t with so many degrees. @param {number} degrees @param {() => number} random */
function stretchOf(degrees, random) {
  const squares = Array.from({ length: degrees }, () => gauss(random) ** 2);
  return Math.sqrt(degrees / squares.reduce((sum, square) => sum + square, 0));
}

/**
 * @param {Bank} bank
 * @param {number} strength of the true loadings: 1 as stated
 * @param {Habits} habits
 */
export function people(bank, strength, { wide = 0, praise = 0 } = {}) {
  const prior = withStyle(skillCorrelation(bank));
  const made = bank.items.map((item) => {
    const options = optionsOf(bank, item);
    const { kept, choose } = item.type === "task" ? byKnowledge(options) : inSteps(options);
    const loading = loadingOf(bank, item).map((value) => (value * strength) / kept);
    const praised = item.type === "rating" ? (Math.sign(Object.values(item.loadings)[0]) * praise) / kept : 0;
    const noise = 1 - quadratic(prior, loading) - praised ** 2;
    if (!(noise > 0.02)) throw new RangeError(`${item.id} leaves no noise`);
    return { id: item.id, loading, noise: Math.sqrt(noise), choose, praised, scale: isScale(item.type) };
  });
  const { within, across } = /** @type {{ within: number, across: number }} */ (bank.correlation);
  return {
    /** Skills from one factor for all and one a side, then style. @param {Random} random @returns {Vector} */
    draw(random) {
      const common = gauss(random);
      const sides = { front: gauss(random), back: gauss(random), both: 0 };
      const skills = bank.skills.map(({ side }) => {
        const shared = side === "both" ? 0 : within - across;
        const own = Math.sqrt(1 - across - shared) * gauss(random);
        return Math.sqrt(across) * common + Math.sqrt(shared) * sides[side] + own;
      });
      return [...skills, gauss(random)];
    },
    /** Somebody of a role: its figures and noise. @param {Record<string, number>} figures @param {Random} random @returns {Vector} */
    incumbent: (figures, random) => [...bank.skills.map(({ id }) => figures[id] + gauss(random)), gauss(random)],
    /** An answer to every item. @param {Vector} theta @param {Random} random @returns {Answers} */
    answer(theta, random) {
      const stretch = wide > 0 ? stretchOf(wide, random) : 1;
      const habit = praise > 0 ? gauss(random) : 0;
      return Object.fromEntries(
        made.map(({ id, loading, noise, choose, praised, scale }) => {
          const response = loading.reduce((sum, a, at) => sum + a * theta[at], noise * gauss(random) + praised * habit);
          return [id, choose(scale ? response * stretch : response, random)];
        }),
      );
    },
  };
}

/** A share and its standard error. @param {boolean[]} hits */
export function shareOf(hits) {
  const share = hits.filter(Boolean).length / hits.length;
  return { value: share, error: Math.sqrt((share * (1 - share)) / hits.length) };
}

/** Pearson's. @param {number[]} xs @param {number[]} ys */
export function correlationOf(xs, ys) {
  /** @param {number[]} list */
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  /** @param {number[]} a @param {number} meanA @param {number[]} b @param {number} meanB */
  const product = (a, meanA, b, meanB) => a.reduce((sum, value, at) => sum + (value - meanA) * (b[at] - meanB), 0);
  const value = product(xs, meanX, ys, meanY) / Math.sqrt(product(xs, meanX, xs, meanX) * product(ys, meanY, ys, meanY));
  return { value, error: (1 - value * value) / Math.sqrt(xs.length) };
}

/** The squared correlation. @param {number[]} xs @param {number[]} ys */
export function reliabilityOf(xs, ys) {
  const { value, error } = correlationOf(xs, ys);
  return { value: value * value, error: 2 * Math.abs(value) * error };
}
