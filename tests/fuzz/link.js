// Any text as the fragment of a link, read as the page reads it: node tests/fuzz/link.js SECONDS FILE
// A fragment gives somebody's answers, a summary, or one problem; nothing else may be thrown. FILE takes one that does not.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { readShared } from "../../web/quiz/shared-result.js";
import { inProject } from "../reference/program.js";
import { oneOf, randomFrom } from "../reference/random.js";
import { sheets } from "../reference/sheets.js";

const [seconds, found] = process.argv.slice(2);
if (!Number(seconds) || !found) {
  console.error("usage: node tests/fuzz/link.js SECONDS FILE");
  process.exit(2);
}

const bank = JSON.parse(readFileSync(inProject("questions/office/bank.json"), "utf8"));
const catalogue = JSON.parse(readFileSync(inProject("questions/office/roles.json"), "utf8"));
const module = await loadModule(readFileSync(inProject("build/wasm/whichdesk.wasm")));
const engine = openEngine(module, JSON.stringify(bank), JSON.stringify(catalogue));
const seed = Date.now() % 2 ** 31;
const random = randomFrom(seed);
const seeds = sheets(bank, 40, 1).flatMap(({ answers }) => {
  const file = { bank: bank.id, version: bank.version, answers };
  return [engine.encode(file, "answers").code, engine.encode(file, "summary").code];
});

/** Letters of codes, what means something in a fragment, and what is hard to carry across: surrogates, NUL, long letters. */
const pieces = [
  ..."AZaz09-_",
  "=",
  "&",
  "&r=",
  "%",
  "%41",
  "%00",
  "%ff",
  "+",
  "#",
  " ",
  "\0",
  "\ud800",
  "\udfff",
  "é",
  "😀",
  "A".repeat(3000),
];

/** @param {string} code */
function changed(code) {
  let text = code;
  for (let changes = Math.floor(random() * 4); changes > 0; changes -= 1) {
    const from = Math.floor(random() * (text.length + 1));
    const removed = random() < 0.5 ? 0 : Math.floor(random() * 5);
    text = text.slice(0, from) + (random() < 0.7 ? oneOf(pieces, random) : "") + text.slice(from + removed);
  }
  return text;
}

/** @param {string} fragment */
function read(fragment) {
  const { code, runner, summary, problems, sameRoles } = readShared({ bank, catalogue, engine }, fragment);
  assert.equal([runner, summary, problems].filter(Boolean).length, 1, "a code gives one of the three");
  if (problems) assert.equal(problems.length, 1, "a refused code has one reason");
  if (!runner) return;
  assert.equal(runner.state.screen, "result");
  assert.ok(runner.assessment.roles.length > 0, "somebody's answers are assessed");
  if (sameRoles) assert.equal(engine.encode(runner.sheet, "answers").code, code, "answers have one code");
}

let count = 0;
for (const end = Date.now() + Number(seconds) * 1000; Date.now() < end; count += 1) {
  const fragment = changed(`r=${oneOf(seeds, random)}`);
  try {
    read(fragment);
  } catch (error) {
    writeFileSync(found, JSON.stringify(fragment));
    console.error(`broken: ${error}\nthe fragment is in ${found}`);
    process.exit(1);
  }
}
console.log(`seed ${seed}, stat::number_of_executed_units: ${count}`);
