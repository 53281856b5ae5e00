// @ts-check
import { languages } from "./languages.js";

/** @type {Record<string, string>} */
const files = import.meta.glob(["./*.counselor.ftl"], { query: "?url", import: "default", eager: true });

/** The address of each language's messages for the counselor's desk. */
export const counselorSources = Object.fromEntries(languages.map(({ id }) => [id, files[`./${id}.counselor.ftl`]]));
