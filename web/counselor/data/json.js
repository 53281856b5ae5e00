// @ts-check
import { codesIn } from "../../quiz/find-code.js";
import { isWhole } from "../../quiz/sealed.js";
import { limits } from "./limits.js";
import { packIn, tidy } from "./lines.js";

/** @typedef {import("./lines.js").Entry} Entry */
/** @typedef {import("../../engine/engine.js").Engine} Engine */

/** The id that the page gives the file that a person keeps: it is no name. */
const ownId = /^whichdesk-\d{4}-\d\d-\d\d$/;

/** @param {unknown} value */
const text = (value) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
/** @param {unknown} value */
const day = (value) => (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null);

/**
 * The code that a kept file carries where it was made with own jobs, as long as it holds the file's answers.
 * @param {unknown} made @param {string} code - of the answers @param {Engine} engine
 */
function codeOfOwnJobs(made, code, engine) {
  try {
    const shared = engine.decode(text(made));
    if (shared.kind !== "answers") return code;
    const { bank, version, answers } = shared;
    return engine.encode({ bank, version, answers }, "answers").code === code ? text(made) : code;
  } catch {
    return code;
  }
}

/**
 * An answer sheet, as the file that a person keeps is one, becomes a code.
 * @param {any} value @param {Engine} engine @returns {Pick<Entry, "code" | "whole" | "trouble">}
 */
function codeOf({ code, bank, version, answers, made }, engine) {
  if (typeof code === "string") {
    const [found] = codesIn(code, isWhole);
    return { code: found?.code ?? code, whole: found?.whole ?? false };
  }
  try {
    const own = engine.encode({ bank, version, answers }, "answers").code;
    return { code: made?.code ? codeOfOwnJobs(made.code, own, engine) : own, whole: true };
  } catch (error) {
    const problems = /** @type {{problems?: import("../../engine/engine.js").Problem[]}} */ (error).problems;
    if (!problems) throw error;
    return { code: "", whole: false, trouble: { code: problems[0].code, args: problems[0].args } };
  }
}

/** @param {any} value @param {number} line @param {string} name - of the file @param {Engine} engine @returns {Entry} */
function entryOf(value, line, name, engine) {
  const shown = JSON.stringify(value).slice(0, limits.label);
  const blank = { code: "", whole: false, line, text: shown, label: "", date: null, note: "", pack: "" };
  if (typeof value !== "object" || value === null || !("answers" in value || "code" in value))
    return { ...blank, trouble: { code: "no-result", args: {} } };
  const id = text(value.label ?? value.id);
  return {
    ...blank,
    label: tidy(ownId.test(id) ? name.replace(/\.\w+$/, "").replace(ownId, "") : id),
    date: day(value.date ?? value.made?.date),
    note: text(value.note).slice(0, limits.note),
    pack: packIn(`pack=${text(value.pack ?? value.made?.pack)}`) || packIn(text(value.code)),
    ...codeOf(value, engine),
  };
}

/** @param {string} line */
function parsed(line) {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}

/**
 * The results of a file of JSON: what a person kept, a saved session, a list of sheets, or one object per line.
 * @param {string} source @param {string} name - of the file @param {Engine} engine
 * @returns {{entries: Entry[], session?: Record<string, unknown>} | null} null for a text that is not JSON
 */
export function entriesOfJson(source, name, engine) {
  if (!/^\s*[[{]/.test(source)) return null;
  const whole = parsed(source);
  if (whole) {
    const { value } = whole;
    const session = value?.whichdesk === "desk";
    const list = session && Array.isArray(value.results) ? value.results : Array.isArray(value) ? value : [value];
    const entries = list.slice(0, limits.results + 1).map((/** @type {unknown} */ one) => entryOf(one, 1, name, engine));
    return session ? { entries, session: value } : { entries };
  }
  const lines = source.split(/\r?\n/);
  if (lines.every((line) => line.trim() === "" || !parsed(line))) return null;
  /** @type {Entry[]} */
  const entries = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const one = parsed(line);
    if (one) entries.push(entryOf(one.value, at + 1, name, engine));
    else
      entries.push({
        ...{ code: "", whole: false, line: at + 1, text: line.slice(0, limits.label), label: "", date: null, note: "", pack: "" },
        trouble: { code: "not-json", args: {} },
      });
    if (entries.length > limits.results) break;
  }
  return { entries };
}
