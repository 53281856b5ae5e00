// @ts-check
import { readFileSync } from "node:fs";
import { loadModule, openEngine } from "../../web/engine/engine.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));

/** The core with our own questions, here and not in a browser. */
export async function ourCore() {
  const module = await loadModule(read("build/wasm/whichdesk.wasm"));
  return openEngine(module, String(read("questions/office/bank.json")), String(read("questions/office/roles.json")));
}
