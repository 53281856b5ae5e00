// @ts-check
// A browser takes longer to start than most tests run, so one that is left is lent to the next who can use it.

/** @typedef {import("./engine.js").Engine} Engine @typedef {import("./engine.js").Wishes} Wishes */

/** The browser of each kind that nobody uses; a second one would only take time from the others. @type {Map<string, Engine>} */
const idle = new Map();

/** @typedef {{new (): Engine, fixedBy: typeof import("./engine.js").Engine.fixedBy}} Kind */

/** A browser without a past, as somebody wishes it. @param {Kind} Kind @param {Wishes} wishes @returns {Promise<Engine>} */
export async function borrow(Kind, wishes) {
  let waiting = idle.get(Kind.name);
  idle.delete(Kind.name);
  if (waiting && Kind.fixedBy(waiting.wishes) !== Kind.fixedBy(wishes)) {
    await waiting.close();
    waiting = undefined;
  }
  const engine = waiting ?? new Kind();
  engine.wishes = wishes;
  try {
    if (!waiting) await engine.start();
    await engine.prepare();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** @param {Engine} engine */
export async function giveBack(engine) {
  try {
    await engine.reset();
  } catch {
    return engine.close(); // the next one gets a new browser
  }
  const { name } = engine.constructor;
  if (idle.has(name)) await engine.close();
  else idle.set(name, engine);
}
