// @ts-check
// Links that travelled: the page and `whichdesk decode` find the code in them by the same rules.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadModule, openEngine, InputError } from "../../web/engine/engine.js";
import { findCode } from "../../web/quiz/find-code.js";
import { inProject, run } from "../reference/program.js";
import { filled } from "./filled.js";

const read = (/** @type {string} */ path) => readFileSync(inProject(path));
const fixture = "tests/reference/fixtures/tiny";
const engine = openEngine(
  await loadModule(read("build/wasm/whichdesk.wasm")),
  String(read(`${fixture}/bank.json`)),
  String(read(`${fixture}/roles.json`)),
);
const bank = JSON.parse(String(read(`${fixture}/bank.json`)));
const answers = Object.fromEntries(
  bank.items.map((/** @type {any} */ { id, options }, /** @type {number} */ at) => [
    id,
    at % 3 === 0 || !options ? null : options[0].id,
  ]),
);
const codes = /** @type {const} */ (["answers", "summary"]).map(
  (kind) => engine.encode({ bank: bank.id, version: bank.version, answers }, kind).code,
);

/** @param {string} code */
const isWhole = (code) => {
  try {
    return Boolean(engine.decode(code));
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
};

const { found, damaged } = JSON.parse(String(read("tests/golden/links.json")));

for (const [kind, code] of codes.entries()) {
  const texts = Object.entries(found).map(([name, text]) => ({ name, text: filled(text, code) }));

  test(`${kind === 0 ? "answers" : "a summary"}: the page finds the code in every link that travelled`, () => {
    for (const { name, text } of texts) assert.equal(findCode(text, isWhole), code, name);
  });

  test(`${kind === 0 ? "answers" : "a summary"}: decode finds the code in every link that travelled`, () => {
    const { lines } = run(
      "decode",
      fixture,
      texts.map(({ name, text }) => ({ id: name, code: text })),
    );
    const expected = JSON.stringify(engine.decode(code));
    for (const [at, { name }] of texts.entries()) {
      const { id, ok, result } = JSON.parse(lines[at]);
      assert.deepEqual([id, ok, JSON.stringify(result)], [name, true, expected], lines[at]);
    }
  });
}

test("what is wrong with a damaged link is said by the same name in the page and on the command line", () => {
  for (const [name, [text, letters, problem]] of Object.entries(damaged)) {
    const whole = filled(text, codes[0]);
    const code = findCode(whole, isWhole);
    assert.equal(code, filled(letters, codes[0]), name);
    assert.throws(
      () => engine.decode(code),
      (error) => error instanceof InputError && error.problems[0].code === problem,
      name,
    );
    const [line] = run("decode", fixture, [{ id: name, code: whole }]).lines;
    assert.equal(JSON.parse(line).problems[0].code, problem, name);
  }
});

test("decode takes a bare code, a link and a JSON object, one a line", () => {
  const { lines } = run("decode", fixture, [codes[0], `https://example.org/#r=${codes[0]}`]);
  for (const line of lines) assert.deepEqual(JSON.parse(line).result, engine.decode(codes[0]));
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).id),
    [null, null],
  );
});
