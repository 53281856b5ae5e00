// @ts-check
import { languages } from "./languages.js";
import embedded from "virtual:embed-messages";
import first from "virtual:first-messages";

/** @type {Record<string, string>} */
const files = import.meta.glob(["./*.result.ftl"], { query: "?url", import: "default", eager: true });

/** The address of each language's messages for the result: separate files, so that a failed fetch can be retried. */
export const resultSources = Object.fromEntries(languages.map(({ id }) => [id, files[`./${id}.result.ftl`]]));

/**
 * The few messages that must be there before, or without, all others, by language.
 * The build takes them from the same `.ftl` files.
 */
export { first };

/** What only the quiz on another page says. @param {string} language */
export const embeddedMessages = (language) => (__EMBEDDED__ ? embedded[language] : {});
