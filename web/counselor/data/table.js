// @ts-check
import Papa from "papaparse";
import { codesIn } from "../../quiz/find-code.js";
import { isWhole } from "../../quiz/sealed.js";
import { limits } from "./limits.js";
import { isCode, packIn, tidy } from "./lines.js";

/** @typedef {import("./lines.js").Entry} Entry */

/**
 * How the columns of a table may be named, in every language of the page; what the desk exports is named so, too.
 * The column with the codes needs no name.
 */
export const columnNames = {
  label: ["label", "name", "id", "bezeichnung", "etiqueta", "nombre", "označení", "jméno", "nhãn", "tên"],
  date: ["date", "datum", "fecha", "ngày"],
  note: ["note", "notes", "notiz", "notizen", "nota", "notas", "poznámka", "poznámky", "ghi chú"],
};

const separators = [",", ";", "\t"];
/** Lines that are looked at to find out whether a text is a table, and what is in its columns. */
const looked = 50;

/** A cell that spreadsheets would take for a formula, with the marks that were put before it. */
const formula = /^'*[=+\-@\t\r]/;

/** A text as a cell that no spreadsheet computes. @param {string} text */
export const neutralized = (text) => (formula.test(text) ? `'${text}` : text);
/** The text of such a cell. @param {string} cell */
export const restored = (cell) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** The only code of a cell. @param {string} cell */
function codeOf(cell) {
  const [first, ...more] = codesIn(cell, isWhole);
  return first && more.length === 0 && isCode(first) ? first : null;
}

/** @param {string} cell */
const hasCode = (cell) => codeOf(cell)?.whole === true;

/** @param {string[][]} rows @param {(cell: string) => boolean} is @returns {number} the column where most cells are so, or -1 */
function columnOf(rows, is) {
  const counts = rows.reduce(
    (sums, row) => row.map((cell, at) => (sums[at] ?? 0) + Number(is(cell))),
    /** @type {number[]} */ ([]),
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** @param {string[]} head @param {string[]} names */
const named = (head, names) => head.findIndex((cell) => names.includes(cell.trim().toLowerCase()));

/**
 * @param {string} text
 * @returns {{separator: string, code: number} | null} null for a text that is no table with a column of codes
 */
function shapeOf(text) {
  const start = text.split("\n", looked).join("\n");
  /** @type {{separator: string, code: number, width: number} | null} */
  let best = null;
  for (const separator of separators) {
    const { data } = Papa.parse(/** @type {string} */ (start), { delimiter: separator, skipEmptyLines: "greedy" });
    const rows = /** @type {string[][]} */ (data);
    const width = rows[0]?.length ?? 0;
    const coded = rows.filter((row) => row.some(hasCode));
    // Messages have commas, too, but not as many in each line with a link as in the first line.
    const regular = coded.filter((row) => row.length === width && row.filter(hasCode).length === 1);
    if (width < 2 || rows.length < 2 || regular.length * 2 <= coded.length) continue;
    const code = columnOf(regular, hasCode);
    if (!best || width > best.width) best = { separator, code, width };
  }
  return best;
}

/**
 * The results of a table with a line for each: comma, semicolon or tab separated, its columns in any order, with or
 * without a first line that names them. The column of codes is the one with codes in it; without a name, the label is
 * in the first other column.
 * @param {string} text @returns {Entry[] | null} null for a text that is no such table
 */
export function entriesOfTable(text) {
  const shape = shapeOf(text);
  if (!shape) return null;
  /** @type {Entry[]} */
  const entries = [];
  /** @type {{label: number, date: number, note: number} | null} */
  let columns = null;
  let line = 1;
  let from = 0;
  Papa.parse(/** @type {string} */ (text), {
    delimiter: shape.separator,
    skipEmptyLines: false,
    step({ data, meta }, parser) {
      const cells = /** @type {string[]} */ (data);
      const at = line;
      for (; from < meta.cursor; from += 1) if (text[from] === "\n") line += 1;
      if (cells.every((cell) => cell.trim() === "")) return;
      const cell = cells[shape.code] ?? "";
      const found = codeOf(cell);
      if (!columns) {
        const head = found ? [] : cells;
        const label = named(head, columnNames.label);
        const unnamed = shape.code === 0 ? 1 : 0;
        columns = {
          label: label < 0 ? unnamed : label,
          date: named(head, columnNames.date),
          note: named(head, columnNames.note),
        };
        if (!found) return;
      }
      const value = (/** @type {number} */ column) => restored(cells[column] ?? "");
      const date = value(columns.date).trim();
      entries.push({
        code: found?.code ?? cell.trim(),
        whole: found?.whole ?? false,
        line: at,
        text: cells.join(shape.separator).slice(0, limits.label),
        label: tidy(value(columns.label)),
        date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : null,
        note: value(columns.note).slice(0, limits.note),
        pack: packIn(cell),
        ...(!found && { trouble: { code: cell.trim() === "" ? "empty-code" : "no-result", args: {} } }),
      });
      if (entries.length > limits.results) parser.abort();
    },
  });
  return entries;
}
