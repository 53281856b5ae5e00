// The office bank with an engine, people with codes, and the desk over a message channel instead of a worker.
import { readFileSync } from "node:fs";
import { MessageChannel } from "node:worker_threads";
import { openDesk } from "../../web/counselor/data/desk-worker.js";
import { serve } from "../../web/counselor/data/serve.js";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { inProject } from "../reference/program.js";
import { sheets } from "../reference/sheets.js";

const read = (/** @type {string} */ path) => readFileSync(inProject(path), "utf8");
export const texts = {
  wasm: readFileSync(inProject("build/wasm/whichdesk-counselor.wasm")),
  bank: read("questions/office/bank.json"),
  roles: read("questions/office/roles.json"),
};
export const bank = JSON.parse(texts.bank);
export const roles = JSON.parse(texts.roles);
const module = await loadModule(texts.wasm);
export const engine = openEngine(module, texts.bank, texts.roles);

/** A code of a bank that differs from the office bank. @param {object} differs */
export function strangersCode(differs) {
  const other = { ...bank, ...differs };
  const { encode } = openEngine(module, JSON.stringify(other), texts.roles);
  return encode({ bank: other.id, version: other.version, answers: {} }, "answers").code;
}

/** Different codes of answers; every third is a summary. */
export const people = sheets(bank, 60, 3).map(({ answers }, at) => {
  const kind = at % 3 === 0 ? "summary" : "answers";
  return { answers, kind, code: engine.encode({ bank: bank.id, version: bank.version, answers }, kind).code };
});

/** A worker, as far as the desk needs one. @returns {Worker} */
function channel() {
  const { port1, port2 } = new MessageChannel();
  serve(/** @type {any} */ (port2));
  port2.start();
  port1.start();
  return /** @type {any} */ (Object.assign(port1, { terminate: () => port1.close() }));
}

export const startDesk = () => openDesk(texts, channel);

/** What a pasted text holds. @param {string} text @param {import("../../web/counselor/data/desk-worker.js").Desk} desk */
export const pasted = (desk, text, language = "en") => desk.readMany([{ text }], { language });

/** A dropped file. @param {string} name @param {string | Uint8Array} content */
export const file = (name, content) => ({ name, file: new Blob([/** @type {any} */ (content)]) });
