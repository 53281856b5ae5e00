import { dot, identity, quadratic, times } from "./matrix.js";
import { loadingOf } from "./observations.js";
import { isSettled } from "./quick_stop.js";
import { knownFrom, leadingDifference } from "./ready.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 * @typedef {import("./formats.js").ItemType} ItemType
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./ready.js").Ready} Ready
 * @typedef {"quick" | "full" | "tieBreak"} Plan
 * @typedef {{ weights: number[], importance: number }} WeightedTarget    weights over skills and style
 */

/** Gains that differ by less than this share of themselves are equal on paper. */
const rounding = 1e-9;

/**
 * The axis 1, what the two leading roles differ in .05, each skill .01; once the quick plan's path is settled, the roles
 * 1 and each skill .05; to break a tie, the roles alone.
 *
 * @param {Ready} desk
 * @param {import("./posterior.js").Posterior} known
 * @param {Plan | "settled"} plan
 */
function targetsOf(desk, known, plan) {
  const [axis, role, skill] = { quick: [1, 0.05, 0.01], full: [1, 0.05, 0.01], settled: [0, 1, 0.05], tieBreak: [0, 1, 0] }[plan];
  return [
    { weights: desk.axis, importance: axis },
    { weights: [...leadingDifference(desk, known), 0], importance: role },
    ...desk.bank.skills.map((_, at) => ({ weights: identity(desk.prior.length)[at], importance: skill })),
  ];
}

/**
 * sum of importance (t'P a)^2 / (a'P a + sigma^2): by how much the answer is expected to lower the targets' variances.
 *
 * @param {Ready} desk
 * @param {import("./posterior.js").Posterior} known
 * @param {WeightedTarget[]} targets
 * @returns {(item: Item) => number}
 */
function gainOf({ bank, prior }, { covariance }, targets) {
  return (item) => {
    const loading = loadingOf(bank, item);
    const reach = times(covariance, loading);
    const spread = dot(loading, reach) + 1 - quadratic(prior, loading);
    return targets.reduce((sum, { weights, importance }) => sum + (importance * dot(weights, reach) ** 2) / spread, 0);
  };
}

/**
 * The items that may come next: of every 12 asked one is a task and of every 8 one a scenario, as far as there are any.
 * While there is another: no third bundle running; no rating of a key, plain or reversed, of which its side has had more
 * than of the other; no skill for the third time running, bundles neither met by that nor counted. Where something has to
 * give, the last of these gives first.
 *
 * @param {Bank} bank
 * @param {Answers} answers whose keys stand in the order of asking
 */
export function allowed(bank, answers) {
  const asked = Object.keys(answers).flatMap((id) => bank.items.find((item) => item.id === id) ?? []);
  const left = bank.items.filter(({ id }) => !(id in answers));
  /** The number of the question with which a type is due. @param {ItemType} type @param {number} every */
  const deadline = (type, every) => every * (asked.filter((item) => item.type === type).length + 1);
  const deadlines = /** @type {const} */ ([
    ["task", 12],
    ["scenario", 8],
  ])
    .filter(([type]) => left.some((item) => item.type === type))
    .map(([type, every]) => ({ type, by: deadline(type, every) }));
  // This many questions hold this many types: with the next one due, or both with the next two, there is no room for others.
  const tight = [1, 2].find((questions) => deadlines.filter(({ by }) => by <= asked.length + questions).length >= questions) ?? 0;
  const due = left.filter((item) => deadlines.some(({ type, by }) => item.type === type && by <= asked.length + tight));
  const pool = due.length > 0 ? due : left;
  const [before, last] = asked.length < 2 ? [] : asked.slice(-2);
  const bundles = last && isBundle(last) && isBundle(before);
  const tired =
    last && !isBundle(last) && !isBundle(before) ? Object.keys(last.loadings).filter((skill) => skill in before.loadings) : [];
  /** @param {Item} rating */
  const keyOf = ({ loadings }) => {
    const [[skill, loading]] = Object.entries(loadings);
    return { side: bank.skills.find(({ id }) => id === skill)?.side, reversed: loading < 0 };
  };
  /** @param {Item} item */
  const unbalanced = (item) => {
    const { side, reversed } = keyOf(item);
    const [own, other] = [reversed, !reversed].map(
      (key) => asked.filter((one) => one.type === "rating" && keyOf(one).side === side && keyOf(one).reversed === key).length,
    );
    return own > other;
  };
  /** @type {((item: Item) => boolean)[]} */
  const rules = [
    (item) => !(bundles && isBundle(item)),
    (item) => item.type !== "rating" || !unbalanced(item),
    (item) => isBundle(item) || !tired.some((skill) => skill in item.loadings),
  ];
  return rules.reduce((kept, rule) => {
    const good = kept.filter(rule);
    return good.length > 0 ? good : kept;
  }, pool);
}

/** A preference between two sets of activities. @param {Item} item */
const isBundle = ({ type, loadings }) => type === "preference" && Object.keys(loadings).length > 2;

/** What to ask next; null when every item was seen. @param {Ready} desk @param {Answers} answers @param {Plan} plan */
export function nextItem(desk, answers, plan) {
  const items = allowed(desk.bank, answers);
  const { known } = knownFrom(desk, answers);
  const now = plan === "quick" && isSettled(desk, answers) ? "settled" : plan;
  const gains = items.map(gainOf(desk, known, targetsOf(desk, known, now)));
  const most = Math.max(...gains);
  return items[gains.findIndex((gain) => gain >= most * (1 - rounding))]?.id ?? null;
}
