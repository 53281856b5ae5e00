// @ts-check
/**
 * Seconds to read a letter: 68 ms, reading aloud, the mean of 14 languages.
 * Source: Trauzettel-Klosinski & Dietz (2012), Investigative Ophthalmology & Visual Science 53(9).
 */
const secondsPerLetter = 0.068;
/** Choice: how long choosing takes. */
const secondsToChoose = 5;

/** The letters that a person reads of a question. @param {import("../data/bank.js").ItemText} text */
export const letters = ({ prompt = "", a = "", b = "", options = {} }) =>
  [prompt, a, b, ...Object.values(options)].join("").length;

/**
 * About how many minutes `count` questions take in this language, at least one.
 * @param {import("../data/bank.js").Bank} bank @param {import("../data/bank.js").Text} text @param {number} count
 */
export function minutes({ items }, text, count) {
  const each = text.lettersPerItem ?? items.reduce((sum, { id }) => sum + letters(text.items[id]), 0) / items.length;
  const seconds = each * secondsPerLetter + secondsToChoose;
  return Math.max(1, Math.round((count * seconds) / 60));
}
