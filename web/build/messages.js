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

/**
 * The sentence for a browser in which nothing starts, once per language: `<!--failure-start-->` in a page becomes one
 * paragraph each. Style sheets lose their `crossorigin`: it keeps them from a page that was opened as a file.
 * @returns {import("vite").Plugin}
 */
export function startSentences() {
  const sentence = (/** @type {string} */ language) => {
    const [, text] = read(language).match(/^failure-start = (.*)$/m) ?? [];
    return `<p lang="${language}">${text}</p>`;
  };
  return {
    name: "whichdesk-start-sentences",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html
          .replace(/(?<=<link rel="stylesheet") crossorigin/g, "")
          .replace(/^( *)<!--failure-start-->/m, (_, indent) => ids.map((id) => indent + sentence(id)).join("\n")),
    },
  };
}
