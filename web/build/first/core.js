// @ts-check
import { readFileSync } from "node:fs";
import { loadModule, openEngine } from "../../engine/engine.js";

const folder = "questions/office";
/** @param {string} name */
const read = (name) => readFileSync(`${folder}/${name}.json`, "utf8");

/** Choice: how many questions a person may answer before the texts of all others must be there. */
const ahead = 2;

/**
 * What the core says before anything is answered: what it asks first in each plan, and which questions may come among the first
 * ones, whatever the answers are.
 * @returns {Promise<{replies: Record<"quick" | "full", import("../../engine/engine.js").Next>, items: string[]}>}
 */
export async function askCore() {
  const bank = JSON.parse(read("bank"));
  const engine = openEngine(await loadModule(readFileSync("build/wasm/whichdesk.wasm")), read("bank"), read("roles"));
  /** @type {Set<string>} */
  const items = new Set();
  const next = (/** @type {Record<string, string | null>} */ answers, /** @type {"quick" | "full"} */ plan) =>
    engine.next({ bank: bank.id, version: bank.version, answers }, plan);

  /** @param {Record<string, string | null>} answers @param {number} left - how many answers deep */
  function visit(answers, left) {
    for (const plan of /** @type {const} */ (["quick", "full"])) {
      const { item } = next(answers, plan);
      if (item === null) continue;
      items.add(item);
      if (left === 0) continue;
      const { options = [], type } = bank.items.find((/** @type {{id: string}} */ { id }) => id === item);
      const choices = options.length > 0 ? options : bank.types[type].options;
      for (const option of [null, ...choices.map((/** @type {{id: string}} */ { id }) => id)])
        visit({ ...answers, [item]: option }, left - 1);
    }
  }
  visit({}, ahead);
  const replies = { quick: next({}, "quick"), full: next({}, "full") };
  engine.close();
  return { replies, items: [...items] };
}
