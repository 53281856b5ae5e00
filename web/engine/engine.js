// @ts-check
export { EngineUnavailable, loadModule } from "./module.js";

/**
 * What the core answers, generated from its schema.
 * @typedef {import("./reply.js").Problem} Problem
 * @typedef {import("./reply.js").Next} Next
 * @typedef {import("./reply.js").Path} Path
 * @typedef {import("./reply.js").SharedPath} SharedPath
 * @typedef {import("./reply.js").Role} Role
 * @typedef {import("./reply.js").Contribution} Contribution
 * @typedef {import("./reply.js").Explanation} Explanation
 * @typedef {import("./reply.js").SharedAnswers} SharedAnswers
 * @typedef {import("./reply.js").SharedSummary} SharedSummary
 * @typedef {import("./reply.js").ManyReply} ManyReply
 * @typedef {import("./reply.js").Group} Group
 * @typedef {import("./reply.js").Comparison} Comparison
 * @typedef {Required<import("./reply.js").Assessment>} Assessment - with the reasons of the path
 *
 * What it is asked.
 * @typedef {{bank: string, version: number, answers: Record<string, string | null>}} Answers - null is a skipped item
 * @typedef {"quick" | "full" | "tieBreak"} Plan
 * @typedef {"answers" | "summary"} Kind
 * @typedef {{path: true} | {role: string} | {skill: string}} Target
 * @typedef {"contributions" | "reasons" | "whatIf" | "changes" | "readiness" | "learn"} Part
 */

/**
 * @template {Part} P
 * @typedef {Required<Pick<Explanation, P>> & Pick<Explanation, "mean" | "sd" | "offset">} Explained
 */

/**
 * @typedef {object} Engine
 * @property {(answers: Answers, plan: Plan) => Next} next
 * @property {(answers: Answers) => Assessment} assess
 * @property {<P extends Part>(answers: Answers, target: Target, parts: P[]) => Explained<P>} explain  `readiness` and `learn`: of a role only
 * @property {(answers: Answers, kind: Kind) => {code: string}} encode
 * @property {(code: string) => SharedAnswers | SharedSummary} decode  throws InputError when the code is wrong
 * @property {(codes: string[], fresh: boolean) => ManyReply[]} readMany  a reply for each code; `fresh` begins a new group
 * @property {() => Group} group  of all people read since the last `fresh`
 * @property {(before: string, after: string) => Comparison} compare  two codes, the earlier first
 * @property {() => void} close
 */

/** An input is wrong; `problems` says where and how to fix it. */
export class InputError extends Error {
  name = "InputError";

  /** @param {Problem[]} problems */
  constructor(problems) {
    super(problems.map(({ file, where, detail }) => `${file} ${where}: ${detail}`).join("\n"));
    this.problems = problems;
  }
}

/** @param {string} text */
export function unwrap(text) {
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
export const openEngine = (module, bank, roles) => engineOf(module, unwrap(module.open(bank, roles)).handle);

/** @param {import("./module.js").Module} module @param {number} handle @returns {Engine} */
export function engineOf(module, handle) {
  return {
    next: (answers, plan) => unwrap(module.next(handle, JSON.stringify(answers), plan)),
    assess: (answers) => unwrap(module.assess(handle, JSON.stringify(answers), "pathReasons")),
    explain: (answers, target, parts) =>
      unwrap(module.explain(handle, JSON.stringify(answers), JSON.stringify({ ...target, parts }))),
    encode: (answers, kind) => unwrap(module.encode(handle, JSON.stringify(answers), kind)),
    decode: (code) => unwrap(module.decode(handle, code)),
    readMany: (codes, fresh) => unwrap(module.readMany(handle, codes.map((code) => `${code}\n`).join(""), fresh)),
    group: () => unwrap(module.group(handle)),
    compare: (before, after) => unwrap(module.compare(handle, before, after)),
    close: () => unwrap(module.close(handle)),
  };
}
