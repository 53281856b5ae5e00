// @ts-check
import { languages } from "./languages.js";

/** @type {Record<string, string>} */
const files = import.meta.glob(["./*.prepared.ftl"], { query: "?url", import: "default", eager: true });

/** The address of each language's messages for a quiz that a counselor has prepared. */
export const preparedSources = Object.fromEntries(languages.map(({ id }) => [id, files[`./${id}.prepared.ftl`]]));
