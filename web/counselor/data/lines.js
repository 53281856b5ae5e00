// @ts-check
import { codesIn } from "../../quiz/find-code.js";
import { isWhole } from "../../quiz/sealed.js";
import { plain } from "../../quiz/settings.js";
import { limits } from "./limits.js";

/**
 * One result that was found, not yet read by the engine.
 * @typedef {object} Entry
 * @property {string} code - a share code, or the letters that are left of one
 * @property {boolean} whole - whether its checksum is right
 * @property {number} line - of the source, from 1
 * @property {string} text - what was there, to be shown and mended
 * @property {string} label
 * @property {string | null} date - as in 2026-11-28
 * @property {string} note
 * @property {string} pack - id and version of the file of jobs that the link names, or ""
 * @property {{code: string, args: Record<string, string | number>}} [trouble] - why there is no code
 */

/** A label in one line, without what hides in texts. @param {string} text */
export const tidy = (text) => plain(text).slice(0, limits.label);

/** How a code begins that lost its `r=`: format 1, answers or summary. */
const looksLikeCode = /^AQ[AE]/;

/** Whether what was found is a code, whole or damaged, and no long word. @param {import("../../quiz/find-code.js").Found} found */
export const isCode = ({ code, whole, marked }) => whole || marked || looksLikeCode.test(code);

/** The mark of own jobs in a link, however it was encoded on its way. */
const packMark = /(?:\b|%(?:25)*26)pack(?:=(?:3D)?|%(?:25)*3D)([a-z][a-z\d-]*\.\d+)/i;

/** The file of jobs that a link names, by id and version; "" when none. @param {string} text */
export const packIn = (text) => text.replace(/=\r?\n/g, "").match(packMark)?.[1] ?? "";

/** What precedes a link on its line and may be a name. @param {string} before */
const head = (before) =>
  tidy(
    before
      .replace(/([\w+.-]+:\/\/\S*|\S*[#?&])$/, "")
      .replace(/^[\s>*#\-\u2022]+|["'\u2018-\u201E<([{]+$/g, "")
      .replace(/[\s:;,=|\u2013\u2014-]+$/, ""),
  );

/** Choice: the lines over which a mail program may break one link. */
const linesOfLink = 20;

/** Names the file of jobs of each result that is alone on its line. @param {Entry[]} entries @param {string} text */
function namePacks(entries, text) {
  const lines = text.split("\n");
  for (const [at, entry] of entries.entries()) {
    const { line } = entry;
    const next = entries[at + 1]?.line ?? Number.POSITIVE_INFINITY;
    if (next === line || entries[at - 1]?.line === line) continue;
    entry.pack = packIn(lines.slice(line - 1, Math.min(next - 1, line - 1 + linesOfLink)).join("\n"));
  }
}

/**
 * Every result in a text: messages, links and bare codes. What precedes the code on its line is its label, if it
 * is so for each of several codes, and each differs: lists of names look so, messages do not.
 * @param {string} text @returns {Entry[]}
 */
export function entriesOfText(text) {
  /** @type {Entry[]} */
  const entries = [];
  for (const found of codesIn(text, isWhole)) {
    if (!isCode(found)) continue;
    const { code, whole, line, before } = found;
    const shown = code.slice(0, limits.label);
    entries.push({ code, whole, line, text: shown, label: head(before), date: null, note: "", pack: "" });
    if (entries.length > limits.results) break;
  }
  namePacks(entries, text);
  const labels = new Set(entries.map(({ label }) => label));
  const named = entries.length > 1 && labels.size === entries.length && !labels.has("");
  return named ? entries : entries.map((entry) => ({ ...entry, label: "" }));
}
