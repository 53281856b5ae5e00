// @ts-check
import { readShared } from "../../quiz/shared-result.js";
import { QuizRunner } from "../../quiz/runner.js";

/**
 * Somebody's result on the desk.
 * @typedef {{code: string, label: string, date: string, sameRoles: boolean,
 *   runner: QuizRunner | null, summary: import("../../engine/engine.js").SharedSummary | null, renamed?: (label: string) => void}} Person
 *   - `runner`: of a result with answers; else `summary`. `date`: as in 2026-11-28, "" when it is not known; `renamed`: to be told of another label
 */

/**
 * Reads one code.
 * @param {import("../../data/loader.js").Quiz} quiz @param {string} text - a code, or a text with one in it
 * @param {{label?: string, date?: string}} [about]
 * @returns {Person | {problems: import("../../engine/engine.js").Problem[], code: string}}
 */
export function openPerson(quiz, text, { label = "", date = "" } = {}) {
  const { code, runner = null, summary = null, problems, sameRoles = true } = readShared(quiz, text);
  if (problems) return { problems, code };
  return { code, label, date, runner, summary, sameRoles: summary ? summary.sameRoles : sameRoles };
}
