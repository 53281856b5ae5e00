// @ts-check
import { InputError } from "../engine/engine.js";
import { QuizRunner } from "./runner.js";

/**
 * A result opened from a link: somebody's answers, the summary of a result, or the reasons why it has neither.
 * @typedef {{code: string, runner?: QuizRunner, sameRoles?: boolean,
 *   summary?: import("../engine/engine.js").SharedSummary,
 *   problems?: import("../engine/engine.js").Problem[]}} Shared
 */

/** @param {import("../data/loader.js").Quiz} quiz @param {string} code @returns {Shared} */
export function readShared(quiz, code) {
  try {
    const found = quiz.engine.decode(code);
    if (found.kind === "summary") return { code, summary: found };
    return { code, runner: QuizRunner.forAnswers(quiz, found.answers), sameRoles: found.sameRoles };
  } catch (error) {
    if (error instanceof InputError) return { code, problems: error.problems };
    throw error;
  }
}
