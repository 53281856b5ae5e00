// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { optionsOf } from "../../web/data/bank.js";
import { QuizRunner } from "../../web/quiz/runner.js";
import * as state from "../../web/quiz/state.js";
import { openStore } from "../../web/quiz/store.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const [bankText, rolesText] = ["bank", "roles"].map((name) => String(read(`questions/office/${name}.json`)));
const bank = JSON.parse(bankText);
const quiz = {
  bank,
  catalogue: JSON.parse(rolesText),
  engine: openEngine(await loadModule(read("build/wasm/whichdesk.wasm")), bankText, rolesText),
};

test("somebody else's answers are shown as their result, in the order given", () => {
  const answers = { "persuasion-1": "2", "patience-1": null };
  const runner = QuizRunner.forAnswers(quiz, answers);
  assert.equal(runner.state.screen, "result");
  assert.deepEqual(runner.state.asked, ["persuasion-1", "patience-1"]);
  assert.equal(runner.answered, 1);
  assert.equal(runner.hasRemovedItems, false);
  assert.deepEqual(runner.sheet, { bank: bank.id, version: bank.version, answers });
});

/** A runner whose calls of the engine are counted by name. */
function counted() {
  /** @type {Record<string, number>} */
  const calls = {};
  const engine = new Proxy(quiz.engine, {
    get:
      (target, name) =>
      (/** @type {any[]} */ ...args) => {
        calls[String(name)] = (calls[String(name)] ?? 0) + 1;
        return /** @type {any} */ (target)[name](...args);
      },
  });
  const runner = new QuizRunner({ ...quiz, engine }, openStore("", null));
  return {
    runner,
    /** The calls of one act. @param {() => void} act */
    during(act) {
      for (const name of Object.keys(calls)) delete calls[name];
      act();
      return { ...calls };
    },
  };
}

/** @param {QuizRunner} runner the first option of the shown question */
const answer = (runner) => {
  const item = quiz.bank.items.find((/** @type {{id: string}} */ { id }) => id === state.current(runner.state));
  runner.choose(item.id, optionsOf(quiz.bank, item)[0]);
};

test("an answered question asks the engine once what comes next", () => {
  const { runner, during } = counted();
  runner.start("quick");
  for (let i = 0; i < 5; i += 1)
    assert.deepEqual(
      during(() => {
        answer(runner);
        runner.next();
      }),
      { next: 1 },
    );
});

test("going back and forth, and changing nothing, asks the engine nothing", () => {
  const { runner, during } = counted();
  runner.start("quick");
  answer(runner);
  runner.next();
  assert.deepEqual(
    during(() => {
      runner.back();
      runner.next();
      runner.hide("cashier", true);
    }),
    {},
  );
});

test("a result is asked for once, however often it is shown", () => {
  const { runner, during } = counted();
  runner.start("quick");
  answer(runner);
  runner.next();
  runner.stop();
  const show = () => {
    assert.ok(runner.assessment && runner.pathExplanation && runner.roleExplanation("cashier") && runner.code("summary"));
    assert.ok(runner.canGoOn);
  };
  assert.deepEqual(
    during(() => {
      show();
      show();
    }),
    { assess: 1, explain: 2, encode: 1 },
  );
});

test("before the core has come, answers of another window are merged, and then the core decides with all of them", () => {
  const complete = async () => {};
  const reply = quiz.engine.next({ bank: bank.id, version: bank.version, answers: {} }, "quick");
  const engine = /** @type {any} */ ({ next: () => reply, close() {} });
  const early = { bank, catalogue: { id: "", roles: [] }, engine, complete };
  const store = openStore("", null);
  const runner = new QuizRunner(early, store);
  runner.start("quick");
  const asked = ["persuasion-1", "patience-1"];
  const answers = { "persuasion-1": "2", "patience-1": "4" };
  store.write(bank.id, { ...state.fresh(), asked, answers, hidden: ["cashier"] }); // as another window does
  runner.refresh();
  assert.deepEqual(runner.state.asked, [reply.item, ...asked]);
  assert.deepEqual(runner.state.hidden, ["cashier"]);

  Object.assign(early, quiz, { complete: undefined });
  answer(runner);
  const { item } = quiz.engine.next({ bank: bank.id, version: bank.version, answers: runner.state.answers }, "quick");
  runner.goTo({ screen: "question", item: asked[1] });
  runner.next();
  assert.deepEqual(runner.state.asked, [reply.item, ...asked, item]);
});
