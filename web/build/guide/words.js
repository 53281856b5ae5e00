// @ts-check
import { openFluent } from "../fluent.js";
import { keepTogether } from "../typography.js";

const parts = ["", ".result", ".guide", ".skills"];

/**
 * What the guide says in one language. A message that is missing stops the build.
 * @param {string} language @param {string} source - the language's texts of the bank
 */
export function openWords(language, source) {
  const { translate, missed } = openFluent(language, parts);
  /** @type {import("../../data/bank.js").Text} */
  const text = JSON.parse(keepTogether(language, source));
  const money = new Intl.NumberFormat(language, { style: "currency", currency: "USD", maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  return {
    language,
    text,
    /** @type {import("../../i18n/messages.js").Translate} */
    t(id, args) {
      const words = keepTogether(language, translate(id, args));
      if (missed.size > 0) throw new Error(`web/i18n: ${language} lacks ${[...missed.keys()].join(", ")}.`);
      return words;
    },
    /** An amount of dollars. @param {number} dollars */
    money: (dollars) => money.format(dollars),
    /** A number with one decimal. @param {number} value */
    decimal: (value) => decimal.format(value),
    /** Sorts by the language's alphabet. @template T @param {T[]} entries @param {(entry: T) => string} name */
    sorted: (entries, name) => [...entries].sort((a, b) => name(a).localeCompare(name(b), language)),
  };
}
/** @typedef {ReturnType<typeof openWords>} Words */
