// @ts-check
// A browser takes longer to start than most tests run, so one that is left is lent to the next who can use it.

/** @typedef {import("./engine.js").Engine} Engine @typedef {import("./engine.js").Wishes} Wishes */

/** Browsers that nobody uses, by what cannot be changed in them. @type {Map<string, Engine>} */
const idle = new Map();
/** @type {WeakMap<Engine, string>} */
const keys = new WeakMap();

/** @typedef {{new (): Engine, fixedBy: typeof import("./engine.js").Engine.fixedBy}} Kind */

/** A browser without a past, as somebody wishes it. @param {Kind} Kind @param {Wishes} wishes @returns {Promise<Engine>} */
export async function borrow(Kind, wishes) {
  const key = `${Kind.name} ${Kind.fixedBy(wishes)}`;
  const waiting = idle.get(key);
  idle.delete(key);
  const engine = waiting ?? new Kind();
  engine.wishes = wishes;
  try {
    if (!waiting) await engine.start();
    await engine.prepare();
  } catch (error) {
    await engine.close();
    throw error;
  }
  keys.set(engine, key);
  return engine;
}

/** @param {Engine} engine */
export async function giveBack(engine) {
  const key = keys.get(engine) ?? "";
  try {
    await engine.reset();
  } catch {
    return engine.close(); // the next one gets a new browser
  }
  if (idle.has(key)) await engine.close();
  else idle.set(key, engine);
}
