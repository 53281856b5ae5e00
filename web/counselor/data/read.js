// @ts-check
import { entriesOfJson } from "./json.js";
import { limits } from "./limits.js";
import { entriesOfText } from "./lines.js";
import { textOf } from "./source.js";
import { entriesOfTable } from "./table.js";

/** @typedef {import("./source.js").Source} Source */
/** @typedef {import("./source.js").Trouble} Trouble */
/** @typedef {import("../../engine/engine.js").Engine} Engine */

/**
 * One result of many.
 * @typedef {object} Row
 * @property {string} code
 * @property {string} label
 * @property {string | null} date - as in 2026-11-28, where the source says it
 * @property {string} note
 * @property {string} source - the name of its file; empty for what was pasted
 * @property {number} line - of the source
 * @property {string} pack - id and version of the file whose jobs the person was shown, as far as it is known; "" for the bank's own
 * @property {number | null} same - the place in the list of the first row with the same code
 * @property {import("../../engine/reply.js").Row} result - kind, path, bands, leading roles; of answers also axis, answered, notes.
 *   `sameRoles` is false where the file is not open, and the roles are not those that the person was shown
 *
 * @typedef {object} Many
 * @property {Row[]} rows
 * @property {Trouble[]} troubles - lines and sources that could not be read, in order
 * @property {import("../../engine/engine.js").Group} group - of the rows that repeat no other
 * @property {Record<string, unknown> | null} session - of the last saved session that was among the sources
 *
 * @typedef {object} Asked
 * @property {string} language - of the page
 * @property {(done: number, of: number) => Promise<void>} pause - called between pieces; throws to cancel
 */

/** A file of own jobs that is open. @typedef {{name: string, engine: Engine}} OpenPack */

/** Codes for one call of the core: about a fiftieth of a second. */
const piece = 100;

/**
 * @param {string} text @param {string} name @param {Engine} engine
 * @returns {{entries: import("./lines.js").Entry[], session?: Record<string, unknown>}}
 */
function entriesOf(text, name, engine) {
  const json = entriesOfJson(text, name, engine);
  if (json) return json;
  return { entries: entriesOfTable(text) ?? entriesOfText(text) };
}

/** @typedef {import("./lines.js").Entry & {source: string}} Found */

/** @param {Found} found @param {string} code @param {Trouble["args"]} args @returns {Trouble} */
function troubleOf({ source, line, text, code: letters, label, date, note }, code, args) {
  const about = { label, date, note };
  return { source, line, code, args: code === "truncated-code" ? { ...args, letters: letters.length } : args, text, about };
}

/** @param {Source[]} sources @param {Engine} engine @param {Asked} asked */
async function gather(sources, engine, { language, pause }) {
  /** @type {Found[]} */
  const found = [];
  /** @type {Trouble[]} */
  const troubles = [];
  /** @type {Many["session"]} */
  let session = null;
  for (const source of sources) {
    const name = source.name ?? "";
    await pause(0, found.length);
    const read = await textOf(source, language);
    troubles.push(...read.troubles);
    if (read.text.trim() === "") {
      if (read.troubles.length === 0) troubles.push({ source: name, line: 0, code: "nothing-found", args: {}, text: "" });
      continue;
    }
    const { entries, session: saved } = entriesOf(read.text, name, engine);
    session = saved ?? session;
    if (entries.length === 0) troubles.push({ source: name, line: 0, code: "nothing-found", args: {}, text: "" });
    for (const entry of entries) {
      if (found.length === limits.results) {
        troubles.push({ source: name, line: entry.line, code: "too-many-results", args: { most: limits.results }, text: "" });
        return { found, troubles, session };
      }
      found.push({ ...entry, source: name });
    }
  }
  return { found, troubles, session };
}

/**
 * Reads codes with the roles that they were made with, if these are open: those of the bank, or of a pack.
 * @param {Engine} engine @param {OpenPack[]} packs @param {string[]} codes
 */
function readCodes(engine, packs, codes) {
  const found = engine.readMany(codes, false).map((reply) => ({ reply, name: "" }));
  for (const { name, engine: own } of packs) {
    const foreign = [...found.keys()].filter((at) => {
      const { reply } = found[at];
      return reply.ok && !reply.result.sameRoles;
    });
    if (foreign.length === 0) break;
    const replies = own.readMany(
      foreign.map((at) => codes[at]),
      true,
    );
    for (const [i, reply] of replies.entries()) if (reply.ok && reply.result.sameRoles) found[foreign[i]] = { reply, name };
  }
  return new Map(found.map((one, at) => [codes[at], one]));
}

/**
 * Reads every result in pasted texts and files.
 * @param {Engine} engine @param {OpenPack[]} packs @param {Source[]} sources @param {Asked} asked
 * @returns {Promise<Many>}
 */
export async function readSources(engine, packs, sources, asked) {
  const { found, troubles, session } = await gather(sources, engine, asked);
  /** @type {Row[]} */
  const rows = [];
  /** @type {Map<string, number>} */
  const first = new Map();
  engine.readMany([], true);
  for (let at = 0; at < found.length; at += piece) {
    await asked.pause(at, found.length);
    const some = found.slice(at, at + piece);
    const codes = [...new Set(some.map(({ code }) => code))].filter((code) => !first.has(code));
    const replies = readCodes(engine, packs, codes);
    for (const one of some) {
      const { code, label, date, note, source, line, trouble } = one;
      const same = first.get(code) ?? null;
      const { reply, name } = replies.get(code) ?? {};
      if (same !== null) rows.push({ ...rows[same], label, date, note, source, line, same });
      else if (trouble) troubles.push(troubleOf(one, trouble.code, trouble.args));
      else if (reply?.ok) {
        first.set(code, rows.length);
        const pack = name || (reply.result.sameRoles ? "" : one.pack);
        rows.push({ code, label, date, note, source, line, pack, same, result: reply.result });
      } else if (reply) troubles.push(troubleOf(one, reply.problems[0].code, reply.problems[0].args));
    }
  }
  await asked.pause(found.length, found.length);
  return { rows, troubles, group: engine.group(), session };
}
