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
 * The messages for failures as a module of their own, and `.ftl` files without their comments.
 * @returns {import("vite").Plugin}
 */
export function messages() {
  return {
    name: "whichdesk-messages",
    resolveId: (id) => (id === "virtual:first-messages" ? `\0${id}` : undefined),
    load: (id) =>
      id === "\0virtual:first-messages"
        ? `export default ${JSON.stringify(Object.fromEntries(ids.map((language) => [language, first(read(language))])))}`
        : undefined,
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const [, language] = file.fileName.match(/([a-z]+)(?:\.\w+)?-[^/]*\.ftl$/) ?? [];
        if (file.type === "asset" && language) file.source = keepTogether(language, withoutComments(String(file.source)));
      }
    },
  };
}
