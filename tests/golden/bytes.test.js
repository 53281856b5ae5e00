import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inProject, score } from "../reference/program.js";
import { randomFrom, shuffled } from "../reference/random.js";
import { sheets } from "../reference/sheets.js";

/**
 * @typedef {import("../reference/formats.js").Bank} Bank
 * @typedef {import("../reference/formats.js").Sheet} Sheet
 * @typedef {{
 *   open: (bank: string, roles: string) => string,
 *   assess: (handle: number, answers: string) => string,
 *   close: (handle: number) => string,
 * }} Module    every method answers with the reply's text
 */

const folder = "questions/office";
const bankText = readFileSync(inProject(`${folder}/bank.json`), "utf8");
const rolesText = readFileSync(inProject(`${folder}/roles.json`), "utf8");
/** @type {Bank} */
const bank = JSON.parse(bankText);
const tried = sheets(bank, 1000, 7);

/** The line `score --reasons` gives for a reply. @param {string} id @param {string} reply */
const asLine = (id, reply) => `{"id":${JSON.stringify(id)},${reply.slice(1)}`;

/** The line `score` gives: without the reasons, which are between the roles and the quality. @param {string} line */
function withoutReasons(line) {
  const from = line.indexOf('"reasons":{"path":');
  const to = line.lastIndexOf('"quality":{"personFit":');
  assert.ok(from > 0 && to > from, `no reasons before the quality in ${line.slice(0, 200)}`);
  return line.slice(0, from) + line.slice(to);
}

/**
 * Fails with the first place where two sides differ, and a little of what is around it.
 *
 * @param {string[]} native
 * @param {string[]} wasm
 */
function sameBytes(native, wasm) {
  const line = wasm.findIndex((text, at) => text !== native[at]);
  if (line >= 0) {
    const [left, right] = [native[line] ?? "", wasm[line]];
    let column = 0;
    while (column < left.length && left[column] === right[column]) column++;
    /** @param {string} text */
    const around = (text) => text.slice(Math.max(0, column - 60), column + 60);
    assert.fail(`line ${line + 1}, column ${column + 1}:\n  native ...${around(left)}\n  wasm   ...${around(right)}`);
  }
  assert.equal(native.length, wasm.length, "the native program gave more lines than sheets");
}

describe("the native program and the wasm module", () => {
  /** @type {Module} */
  let module;
  let handle = 0;
  /** @type {string[]} */
  let wasmLines = [];

  /** @param {Sheet} sheet */
  const assessed = ({ id, answers }) =>
    asLine(id, module.assess(handle, JSON.stringify({ bank: bank.id, version: bank.version, answers })));

  before(async () => {
    const { loadModule } = await import(pathToFileURL(inProject("web/engine/module.js")).href);
    module = await loadModule(readFileSync(inProject("build/wasm/whichdesk.wasm")));
    const opened = JSON.parse(module.open(bankText, rolesText));
    assert.equal(opened.ok, true, JSON.stringify(opened.problems));
    handle = opened.result.handle;
    wasmLines = tried.map(assessed);
  });

  after(() => module?.close(handle));

  test("every sheet of a thousand gets a result", () => {
    assert.deepEqual(
      tried.filter(({ id }, at) => !wasmLines[at].startsWith(`{"id":"${id}","ok":true,`)),
      [],
    );
  });

  test("score --reasons is byte for byte the reply of the browser's assess", () => {
    sameBytes(score(folder, tried, ["--reasons"]), wasmLines);
  });

  test("score is the same without the reasons", () => {
    sameBytes(score(folder, tried), wasmLines.map(withoutReasons));
  });

  test("the order in which the answers came changes no byte", () => {
    const random = randomFrom(50);
    const long = tried.filter(({ answers }) => Object.keys(answers).length > 1).slice(0, 50);
    const mixed = long.map(({ id, answers }) => {
      return { id, answers: Object.fromEntries(shuffled(Object.entries(answers), random)) };
    });
    const inOrder = wasmLines.filter((_, at) => long.includes(tried[at]));
    assert.notEqual(JSON.stringify(mixed), JSON.stringify(long));
    sameBytes(score(folder, mixed, ["--reasons"]), inOrder);
    sameBytes(inOrder, mixed.map(assessed));
  });
});
