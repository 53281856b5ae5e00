// @ts-check
import { InputError } from "../engine/engine.js";
import { Visit } from "./runner.js";

/**
 * A result that came by a link: somebody's answers, the summary of a result, or neither, and why.
 * @typedef {{code: string, visit?: Visit, sameRoles?: boolean,
 *   summary?: import("../engine/engine.js").SharedSummary,
 *   problems?: import("../engine/engine.js").Problem[]}} Shared
 */

/** @param {import("../data/loader.js").Quiz} quiz @param {string} code @returns {Shared} */
export function readShared(quiz, code) {
  try {
    const found = quiz.engine.decode(code);
    if (found.kind === "summary") return { code, summary: found };
    return { code, visit: Visit.of(quiz, found.answers), sameRoles: found.sameRoles };
  } catch (error) {
    if (error instanceof InputError) return { code, problems: error.problems };
    throw error;
  }
}
