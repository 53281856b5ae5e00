// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { letters } from "../quiz/reading-time.js";
import { openingMessages } from "./messages.js";
import { keepTogether } from "./typography.js";

/** @param {string} path @param {string} made - what makes it */
function need(path, made) {
  if (!existsSync(path)) throw new Error(`${path} is missing: ${made}.`);
  return readFileSync(path);
}

/** @param {string} name - of a file with texts */
const languageOf = (name) => name.split(".")[1];

/** The mean number of letters of a question, by which the page says how long the quiz takes. @param {Record<string, any>} items */
function lettersPerItem(items) {
  const lengths = Object.values(items).map(letters);
  return Math.round(lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
}

/**
 * A language's texts in three files: what the first screens need, with their messages; what the other questions need; and what only the
 * result needs.
 * @param {string} name @param {Record<string, any>} text
 * @param {string[]} first - the items that may be asked first
 */
function textParts(name, { items, ...rest }, first) {
  const some = (/** @type {boolean} */ wanted) =>
    Object.fromEntries(Object.entries(items).filter(([id]) => first.includes(id) === wanted));
  return [
    ["first", { messages: openingMessages(languageOf(name)), lettersPerItem: lettersPerItem(items), items: some(true) }],
    ["items", { items: some(false) }],
    ["rest", rest],
  ].map(([part, content]) => [name.replace(/json$/, `${part}.json`), content]);
}

/**
 * The compiled core and the question bank, by the name that each has beside the page.
 * @param {string[]} first - the items that may be asked first
 * @param {string[]} cores - the modules that the pages use
 * @returns {Map<string, string | Buffer>}
 */
function files(first, cores) {
  const folder = "questions/office";
  const names = readdirSync(folder)
    .filter((file) => /^(bank|roles|occupations|text\.\w+)\.json$/.test(file))
    .sort();
  /** @type {Map<string, string | Buffer>} */
  const all = new Map(
    cores.map((name) => [`${name}.wasm`, need(`build/wasm/${name}.wasm`, "`cmake --workflow --preset wasm` builds it")]),
  );
  for (const name of names.map((file) => `${folder}/${file}`)) {
    const content = JSON.parse(readFileSync(name, "utf8"));
    for (const [file, part] of name.includes("/text.") ? textParts(name, content, first) : [[name, content]])
      all.set(file, file === name ? JSON.stringify(part) : keepTogether(languageOf(file), JSON.stringify(part)));
  }
  return all;
}

/**
 * Puts the core and the questions beside the page under names that do not change. The page asks for them with their
 * version (`?v=`, a digest of them all), so that a browser may keep them: `virtual:version`, and `%version%` in a page.
 * What the core asks first is `virtual:first-replies`.
 * @param {{items: string[], replies: Record<"quick" | "full", object>}} first - the items that may be asked first, and what is said first
 * @param {string[]} cores - the modules that the pages use
 * @returns {import("vite").Plugin & {api: {version: string}}}
 */
export function data({ items, replies }, cores) {
  const all = files(items, cores);
  const digest = createHash("sha256");
  for (const [name, source] of all) digest.update(name).update(source);
  const version = digest.digest("hex").slice(0, 8);
  /** @type {Record<string, string>} */
  const modules = {
    "virtual:version": `export default "${version}"`,
    "virtual:first-replies": `export default ${JSON.stringify(replies)}`,
  };
  return {
    name: "whichdesk-data",
    api: { version },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)],
    transformIndexHtml: (html) => html.replaceAll("%version%", version),
    generateBundle() {
      for (const [fileName, source] of all) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
