// @ts-check
export { EngineUnavailable, loadModule } from "./module.js";

/**
 * @typedef {{code: string, file: string, where: string, detail: string, args: Record<string, string>}} Problem
 * @typedef {{bank: string, version: number, answers: Record<string, string | null>}} Answers  null is a skipped item
 * @typedef {"quick" | "full" | "tieBreak"} Plan
 * @typedef {{mean: number, sd: number}} Estimate
 * @typedef {{item: string, effect: number}} Contribution
 * @typedef {{for: Contribution[], against: Contribution[], rest: number}} Reasons
 *
 * @typedef {object} Next
 * @property {string | null} item
 * @property {{least: number, likely: number, most: number}} left
 * @property {"no" | "clear" | "limit" | "exhausted"} stop
 *
 * @typedef {object} Path
 * @property {"front" | "back" | "crossTrained" | "tooLittle"} lead
 * @property {"few" | "noPattern" | "none"} why
 * @property {"clear" | "leaning" | "open"} certainty
 * @property {{front: number, crossTrained: number, back: number}} probability
 * @property {Estimate} axis
 *
 * @typedef {{id: string, mean: number, sd: number, band: "strong" | "solid" | "developing" | "unknown"}} Skill
 *
 * @typedef {object} Role
 * @property {string} id
 * @property {"front" | "back" | "mixed"} side
 * @property {number} place
 * @property {number} match
 * @property {"great" | "good" | "fair" | "low"} fit
 * @property {number} readiness
 *
 * @typedef {object} Quality
 * @property {{chi2: number, df: number, p: number}} personFit
 * @property {number} scale how much wider than expected the person answers, 1 or more
 * @property {number} longestRun
 * @property {Estimate} style
 * @property {("inconsistent" | "straightLining" | "style" | "few" | "wide")[]} notes
 *
 * @typedef {object} Assessment
 * @property {string} bank
 * @property {number} version
 * @property {number} answered
 * @property {Path} path
 * @property {Skill[]} skills
 * @property {Role[]} roles
 * @property {{path: Reasons, roles: Record<string, Reasons & {offset: number}>}} reasons
 * @property {Quality} quality
 *
 * @typedef {{item: string, option: string, effect: number, lead?: Path["lead"], role?: string, band?: Skill["band"]}} WhatIf
 *   a single changed answer, and the lead, the leading role or the band after it, by the target
 * @typedef {{skill: string, ready: number, weight: number}} SkillReadiness  ready * weight sums to the role's readiness
 * @typedef {Estimate & {offset: number, contributions: Contribution[], whatIf: WhatIf[], readiness?: SkillReadiness[]}} Explanation
 *   `readiness`: of a role only
 * @typedef {{path: true} | {role: string} | {skill: string}} Target
 *
 * @typedef {object} SharedAnswers    what a code of the kind "answers" holds
 * @property {"answers"} kind
 * @property {string} bank
 * @property {number} version
 * @property {boolean} sameRoles  false when the code was made with another role file
 * @property {Record<string, string | null>} answers
 *
 * @typedef {object} SharedSummary    what a code of the kind "summary" holds; probabilities are whole per cents
 * @property {"summary"} kind
 * @property {string} bank
 * @property {number} version
 * @property {boolean} sameRoles  when false, `roles` is empty: they were another file's
 * @property {Omit<Path, "axis">} path
 * @property {Pick<Skill, "id" | "band">[]} skills
 * @property {Pick<Role, "id" | "place">[]} roles
 *
 * @typedef {object} Engine
 * @property {(answers: Answers, plan: Plan) => Next} next
 * @property {(answers: Answers) => Assessment} assess
 * @property {(answers: Answers, target: Target) => Explanation} explain
 * @property {(answers: Answers, kind: "answers" | "summary") => {code: string}} encode
 * @property {(code: string) => SharedAnswers | SharedSummary} decode  throws InputError when the code is wrong
 * @property {() => void} close
 */

/** An input is wrong; `problems` says where and how to mend it. */
export class InputError extends Error {
  name = "InputError";

  /** @param {Problem[]} problems */
  constructor(problems) {
    super(problems.map(({ file, where, detail }) => `${file} ${where}: ${detail}`).join("\n"));
    this.problems = problems;
  }
}

/** @param {string} text */
function unwrap(text) {
  const reply = JSON.parse(text);
  if (!reply.ok) throw new InputError(reply.problems);
  return reply.result;
}

/**
 * Opens a bank with its roles.
 *
 * @param {import("./module.js").Module} module - the core, from `loadModule`
 * @param {string} bank - the text of bank.json
 * @param {string} roles - the text of roles.json
 * @returns {Engine} whose methods throw InputError when the answers are wrong
 * @throws {InputError} when the bank or the roles are wrong
 */
export function openEngine(module, bank, roles) {
  const { handle } = unwrap(module.open(bank, roles));
  return {
    next: (answers, plan) => unwrap(module.next(handle, JSON.stringify(answers), plan)),
    assess: (answers) => unwrap(module.assess(handle, JSON.stringify(answers))),
    explain: (answers, target) => unwrap(module.explain(handle, JSON.stringify(answers), JSON.stringify(target))),
    encode: (answers, kind) => unwrap(module.encode(handle, JSON.stringify(answers), kind)),
    decode: (code) => unwrap(module.decode(handle, code)),
    close: () => unwrap(module.close(handle)),
  };
}
