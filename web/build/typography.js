// @ts-check
/** Prevents line breaks within numbers that are joined by a hyphen or a dash, such as "2023-14". @param {string} text */
export const keepNumbers = (text) => text.replace(/(?<=\d)[-–](?=\d)/g, "$&\u2060");

/**
 * Prevents line breaks within joined numbers, before a per cent sign, and after a Czech preposition or conjunction of one letter, which belongs to the word
 * after it.
 * Source: ČSN 01 6910, the rules for written Czech.
 * @param {string} language @param {string} text
 */
export function keepTogether(language, text) {
  const kept = keepNumbers(text).replace(/(?<=\d) (?=%)/g, "\u00a0");
  return language === "cs" ? kept.replace(/(?<=^|[\s("„=])([ksvzouai]) (?=\p{L}|\d)/gimu, "$1\u00a0") : kept;
}
