// @ts-check
/**
 * Prevents line breaks after a Czech preposition or conjunction of one letter, which belongs to the word after it.
 * Source: ČSN 01 6910, the rules for written Czech.
 * @param {string} language @param {string} text
 */
export const keepTogether = (language, text) =>
  language === "cs" ? text.replace(/(?<=^|[\s("„=])([ksvzouai]) (?=\p{L}|\d)/gimu, "$1\u00a0") : text;
