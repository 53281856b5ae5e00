// @ts-check
/** How numbers are written in a language. @param {string} language */
export function numbers(language) {
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    /** @param {number} whole - per cents */
    percent: (whole) => percent.format(whole / 100),
    /** A probability is never said to be 0 or 100 per cent. @param {number} whole - per cents */
    likely(whole) {
      if (whole === 0) return `< ${percent.format(0.01)}`;
      if (whole === 100) return `> ${percent.format(0.99)}`;
      return percent.format(whole / 100);
    },
    /** @param {number} value */
    decimal: (value) => decimal.format(Math.round(value * 10) / 10 || 0).replace("-", "−"),
  };
}

/**
 * How many questions come after the one that is shown, and how far the person is.
 *
 * @param {number} shown - the index of the shown question
 * @param {number} settled - how many questions were answered or skipped
 * @param {number} likely - how many the engine expects still to ask
 */
export function progress(shown, settled, likely) {
  const of = Math.max(settled + likely, shown + 1);
  return { number: shown + 1, left: of - shown - 1, done: shown, of };
}
