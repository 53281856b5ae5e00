// @ts-check
import Papa from "papaparse";
import { neutralized } from "./table.js";

/** @typedef {import("../../engine/engine.js").Engine} Engine */

/** Written in front, so that spreadsheets read UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * How spreadsheets in a language write numbers and separate cells: a semicolon where the comma is the decimal mark.
 * Vietnamese Windows keeps the comma for both and quotes such numbers.
 * @param {string} language
 */
export function customs(language) {
  const decimal = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
  return { decimal, separator: decimal === "," && !/^vi\b/.test(language) ? ";" : "," };
}

/**
 * A table as CSV that the spreadsheets of a language open right. Texts that they would compute get a mark in front, which
 * reading them again removes; numbers are written with the language's decimal mark.
 * @param {(string | number | null)[][]} rows - the first names the columns @param {string} language
 */
export function csvText(rows, language) {
  const { decimal, separator } = customs(language);
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", decimal) : neutralized(cell ?? ""))),
  );
  return byteOrderMark + Papa.unparse(cells, { delimiter: separator, newline: "\r\n" });
}

/**
 * The whole desk as one file, which reading it opens again.
 * @typedef {object} Session
 * @property {(Pick<import("./read.js").Row, "code" | "label" | "date" | "note"> & {pack?: string})[]} results
 * @property {string} [group] - its label
 * @property {Record<string, unknown>} [settings] - what the page wants to find again
 *
 * @param {Session} session @param {string} saved - the day, as in 2026-11-28
 */
export function sessionText({ results, ...more }, saved) {
  const lean = results.map(({ code, label, date, note, pack }) => ({ code, label, date, note, ...(pack && { pack }) }));
  return `${JSON.stringify({ whichdesk: "desk", format: 1, saved, ...more, results: lean }, null, 1)}\n`;
}

/**
 * The answer sheets of people as JSON Lines, as `whichdesk score` reads them: ids differ, labels may not.
 * @param {Engine} engine @param {{code: string, label: string}[]} people
 * @returns {{text: string, without: number}} `without`: people whose codes hold no answers
 */
export function jsonLines(engine, people) {
  const seen = new Map();
  let without = 0;
  let text = "";
  for (const [at, { code, label }] of people.entries()) {
    const shared = engine.decode(code);
    if (shared.kind === "summary") {
      without += 1;
      continue;
    }
    const wanted = label || String(at + 1);
    let id = wanted;
    for (let number = 2; seen.has(id); number += 1) id = `${wanted} (${number})`;
    seen.set(id, true);
    const { bank, version, answers } = shared;
    text += `${JSON.stringify({ id, bank, version, answers })}\n`;
  }
  return { text, without };
}
