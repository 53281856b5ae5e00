// @ts-check
import { csvText, sessionText } from "../data/save.js";
import { saveFile } from "../base/save-file.js";
import { day } from "../../result/keep.js";

/** @typedef {import("../base/desk.js").Desk} Desk */
/** @typedef {import("./rows.js").Shown} Shown */

const today = () => day(new Date());
const name = (/** @type {string} */ end) => `whichdesk-${today()}.${end}`;

/** A table for spreadsheets of the counselor's language, the notes and codes included. @param {Desk} desk @param {Shown[]} rows */
export function saveTable({ notes, words: { t }, language }, rows) {
  const head = ["label", "date", "path", "certainty", "roles", "readiness", "quality"].map((column) =>
    t(`many-column-${column}`),
  );
  const lines = rows.map(({ row, date, path, certainty, roles, ready, quality }) => [
    row.label,
    date,
    path,
    certainty,
    roles,
    ready < 0 ? null : ready,
    quality,
    notes.of(row.code),
    row.code,
  ]);
  saveFile(name("csv"), csvText([[...head, "note", "code"], ...lines], language), "text/csv");
}

/** The whole session: labels, notes and codes. @param {Desk} desk @param {import("../data/read.js").Row[]} rows */
export function saveSession({ notes, people }, rows) {
  const results = rows.map(({ code, label, date, note, pack }) => ({
    ...{ code, label, date, pack },
    note: notes.of(code) || note,
  }));
  saveFile(name("desk.json"), sessionText({ results }, today()), "application/json");
  people.unsaved = false;
}

/** The answer sheets, as `whichdesk score` reads them. @param {Desk} desk @param {import("../data/read.js").Row[]} rows @returns {Promise<number>} how many have no answers */
export async function saveLines({ data }, rows) {
  const { text, without } = await /** @type {NonNullable<typeof data>} */ (data).jsonLines(
    rows.map(({ code, label }) => ({ code, label })),
  );
  saveFile(name("jsonl"), text, "application/jsonl");
  return without;
}
