// @ts-check
/**
 * Prevents line breaks within what is one word to a reader: numbers that are joined by a hyphen or a dash, such as "2023-14", and in Czech
 * a preposition or conjunction of one letter and the word after it.
 * Source: ČSN 01 6910, the rules for written Czech.
 * @param {string} language @param {string} text
 */
export function keepTogether(language, text) {
  const numbers = text.replace(/(?<=\d)[-–](?=\d)/g, "$&\u2060");
  return language === "cs" ? numbers.replace(/(?<=^|[\s("„=])([ksvzouai]) (?=\p{L}|\d)/gimu, "$1\u00a0") : numbers;
}
