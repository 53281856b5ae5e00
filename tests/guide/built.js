// @ts-check
// The guide as the build makes it, read as a browser and a person would, and the bank's own files beside it.
import { readFileSync } from "node:fs";
import { guideFiles } from "../../web/build/guide/pages.js";
import { languages as offered } from "../../web/i18n/languages.js";
import { openFluent } from "../../web/build/fluent.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

export const languages = offered.map(({ id }) => id);
export const site = new URL("https://desk.example/quiz/");
const beside = { style: "assets/guide.css", script: "assets/guide.js" };

/** Every page by its file, with a site and without. */
export const files = guideFiles({ site, ...beside });
export const filesWithoutSite = guideFiles({ site: null, ...beside });
export const pages = new Map([...files].filter(([name]) => name.startsWith("guide/")));
/** What is served beside the guide and linked from it. */
export const others = ["index.html", "mark.svg", ...Object.values(beside)];

export const bank = JSON.parse(read("questions/office/bank.json"));
/** @type {any[]} */
export const roles = JSON.parse(read("questions/office/roles.json")).roles;

/** Yearly median pay in dollars by occupation: the sixth cell of its line; a title may hold commas in quotation marks. @type {Record<string, number>} */
export const wages = Object.fromEntries(
  read("questions/office/figures.csv")
    .split("\n")
    .map((line) => line.replace(/"[^"]*"/g, "title").split(","))
    .map(([soc, , , , , wage]) => [soc, Number(wage)]),
);

/** A language's texts, messages, and how it writes numbers. @param {string} language */
export function speak(language) {
  return {
    t: openFluent(language, ["", ".result", ".guide", ".skills"]).translate,
    text: JSON.parse(read(`questions/office/text.${language}.json`)),
  };
}

/** No-break spaces, which join Czech words, as spaces. @param {string} text */
export const plain = (text) => text.replace(/[\u00a0\u202f\s]+/g, " ").trim();

/** What a page shows, in one line. @param {string} source */
export const shown = (source) =>
  plain(
    source
      .replace(/<head>[^]*<\/head>|<script[^]*?<\/script>|<svg[^]*?<\/svg>/g, "")
      .replace(/<(?:br|li|dt|dd|p|h\d|td|th)\b[^>]*>/g, " ")
      .replace(/<[^>]*>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  );

/** The values of an attribute, decoded. @param {string} source @param {string} name */
export const attributes = (source, name) =>
  [...source.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => value.replaceAll("&amp;", "&"));
