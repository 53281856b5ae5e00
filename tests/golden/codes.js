// The golden codes, their banks opened in the WebAssembly module, and what a test does with a code.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { loadModule } from "../../web/engine/module.js";
import { inProject } from "../reference/program.js";
import { crc32 } from "../reference/share_code.js";

/**
 * @typedef {import("../reference/formats.js").Bank} Bank
 * @typedef {import("../reference/formats.js").Answers} Answers
 * @typedef {import("../reference/formats.js").Result} Result
 * @typedef {{ name: string, version: number, kind: "answers" | "summary", code: string, answers: Answers,
 *   decoded: object, score?: Pick<Result, "path" | "skills" | "roles"> }} Golden
 * @typedef {{ bank: Bank, text: string, handle: number }} Opened
 */

/** @type {{ bank: string, codes: Golden[] }} */
export const { bank: folder, codes } = JSON.parse(readFileSync(inProject("tests/golden/codes.json"), "utf8"));
export const office = "questions/office";
export const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** @param {string} path */
export const textOf = (path) => readFileSync(inProject(path), "utf8");
export const rolesText = textOf(`${folder}/roles.json`);
export const roles = JSON.parse(rolesText);

export const module = await loadModule(readFileSync(inProject("build/wasm/whichdesk.wasm")));

/** @param {string} text @param {string} withRoles @returns {Opened} */
export function open(text, withRoles = rolesText) {
  const reply = JSON.parse(module.open(text, withRoles));
  assert.equal(reply.ok, true, JSON.stringify(reply));
  return { bank: JSON.parse(text), text, handle: reply.result.handle };
}
export const now = open(textOf(`${folder}/bank.json`));
export const older = open(textOf(`${folder}/versions/2/bank.json`));
/** @param {number} version */
export const withVersion = (version) => (version === now.bank.version ? now : older);

/** @param {Opened} opened @param {Answers} answers */
export const fileOf = ({ bank }, answers) => JSON.stringify({ bank: bank.id, version: bank.version, answers });
/** @param {Opened} opened @param {Answers} answers @param {string} kind @returns {string} */
export const encode = (opened, answers, kind) =>
  JSON.parse(module.encode(opened.handle, fileOf(opened, answers), kind)).result.code;
/** @param {string} code @param {Opened} opened */
export const decode = (code, opened = now) => JSON.parse(module.decode(opened.handle, code));
/** The code of the one problem that a share code is refused with. @param {string} code @param {Opened} opened @returns {string} */
export function refusal(code, opened = now) {
  const reply = decode(code, opened);
  assert.equal(reply.ok, false, `${code} was read as ${JSON.stringify(reply.result)}`);
  assert.equal(reply.problems.length, 1);
  return reply.problems[0].code;
}
/** @param {Uint8Array} bytes without their checksum */
export function sealed(bytes) {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return Buffer.concat([bytes, sum]).toString("base64url");
}
/** @param {string} code */
export const unsealed = (code) => Buffer.from(code, "base64url").subarray(0, -4);
/** Another value at one place of what is summed. @param {string} code @param {number} at @param {number} value */
export function altered(code, at, value) {
  const bytes = Buffer.from(unsealed(code));
  bytes[at] = value;
  return sealed(bytes);
}
export const current = codes.filter(({ version }) => version === now.bank.version);
export const answersGolden = current.find(({ kind }) => kind === "answers")?.code ?? "";
export const summaryGolden = current.find(({ kind }) => kind === "summary")?.code ?? "";
