// @ts-check
/**
 * Whole per cents that add up to 100: each share is cut to a whole number, and what is missing goes to those that were
 * cut most (largest remainder; between equals, to the earlier one).
 *
 * Needs:  shares from 0 to 1 that add up to 1.
 * Source: Hamilton's method of apportionment (1792).
 * @param {number[]} shares
 */
export function wholePercents(shares) {
  const whole = shares.map((share) => Math.floor(share * 100));
  const missing = 100 - whole.reduce((sum, part) => sum + part, 0);
  const cut = shares.map((share, index) => ({ index, rest: share * 100 - whole[index] }));
  cut.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of cut.slice(0, missing)) whole[index] += 1;
  return whole;
}

/** How numbers are written in a language. @param {string} language */
export function numbers(language) {
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    /** @param {number} share - from 0 to 1 */
    percent: (share) => percent.format(share),
    /** A probability is never said to be 0 or 100 per cent. @param {number} whole - from `wholePercents` */
    likely(whole) {
      if (whole === 0) return `< ${percent.format(.01)}`;
      if (whole === 100) return `> ${percent.format(.99)}`;
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
