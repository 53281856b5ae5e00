// @ts-check
import { numbers } from "../../data/numbers.js";

/** How numbers are written in a language, those of the trade included. @param {string} language */
export function deskNumbers(language) {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const places = (/** @type {number} */ count) => {
    const format = new Intl.NumberFormat(language, { minimumFractionDigits: count, maximumFractionDigits: count });
    return (/** @type {number} */ value) => format.format(Number(value.toFixed(count)) || 0).replace("-", "−");
  };
  return {
    ...numbers(language),
    /** @param {number} value */
    whole: (value) => whole.format(value),
    decimal2: places(2),
    decimal3: places(3),
  };
}
