// @ts-check
import { engineOf, unwrap } from "./engine.js";

/**
 * Opens a bank with a company's own roles; where none can be used, the engine has the bank's.
 *
 * @param {import("./module.js").Module} module - not from `whichdesk.wasm`
 * @param {string} bank @param {string} roles
 * @param {string} pack - the text of the pack
 * @param {string} occupations - the text of occupations.json, or "" when no role names one
 * @returns {{engine: import("./engine.js").Engine, read: import("./reply.js").ReadPack}}
 * @throws {import("./engine.js").InputError} when the bank or its own roles are wrong
 */
export function openPack(module, bank, roles, pack, occupations) {
  const { handle, pack: read } = unwrap(module.openPack(bank, roles, pack, occupations));
  return { engine: engineOf(module, handle), read };
}
