import { quadratic } from "./matrix.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 * @typedef {import("./formats.js").Option} Option
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./matrix.js").Vector} Vector
 * @typedef {import("./matrix.js").Matrix} Matrix
 * @typedef {{ item: Item, loading: Vector, y: number, noise: number, step: number, sd: number }} Observation    noise:
 *   sigma^2; step: the score that was ticked; sd: of the item's scores
 */

/**
 * Whether the items of a type share the bank's options for it, the steps of a scale.
 *
 * @param {import("./formats.js").ItemType} type
 * @returns {type is keyof Bank["types"]}
 */
export const isScale = (type) => type === "rating" || type === "preference";

/**
 * An item's options with the share of people expected on each.
 *
 * Ratings and preferences take them from their type; a reversed rating (one that loads its skill negatively)
 * with the shares mirrored, since people agree with it as rarely as they disagree with a plain one.
 * Options of the item's own are taken as they stand.
 *
 * @param {Bank} bank
 * @param {Item} item
 * @returns {Option[]}
 */
export function optionsOf(bank, item) {
  if (item.options) return item.options;
  if (!isScale(item.type)) throw new TypeError(`${item.id} has no options`);
  const { options } = bank.types[item.type];
  const reversed = item.type === "rating" && Object.values(item.loadings).some((loading) => loading < 0);
  if (!reversed) return options;
  return options.map((option, at) => ({ ...option, expected: options[options.length - 1 - at].expected }));
}

/**
 * An option's score in units of what the expected shares make usual: y = (score - mean) / sd.
 *
 * @param {Option[]} options
 * @param {string} chosen
 */
export function standardized(options, chosen) {
  const { mean, sd } = usual(options);
  return (stepOf(options, chosen) - mean) / sd;
}

/** Mean and standard deviation of the scores, by the expected shares. @param {Option[]} options */
function usual(options) {
  const mean = options.reduce((sum, { score, expected }) => sum + expected * score, 0);
  return { mean, sd: Math.sqrt(options.reduce((sum, { score, expected }) => sum + expected * (score - mean) ** 2, 0)) };
}

/** @param {Option[]} options @param {string} chosen */
function stepOf(options, chosen) {
  const option = options.find(({ id }) => id === chosen);
  if (!option) throw new RangeError(`no option "${chosen}"`);
  return option.score;
}

/**
 * An item's loadings on every skill of the bank, in order, and on style last.
 *
 * @param {Bank} bank
 * @param {Item} item
 * @returns {Vector}
 */
export const loadingOf = (bank, item) => [
  ...bank.skills.map(({ id }) => item.loadings[id] ?? 0),
  item.type === "rating" ? (item.style ?? bank.types.rating.style) : 0,
];

/**
 * What was observed: one y = a'theta + error for each answer, in bank order. A skipped item is not observed.
 *
 * @param {Bank} bank
 * @param {Matrix} prior Q, which makes the error's variance 1 - a'Qa
 * @param {Answers} answers
 * @returns {Observation[]}
 */
export function observe(bank, prior, answers) {
  return bank.items.flatMap((item) => {
    const chosen = answers[item.id];
    if (chosen === undefined || chosen === null) return [];
    const loading = loadingOf(bank, item);
    const options = optionsOf(bank, item);
    const noise = 1 - quadratic(prior, loading);
    return [{ item, loading, y: standardized(options, chosen), noise, step: stepOf(options, chosen), sd: usual(options).sd }];
  });
}
