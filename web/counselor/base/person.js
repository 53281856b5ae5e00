// @ts-check
import { readShared } from "../../quiz/shared-result.js";
import { QuizRunner } from "../../quiz/runner.js";

/**
 * Somebody's result on the desk.
 * @typedef {{code: string, label: string, date: string, sameRoles: boolean,
 *   pack: string, quiz: import("../../data/loader.js").Quiz, runner: QuizRunner | null, summary: import("../../engine/engine.js").SharedSummary | null, renamed?: (label: string) => void}} Person
 *   - `runner`: of a result with answers; else `summary`. `date`: as in 2026-11-28, "" when it is not known; `renamed`: to be told of another label;
 *   `pack`: id and version of the file whose jobs the person was shown, or ""; `quiz`: with the jobs that are shown here
 */

/** The mark of own jobs in a link, however it was encoded on its way. */
const packMark = /(?:\b|%(?:25)*26)pack(?:=(?:3D)?|%(?:25)*3D)([a-z][a-z\d-]*\.\d+)/i;

/** The file of jobs that a link names, by id and version; "" when none. @param {string} text */
export const packIn = (text) => text.match(packMark)?.[1] ?? "";

/**
 * Reads one code.
 * @param {import("../../data/loader.js").Quiz} known @param {string} text - a code, or a text with one in it
 * @param {{label?: string, date?: string, pack?: string}} [about]
 * @param {import("./packs.js").Packs | null} [packs] - own jobs that were opened
 * @returns {Person | {problems: import("../../engine/engine.js").Problem[], code: string}}
 */
export function openPerson(known, text, { label = "", date = "", pack = "" } = {}, packs = null) {
  const quiz = packs?.find(pack) ?? known;
  const { code, runner = null, summary = null, problems, sameRoles = true } = readShared(quiz, text);
  if (problems) return { problems, code };
  return { code, label, date, pack, quiz, runner, summary, sameRoles: summary ? summary.sameRoles : sameRoles };
}
