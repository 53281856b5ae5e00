// @ts-check
import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { openMessages } from "../i18n/messages.js";

/**
 * The messages of a `.ftl` file. The build reads them, so that no page needs Fluent's parser.
 * @param {string} source - in Fluent syntax @returns {import("../i18n/messages.js").Patterns}
 */
export const readFluent = (source) =>
  Object.fromEntries(new FluentResource(source).body.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));

/**
 * The messages of some of a language's `.ftl` files.
 * @param {string} language @param {string[]} [parts] - the files: "" for the first screens, ".result" and so on
 */
export const openFluent = (language, parts = [""]) =>
  openMessages(
    language,
    readFluent(parts.map((part) => readFileSync(new URL(`../i18n/${language}${part}.ftl`, import.meta.url), "utf8")).join("\n")),
  );
