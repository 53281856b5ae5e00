// @ts-check
// A language that nobody speaks: English in other letters, longer by two fifths, each text between ⟦ and ⟧. What is shown
// without them was never translated; what does not fit was measured for English alone.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const plain = "aceinorsuyzACEINORSUYZ";
const dressed = "àčėíñőřśůýžÀČĖÍÑŐŘŚŮÝŽ";

/** @param {string} text */
function dress(text) {
  const letters = [...text].map((letter) => dressed[plain.indexOf(letter)] ?? letter).join("");
  const words = text.split(/\s+/);
  return `⟦${letters}${words
    .slice(0, Math.ceil(words.length * 0.4))
    .map((word) => ` ${word.replace(/./g, "·")}`)
    .join("")}⟧`;
}

/** Every text of a JSON value. @param {any} value @returns {any} */
function dressAll(value) {
  if (typeof value === "string")
    return value
      .split("\n")
      .map((line) => (/\p{L}/u.test(line) ? dress(line) : line))
      .join("\n");
  if (Array.isArray(value)) return value.map(dressAll);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dressAll(inner)]));
}

/** The text in a parsed pattern; keys, names of placeholders and the like stay. @param {any} part @returns {any} */
function dressPattern(part) {
  if (typeof part === "string") return /\p{L}/u.test(part) ? dress(part) : part;
  if (Array.isArray(part)) return part.map(dressPattern);
  if (part.type !== "select") return part;
  return {
    ...part,
    variants: part.variants.map((/** @type {any} */ variant) => ({ ...variant, value: dressPattern(variant.value) })),
  };
}

/** @param {Record<string, unknown>} messages */
const dressMessages = (messages) =>
  Object.fromEntries(Object.entries(messages).map(([id, pattern]) => [id, dressPattern(pattern)]));

/**
 * Puts the pseudo-language in place of English.
 * @param {string} folder - a copy of the built page
 */
export function speakPseudo(folder) {
  for (const name of ["text.en.first.json", "text.en.items.json", "text.en.rest.json"]) {
    const file = join(folder, "questions/office", name);
    const { messages, ...text } = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ messages: messages && dressMessages(messages), ...dressAll(text) }));
  }
  for (const name of readdirSync(join(folder, "assets")).filter((file) => /^en\b.*\.json$/.test(file))) {
    const file = join(folder, "assets", name);
    writeFileSync(file, JSON.stringify(dressMessages(JSON.parse(readFileSync(file, "utf8")))));
  }
}
