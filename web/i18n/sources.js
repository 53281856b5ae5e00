// @ts-check
import cs from "./cs.ftl?url";
import csResult from "./cs.result.ftl?url";
import de from "./de.ftl?url";
import deResult from "./de.result.ftl?url";
import en from "./en.ftl?url";
import enResult from "./en.result.ftl?url";
import es from "./es.ftl?url";
import esResult from "./es.result.ftl?url";
import vi from "./vi.ftl?url";
import viResult from "./vi.result.ftl?url";
import first from "virtual:first-messages";

/** The address of each language's messages: separate files, so that a failed fetch can be retried. */
/** @type {Record<string, string>} */
export const sources = { cs, de, en, es, vi };

/** The messages of the result page, which are fetched later. */
/** @type {Record<string, string>} */
export const resultSources = { cs: csResult, de: deResult, en: enResult, es: esResult, vi: viResult };

/**
 * The few messages that must be there before, or without, all others, by language.
 * The build takes them from the same `.ftl` files.
 */
export { first };
