/**
 * The likelihood that `whichdesk items` makes greatest, in the plainest way: every person's answers have a normal
 * distribution whose mean and covariance matrix are written out, item by item.
 *
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Sheet} Sheet
 * @typedef {import("./matrix.js").Matrix} Matrix
 * @typedef {{ mean: number, slope: number, noise: number }} ItemValues
 * @typedef {{ items: ItemValues[], style: number, within: number, across: number }} Values
 * @typedef {{ found: number, error: number, stated: number }} Figure
 */
import { skillCorrelation, withStyle } from "./posterior.js";
import { optionsOf, standardized } from "./observations.js";

/** @param {Bank} bank @param {{ within: number, across: number }} correlation */
export const latentOf = (bank, { within, across }) => withStyle(skillCorrelation({ ...bank, correlation: { within, across } }));

/** An item's loadings on skills and style in the scale of y. @param {Bank} bank @param {Values} values @param {number} at */
const loadingsOf = (bank, values, at) => [
  ...bank.skills.map(({ id }) => (bank.items[at].loadings[id] ?? 0) * values.items[at].slope),
  bank.items[at].type === "rating" ? bank.types.rating.style * values.style : 0,
];

/** a'Mb. @param {number[]} a @param {Matrix} m @param {number[]} b */
const between = (a, m, b) => a.reduce((sum, x, i) => sum + x * m[i].reduce((row, cell, j) => row + cell * b[j], 0), 0);

/** The variance of an item's answers. @param {Bank} bank @param {Values} values @param {number} at */
export const varianceOf = (bank, values, at) =>
  between(loadingsOf(bank, values, at), latentOf(bank, values), loadingsOf(bank, values, at)) + values.items[at].noise;

/** log N(y; 0, covariance), by elimination. @param {number[]} y @param {Matrix} covariance */
function logNormal(y, covariance) {
  const rows = covariance.map((row, i) => [...row, y[i]]);
  let sum = y.length * Math.log(2 * Math.PI);
  for (let i = 0; i < y.length; i++) {
    sum += Math.log(rows[i][i]) + rows[i][y.length] ** 2 / rows[i][i];
    for (let j = i + 1; j < y.length; j++) {
      const factor = rows[j][i] / rows[i][i];
      for (let k = i; k <= y.length; k++) rows[j][k] -= factor * rows[i][k];
    }
  }
  return -sum / 2;
}

/** The log-likelihood of each person's answers. @param {Bank} bank @param {Sheet[]} sheets @param {Values} values */
export function logLikelihoods(bank, sheets, values) {
  const latent = latentOf(bank, values);
  const loadings = bank.items.map((_, at) => loadingsOf(bank, values, at));
  const whole = loadings.map((a, i) => loadings.map((b, j) => between(a, latent, b) + (i === j ? values.items[i].noise : 0)));
  return sheets.map(({ answers }) => {
    const seen = bank.items.map((_, at) => at).filter((at) => typeof answers[bank.items[at].id] === "string");
    const y = seen.map((at) => {
      const item = bank.items[at];
      return standardized(optionsOf(bank, item), /** @type {string} */ (answers[item.id])) - values.items[at].mean;
    });
    return logNormal(
      y,
      seen.map((i) => seen.map((j) => whole[i][j])),
    );
  });
}

/** The values that a calibration reports, out of the correlations that it gives. @param {Bank} bank @param {any} calibration @returns {Values} */
export function valuesOf(bank, calibration) {
  const { within, across } = {
    within: calibration.correlation.within.found ?? 0,
    across: calibration.correlation.across.found ?? 0,
  };
  const latent = latentOf(bank, { within, across });
  const styles = /** @type {number[]} */ ([]);
  const items = bank.items.map((item, at) => {
    const { mean, sd, loadings, style } = calibration.items[at];
    const standard = [...bank.skills.map(({ id }) => loadings[id]?.found ?? 0), style?.found ?? 0];
    const [skill] = Object.keys(item.loadings);
    if (style) styles.push((style.found * sd) / bank.types.rating.style);
    return {
      mean,
      slope: (loadings[skill].found * sd) / item.loadings[skill],
      noise: sd * sd * (1 - between(standard, latent, standard)),
    };
  });
  return { items, style: styles[0] ?? 1, within, across };
}

/** Parameters as a list: mean, slope and noise item by item, style, within, across. @param {Values} values */
export const listed = ({ items, style, within, across }) => [
  ...items.flatMap(({ mean, slope, noise }) => [mean, slope, noise]),
  style,
  within,
  across,
];

/** The other way round. @param {number[]} list @returns {Values} */
export const unlisted = (list) => ({
  items: Array.from({ length: (list.length - 3) / 3 }, (_, at) => ({
    mean: list[3 * at],
    slope: list[3 * at + 1],
    noise: list[3 * at + 2],
  })),
  style: list[list.length - 3],
  within: list[list.length - 2],
  across: list[list.length - 1],
});
