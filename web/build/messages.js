// @ts-check
import { readFileSync } from "node:fs";
import { languages } from "../i18n/languages.js";
import { keepTogether } from "./typography.js";

const folder = new URL("../i18n/", import.meta.url);
const ids = languages.map(({ id }) => id);

/** @param {string} language */
const read = (language) => readFileSync(new URL(`${language}.ftl`, folder), "utf8");

/** Fluent source without what only translators read. @param {string} source */
const withoutComments = (source) => source.replace(/^#.*\n/gm, "").replace(/\n{2,}/g, "\n");

/** The messages that are shown before, or instead of, all others; each must be a single line. @param {string} source */
const first = (source) => (source.match(/^(loading|failure-).*$/gm) ?? []).join("\n");

/**
 * Messages as modules, those for failures and those that only the quiz on other pages shows, and `.ftl` files without their
 * comments.
 * @returns {import("vite").Plugin}
 */
export function messages() {
  const byLanguage = (/** @type {(language: string) => string} */ source) =>
    JSON.stringify(Object.fromEntries(ids.map((language) => [language, source(language)])));
  const clean = (/** @type {string} */ language, /** @type {string} */ source) => keepTogether(language, withoutComments(source));
  /** @type {Record<string, () => string>} */
  const modules = {
    "virtual:first-messages": () => byLanguage((language) => first(read(language))),
    "virtual:embed-messages": () => byLanguage((language) => clean(language, read(`${language}.embed`))),
  };
  return {
    name: "whichdesk-messages",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.slice(1) in modules ? `export default ${modules[id.slice(1)]()}` : undefined),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const [, language] = file.fileName.match(/([a-z]+)(?:\.\w+)?-[^/]*\.ftl$/) ?? [];
        if (file.type === "asset" && language) file.source = clean(language, String(file.source));
      }
    },
  };
}
