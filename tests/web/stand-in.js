// @ts-check
// An engine that decides nothing: it asks a list of items in order and counts what it was asked for.

/** @typedef {import("../../web/engine/engine.js").Plan} Plan */

const items = ["one", "two", "three", "four", "five", "six"];

/** How many settled items end each plan; a tie-break has no end of its own but the last item. */
const enough = { quick: 3, full: items.length, tieBreak: items.length };

/** A quiz of six items of two options and three roles. */
export function standIn() {
  /** @type {Record<string, number>} */
  const calls = { next: 0, assess: 0, explain: 0 };
  const bank = {
    id: "stand-in",
    version: 7,
    items: items.map((id) => ({ id, type: /** @type {const} */ ("rating") })),
    skills: [],
    axis: { halfWidth: 1 },
    types: { rating: { options: [{ id: "no" }, { id: "yes" }] } },
  };
  const engine = {
    next(/** @type {any} */ { answers }, /** @type {Plan} */ plan) {
      calls.next += 1;
      const settled = Object.keys(answers).length;
      const item = items.find((id) => answers[id] === undefined) ?? null;
      const left = Math.max(enough[plan] - settled, 0);
      const stop = item === null ? "exhausted" : settled >= enough[plan] ? "clear" : "no";
      return { item, left: { least: left, likely: left, most: left }, stop };
    },
    assess(/** @type {any} */ sheet) {
      calls.assess += 1;
      return { answered: Object.keys(sheet.answers).length };
    },
    explain(/** @type {any} */ _, /** @type {any} */ target) {
      calls.explain += 1;
      return { target };
    },
  };
  const catalogue = { id: "stand-in-roles", roles: ["clerk", "teller", "cashier"].map((id) => ({ id })) };
  return { quiz: /** @type {any} */ ({ bank, catalogue, engine }), calls };
}
