import { readFileSync } from "node:fs";
import { loadModule } from "../../web/engine/module.js";
import { inProject } from "./program.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Roles} Roles
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./formats.js").Result} Result
 * @typedef {{ item: string | null, left: { least: number, likely: number, most: number }, stop: string }} Next
 */

const module = await loadModule(readFileSync(inProject("build/wasm/whichdesk.wasm")));

/** @param {string} reply */
function resultOf(reply) {
  const { ok, result, problems } = JSON.parse(reply);
  if (!ok) throw new Error(JSON.stringify(problems));
  return result;
}

/**
 * The module for the browser with one bank opened; every method throws when the reply is not good.
 *
 * @param {Bank} bank
 * @param {Roles} roles
 */
export function opened(bank, roles) {
  const { handle } = resultOf(module.open(JSON.stringify(bank), JSON.stringify(roles)));
  /** @param {Answers} answers */
  const file = (answers) => JSON.stringify({ bank: bank.id, version: bank.version, answers });
  return {
    /** The reply's text. @param {Answers} answers */
    assessText: (answers) => module.assess(handle, file(answers)),
    /** The reply's text. @param {Answers} answers @param {object} target */
    explainText: (answers, target) => module.explain(handle, file(answers), JSON.stringify(target)),
    /** @param {Answers} answers @returns {Result} */
    assess: (answers) => resultOf(module.assess(handle, file(answers))),
    /** @param {Answers} answers @param {object} target */
    explain: (answers, target) => resultOf(module.explain(handle, file(answers), JSON.stringify(target))),
    /** @param {Answers} answers @param {string} plan @returns {Next} */
    next: (answers, plan) => resultOf(module.next(handle, file(answers), plan)),
    /** @param {Answers} answers @param {"answers" | "summary"} kind @returns {string} */
    encode: (answers, kind) => resultOf(module.encode(handle, file(answers), kind)).code,
    /** @param {string} code */
    decode: (code) => resultOf(module.decode(handle, code)),
    close: () => void module.close(handle),
  };
}

/**
 * One person's quick interview, question by question, until the plan stops.
 *
 * @param {ReturnType<typeof opened>} core
 * @param {Answers} all what the person answers to each item; null skips
 * @returns {{ before: Answers, next: Next }[]} the last without an item
 */
export function quickInterview(core, all) {
  /** @type {{ before: Answers, next: Next }[]} */
  const steps = [];
  /** @type {Answers} */
  let answers = {};
  for (;;) {
    const next = core.next(answers, "quick");
    steps.push({ before: answers, next });
    if (next.item === null) return steps;
    if (next.item in answers) throw new Error(`${next.item} was asked twice`);
    answers = { ...answers, [next.item]: all[next.item] };
  }
}

/**
 * What the quick plan asks of people with these answers, with their answers.
 * @param {any} bank @param {any} roles @param {Answers[]} people @returns {Answers[]}
 */
export function quickSheets(bank, roles, people) {
  const core = opened(bank, roles);
  const sheets = people.map((all) => quickInterview(core, all).at(-1)?.before ?? {});
  core.close();
  return sheets;
}
