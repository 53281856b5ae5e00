import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A bank of two skills, three items and two languages. */
export const tinyBank = () => ({
  id: "tiny",
  version: 3,
  languages: ["en", "de"],
  skills: [
    { id: "talk", side: "front" },
    { id: "count", side: "back" },
  ],
  correlation: { within: 0.35, across: 0.5 },
  axis: { weights: { talk: 1, count: -1 }, halfWidth: 0.5 },
  types: {
    rating: {
      style: 0.3,
      options: [
        { id: "no", score: 0, expected: 0.5 },
        { id: "yes", score: 1, expected: 0.5 },
      ],
    },
  },
  items: [
    { id: "greets", type: "rating", loadings: { talk: 0.8 } },
    { id: "hides", type: "rating", loadings: { talk: -0.8 } },
    {
      id: "change",
      type: "task",
      loadings: { count: 0.8 },
      right: "b",
      options: [
        { id: "a", score: 0, expected: 0.5 },
        { id: "b", score: 1, expected: 0.5 },
      ],
    },
  ],
});

/** Two roles of opposite figures. */
export const tinyRoles = () => ({
  id: "tiny-roles",
  version: 1,
  roles: [
    { id: "greeter", side: "front", figures: { talk: 1.5, count: -0.5 }, importance: { talk: 3, count: 1 } },
    { id: "keeper", side: "back", figures: { talk: -0.5, count: 1.5 }, importance: { talk: 1, count: 3 } },
  ],
});

/** @param {string} title @param {string} summary */
const roleText = (title, summary) => ({
  title,
  summary,
  day: "A day.",
  surroundings: "A place.",
  for: "Good.",
  against: "Bad.",
  progress: "Up.",
  crossTraining: "Across.",
  search: [title],
});

/** The English texts of the tiny bank. */
export const tinyText = () => ({
  items: {
    greets: { prompt: "I greet people.", example: "Hello." },
    hides: { prompt: "I hide from people.", example: "Behind a plant." },
    change: {
      prompt: "2 + 2",
      solution: "Two and two are four.",
      options: { a: "3", b: "4" },
    },
  },
  skills: {
    talk: { name: "Talking", description: "With people." },
    count: { name: "Counting", description: "With figures." },
  },
  roles: {
    greeter: roleText("Greeter", "Greets."),
    keeper: roleText("Keeper", "Keeps."),
  },
});

/** @param {any} value @returns {any} */
const german = (value) => {
  if (typeof value === "string") return value.replace(/[A-Za-z]+/, "$&isch");
  if (Array.isArray(value)) return value.map(german);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, german(one)]));
};

/** Texts in another language, or so: each has its first word changed. @returns {ReturnType<typeof tinyText>} */
export const tinyGerman = () => german(tinyText());

/**
 * A new folder with these files; what is an object is written as JSON, what is null is left out.
 *
 * @param {Record<string, object | string | null>} others files other than those of the tiny bank
 */
export function bankFolder(others = {}) {
  const folder = mkdtempSync(join(tmpdir(), "whichdesk-"));
  const files = {
    "bank.json": tinyBank(),
    "roles.json": tinyRoles(),
    "text.en.json": tinyText(),
    "text.de.json": tinyGerman(),
    ...others,
  };
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}
