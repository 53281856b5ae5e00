// @ts-check
import { InputError } from "../engine/engine.js";
import { findCode } from "./find-code.js";
import { QuizRunner } from "./runner.js";

/** What the engine says of letters that are no whole code; anything else it says of one that its checksum confirms. */
const damaged = new Set(["empty-code", "not-base64url", "truncated-code", "not-canonical", "overlong-code", "bad-checksum"]);

/**
 * A result opened from a link: somebody's answers, the summary of a result, or the reasons why it has neither.
 * @typedef {{code: string, runner?: QuizRunner, sameRoles?: boolean,
 *   summary?: import("../engine/engine.js").SharedSummary,
 *   problems?: import("../engine/engine.js").Problem[]}} Shared
 */

/** Whether the checksum of a code is right. @param {import("../data/loader.js").Quiz} quiz @param {string} code */
function isWhole(quiz, code) {
  try {
    return Boolean(quiz.engine.decode(code));
  } catch (error) {
    return error instanceof InputError && !damaged.has(error.problems[0].code);
  }
}

/** @param {import("../data/loader.js").Quiz} quiz @param {string} text - the code, or a link with it @returns {Shared} */
export function readShared(quiz, text) {
  const code = findCode(text, (letters) => isWhole(quiz, letters));
  try {
    const found = quiz.engine.decode(code);
    if (found.kind === "summary") return { code, summary: found };
    return { code, runner: QuizRunner.forAnswers(quiz, found.answers), sameRoles: found.sameRoles };
  } catch (error) {
    if (error instanceof InputError) return { code, problems: error.problems };
    throw error;
  }
}
