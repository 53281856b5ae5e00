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

/** The texts of Fluent messages, line by line; what is in braces stays. @param {string} source */
const dressMessages = (source) =>
  source
    .split("\n")
    .map((line) => {
      const [, start, text] = line.match(/^([\w-]+ = (?:\{ \$\w+ ->)?|\s+\*?\[\w+\] |\s+\}? ?)(.*)$/) ?? [];
      if (!text) return line;
      return (
        start +
        text
          .split(/(\{[^}]*\})/)
          .map((part) => (part.startsWith("{") || !/\p{L}/u.test(part) ? part : dress(part)))
          .join("")
      );
    })
    .join("\n");

/**
 * Puts the pseudo-language in place of English.
 * @param {string} folder - a copy of the built page
 */
export function speakPseudo(folder) {
  for (const name of ["text.en.first.json", "text.en.items.json", "text.en.rest.json"]) {
    const file = join(folder, "questions/office", name);
    writeFileSync(file, JSON.stringify(dressAll(JSON.parse(readFileSync(file, "utf8")))));
  }
  for (const name of readdirSync(join(folder, "assets")).filter((file) => /^en\b.*\.ftl$/.test(file))) {
    const file = join(folder, "assets", name);
    writeFileSync(file, dressMessages(readFileSync(file, "utf8")));
  }
}
