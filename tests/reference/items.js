/**
 * What sheets say about the items of a bank, in the plainest way: lists of numbers, not sums carried along.
 *
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 * @typedef {import("./formats.js").Sheet} Sheet
 * @typedef {{ item: Item, key: number, stated: number }} Scaled    an item that measures one skill mainly
 */
import { optionsOf, standardized } from "./observations.js";

/** @param {number[]} list */
const sum = (list) => list.reduce((total, value) => total + value, 0);
/** @param {number[]} list */
const mean = (list) => sum(list) / list.length;
/** @param {number[]} a @param {number[]} b */
const covariance = (a, b) => sum(a.map((value, at) => (value - mean(a)) * (b[at] - mean(b)))) / (a.length - 1);
/** @param {number[]} a @param {number[]} b */
const correlation = (a, b) => covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
/** @param {number[]} list */
const isConstant = (list) => list.every((value) => value === list[0]);
/** Person by person. @param {number[][]} columns */
const totals = (columns) => columns[0].map((_, person) => sum(columns.map((column) => column[person])));

/** @param {Bank} bank @param {string} skill @returns {Scaled[]} */
export const scaleOf = (bank, skill) =>
  bank.items.flatMap((item) => {
    const own = item.loadings[skill] ?? 0;
    const others = Object.entries(item.loadings).filter(([id]) => id !== skill);
    const mainly = own ** 2 > sum(others.map(([, loading]) => loading ** 2));
    return mainly ? [{ item, key: Math.sign(own), stated: Math.abs(own) }] : [];
  });

/** @param {number[][]} columns */
function alpha(columns) {
  const k = columns.length;
  const whole = k < 2 ? [] : totals(columns);
  if (k < 2 || columns[0].length < 2 || Math.abs(covariance(whole, whole)) < 1e-9) return { value: null, low: null, high: null };
  const value = (k / (k - 1)) * (1 - sum(columns.map((column) => covariance(column, column))) / covariance(whole, whole));
  const n = whole.length;
  if (n < 3 || value > 1 - 1e-9) return { value, low: null, high: null };
  const reach = 1.959963984540054 * Math.sqrt((2 * k) / ((k - 1) * (n - 2)));
  return { value, low: 1 - Math.exp(Math.log(1 - value) + reach), high: 1 - Math.exp(Math.log(1 - value) - reach) };
}

/** @param {number[][]} columns @param {number} at */
function itemRest(columns, at) {
  if (columns.length < 2 || columns[at].length < 2) return null;
  const rest = totals(columns.filter((_, other) => other !== at));
  return covariance(rest, rest) < 1e-9 ? null : correlation(columns[at], rest);
}

/**
 * Loadings that make the sum of squared residual correlations least, one at a time: where principal-axis factoring
 * ends, found without an eigenvector.
 *
 * @param {number[][]} columns
 * @returns {number[] | null}
 */
function minimumResiduals(columns) {
  const k = columns.length;
  if (k < 3 || columns[0].length <= k) return null;
  const r = columns.map((a) => columns.map((b) => correlation(a, b)));
  const loadings = r.map((row, i) => Math.sqrt(Math.max(...row.map((value, j) => (i === j ? 0 : Math.abs(value))))));
  for (let round = 0, moved = 1; moved > 1e-15 && round < 200_000; round++) {
    moved = 0;
    for (let i = 0; i < k; i++) {
      const others = r.map((_, j) => j).filter((j) => j !== i);
      const next = sum(others.map((j) => r[i][j] * loadings[j])) / sum(others.map((j) => loadings[j] ** 2));
      moved = Math.max(moved, Math.abs(next - loadings[i]));
      loadings[i] = next;
    }
  }
  if (!loadings.every((loading) => Math.abs(loading) < 1)) return null;
  return sum(loadings) < 0 ? loadings.map((loading) => -loading) : loadings;
}

/** @param {Bank} bank @param {Sheet[]} sheets @param {Item} item @param {number | null} key */
function own(bank, sheets, item, key) {
  const options = optionsOf(bank, item);
  const chosen = sheets.flatMap(({ answers }) => (answers[item.id] ? [/** @type {string} */ (answers[item.id])] : []));
  const scored = chosen.map((id) => (key ?? 1) * standardized(options, id));
  return {
    id: item.id,
    key,
    answered: chosen.length,
    skipped: sheets.filter(({ answers }) => answers[item.id] === null).length,
    options: options.map(({ id, expected }) => ({
      id,
      share: chosen.length === 0 ? null : chosen.filter((one) => one === id).length / chosen.length,
      expected,
    })),
    mean: chosen.length === 0 ? null : mean(scored),
    sd: chosen.length < 2 ? null : Math.sqrt(covariance(scored, scored)),
  };
}

/** @param {Bank} bank @param {Sheet[]} sheets @param {string} skill */
function skillOf(bank, sheets, skill) {
  const scale = scaleOf(bank, skill);
  const complete = sheets.filter(({ answers }) => scale.every(({ item }) => answers[item.id]));
  const columns = scale.map(({ item, key }) =>
    complete.map(({ answers }) => key * standardized(optionsOf(bank, item), /** @type {string} */ (answers[item.id]))),
  );
  const moving = columns.filter((column) => !isConstant(column));
  const loadings = minimumResiduals(moving);
  return {
    id: skill,
    complete: scale.length === 0 ? 0 : complete.length,
    alpha: alpha(moving),
    items: scale.map(({ item, key, stated }, at) => {
      const place = moving.indexOf(columns[at]);
      return {
        ...own(bank, sheets, item, key),
        itemRest: place < 0 ? null : itemRest(moving, place),
        loading: { stated, found: place < 0 ? null : (loadings?.[place] ?? null) },
      };
    }),
  };
}

/** What `whichdesk items` says, but for how the factor came out. @param {Bank} bank @param {Sheet[]} sheets */
export function itemStudy(bank, sheets) {
  const scaled = new Set(bank.skills.flatMap(({ id }) => scaleOf(bank, id).map(({ item }) => item)));
  return {
    bank: bank.id,
    version: bank.version,
    people: sheets.length,
    skills: bank.skills.map(({ id }) => skillOf(bank, sheets, id)),
    otherItems: bank.items.filter((item) => !scaled.has(item)).map((item) => own(bank, sheets, item, null)),
  };
}
