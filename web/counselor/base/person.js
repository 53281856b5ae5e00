// @ts-check
import { readShared } from "../../quiz/shared-result.js";
import { QuizRunner } from "../../quiz/runner.js";

/**
 * Somebody's result on the desk.
 * @typedef {{code: string, label: string, date: string, sameRoles: boolean,
 *   pack: string, quiz: import("../../data/loader.js").Quiz, runner: QuizRunner | null, summary: import("../../engine/engine.js").SharedSummary | null, renamed?: (label: string) => void}} Person
 *   - `runner`: of a result with answers; else `summary`. `date`: as in 2026-11-28, "" when it is not known; `renamed`: to be told of another label;
 *   `sameRoles`: whether the jobs that are shown here, those of `quiz`, are those that the person was shown; `pack`: id and version of the file
 *   with these, or "" for the quiz's own and where they are not known
 */

/**
 * Reads one code, with the jobs that the person was shown if their file is open.
 * @param {import("../../data/loader.js").Quiz} known @param {string} text - a code, or a text with one in it
 * @param {{label?: string, date?: string, pack?: string}} [about] - `pack`: as the link names it
 * @param {import("./packs.js").Packs | null} [packs] - own jobs that were opened
 * @returns {Person | {problems: import("../../engine/engine.js").Problem[], code: string}}
 */
export function openPerson(known, text, { label = "", date = "", pack = "" } = {}, packs = null) {
  const found = readShared(known, text);
  if (found.problems) return { problems: found.problems, code: found.code };
  const own = areSame(found) ? null : (packs?.of(found.code) ?? null);
  const { code, runner = null, summary = null } = own ? readShared(own, found.code) : found;
  const sameRoles = own !== null || areSame(found);
  const name = own?.own?.name ?? (sameRoles ? "" : pack);
  return { code, label, date, pack: name, quiz: own ?? known, runner, summary, sameRoles };
}

/** Whether a result was made with the same jobs. @param {import("../../quiz/shared-result.js").Shared} shared */
const areSame = ({ summary, sameRoles }) => (summary ? summary.sameRoles : sameRoles) === true;
