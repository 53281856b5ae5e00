// @ts-check
import { languages } from "./languages.js";
import embedded from "virtual:embed-messages";
import first from "virtual:first-messages";

/** The addresses of those that are fetched. @type {Record<string, string>} */
const files = import.meta.glob(
  ["./*.ftl", "!./*.embed.ftl", "!./*.guide.ftl", "!./*.skills.ftl", "!./*.counselor.ftl", "!./*.prepared.ftl"],
  {
    query: "?url",
    import: "default",
    eager: true,
  },
);

/** The address of each language's file with this ending. @param {string} ending */
const addresses = (ending) => Object.fromEntries(languages.map(({ id }) => [id, files[`./${id}${ending}`]]));

/** The address of each language's messages: separate files, so that a failed fetch can be retried. */
export const sources = addresses(".ftl");

/** The messages of the result page, which are fetched later. */
export const resultSources = addresses(".result.ftl");

/**
 * The few messages that must be there before, or without, all others, by language.
 * The build takes them from the same `.ftl` files.
 */
export { first };

/** What only the quiz on another page says. @param {string} language */
export const embeddedMessages = (language) => (__EMBEDDED__ ? embedded[language] : {});
