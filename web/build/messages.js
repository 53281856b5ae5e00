// @ts-check
import { readFileSync } from "node:fs";
import { languages } from "../i18n/languages.js";
import { readFluent } from "./fluent.js";
import { keepTogether } from "./typography.js";

const folder = new URL("../i18n/", import.meta.url);
const ids = languages.map(({ id }) => id);

/** @param {string} language */
const read = (language) => readFileSync(new URL(`${language}.ftl`, folder), "utf8");

/** What a language's file says in it. @param {string} language @param {string} source */
const patterns = (language, source) => readFluent(keepTogether(language, source));

/** The messages that are shown before, or instead of, all others. @param {string} id */
const isFirst = (id) => /^(loading|failure-)/.test(id);

/** @param {import("../i18n/messages.js").Patterns} all @param {(id: string) => boolean} wanted */
const only = (all, wanted) => Object.fromEntries(Object.entries(all).filter(([id]) => wanted(id)));

/** The messages of the first screens, except for those. @param {string} language */
export const openingMessages = (language) => only(patterns(language, read(language)), (id) => !isFirst(id));

/**
 * Messages as modules, those for failures and those that only the quiz on other pages shows, and those of later screens as a `.json`
 * file for each `.ftl` file whose address is imported.
 * @returns {import("vite").Plugin}
 */
export function messages() {
  const byLanguage = (/** @type {(language: string) => object} */ source) =>
    JSON.stringify(Object.fromEntries(ids.map((language) => [language, source(language)])));
  /** @type {Record<string, () => string>} */
  const modules = {
    // The page itself says `failure-start`, when no script runs.
    "virtual:first-messages": () =>
      byLanguage((language) => only(patterns(language, read(language)), (id) => isFirst(id) && id !== "failure-start")),
    "virtual:embed-messages": () => byLanguage((language) => patterns(language, read(`${language}.embed`))),
  };
  return {
    name: "whichdesk-messages",
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            assetFileNames: ({ names: [name = ""] }) => `assets/[name]-[hash]${name.endsWith(".ftl") ? ".json" : "[extname]"}`,
          },
        },
      },
    }),
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.slice(1) in modules ? `export default ${modules[id.slice(1)]()}` : undefined),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset") continue;
        const [, language] = file.names[0]?.match(/^([a-z]+)\..*ftl$/) ?? [];
        if (language) file.source = JSON.stringify(patterns(language, String(file.source)));
      }
    },
  };
}
