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
 * @property {{code: string, args: Record<string, string | number>}} [trouble] - why there is no code
 */

/** A label in one line, without what hides in texts. @param {string} text */
export const tidy = (text) => plain(text).slice(0, limits.label);

/** How a code begins that lost its `r=`: format 1, answers or summary. */
const looksLikeCode = /^AQ[AE]/;

/** Whether what was found is a code, whole or damaged, and no long word. @param {import("../../quiz/find-code.js").Found} found */
export const isCode = ({ code, whole, marked }) => whole || marked || looksLikeCode.test(code);

/** What precedes a link on its line and may be a name. @param {string} before */
const head = (before) =>
  tidy(
    before
      .replace(/[\w+.-]+:\/\/\S*$/, "")
      .replace(/^[\s>*#\-\u2022]+|["'\u2018-\u201E<([{]+$/g, "")
      .replace(/[\s:;,=|\u2013\u2014-]+$/, ""),
  );

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
    entries.push({ code, whole, line, text: code.slice(0, limits.label), label: head(before), date: null, note: "" });
    if (entries.length > limits.results) break;
  }
  const labels = new Set(entries.map(({ label }) => label));
  const named = entries.length > 1 && labels.size === entries.length && !labels.has("");
  return named ? entries : entries.map((entry) => ({ ...entry, label: "" }));
}
