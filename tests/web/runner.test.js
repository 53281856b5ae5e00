// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { QuizRunner } from "../../web/quiz/runner.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const [bankText, rolesText] = ["bank", "roles"].map((name) => String(read(`questions/office/${name}.json`)));
const bank = JSON.parse(bankText);
const quiz = { bank, catalogue: JSON.parse(rolesText), engine: openEngine(await loadModule(read("build/wasm/whichdesk.wasm")), bankText, rolesText) };

test("somebody else's answers are shown as their result, in the order given", () => {
  const answers = { "persuasion-1": "2", "patience-1": null };
  const runner = QuizRunner.forAnswers(quiz, answers);
  assert.equal(runner.state.screen, "result");
  assert.deepEqual(runner.state.asked, ["persuasion-1", "patience-1"]);
  assert.equal(runner.answered, 1);
  assert.equal(runner.hasRemovedItems, false);
  assert.deepEqual(runner.sheet, { bank: bank.id, version: bank.version, answers });
});
