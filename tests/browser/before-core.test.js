// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { minutes } from "../../web/quiz/reading-time.js";
import { bank, itemOf, label, speak, visit } from "./quiz.js";

/** @typedef {import("./person.js").Person} Person */

const en = speak("en");
/** A page that registers no worker. */
const path = "/guide/en/list.html";

/** Has the core wait, in every page that is opened from now on, until `come()`; with `come(true)` it fails. @param {Person} person */
const holdCore = (person) =>
  person.devTools("Page.addScriptToEvaluateOnNewDocument", {
    source: `
      const fetches = fetch;
      window.fetch = async (...given) => {
        if (String(given[0]).includes(".wasm") && await new Promise((come) => Object.assign(window, { come }))) throw new TypeError("lost");
        return fetches(...given);
      };`,
  });

/** What is kept in the browser. @param {Person} person @returns {Promise<any>} */
const kept = (person) => person.looks(`return JSON.parse(localStorage.getItem("whichdesk:/:office"))`);
const busy = `return all("[aria-busy=true]").length === 1`;

/** Answers the first question and presses a button, and again when that does nothing. @param {Person} person @param {string} button */
async function answersTooSoon(person, button) {
  await person.press(en.t("welcome-start"));
  const shown = await person.readsQuestion();
  const item = itemOf(en, shown);
  const option = item.type === "task" ? "a" : "4";
  await person.choose(label(en, item, option));
  await person.press(en.t(button));
  await person.waitsFor(busy);
  await person.press(en.t(button));
  assert.equal(await person.readsQuestion(), shown, "the same question, as long as the core is not there");
  assert.equal(await person.seesChosen(), label(en, item, option));
  return { shown, item: item.id, option };
}

test("the first question is shown before the core has come; the step to the second one waits for it, and is taken once", () =>
  visit({ path }, async (person, address) => {
    await holdCore(person);
    await person.opens(`${address}/`);
    const { shown, item, option } = await answersTooSoon(person, "question-next");
    await person.looks("come()");
    await person.readsQuestion(shown);
    assert.equal(await person.looks(`return all("[aria-busy]").length`), 0);
    const { answers, asked, at } = await kept(person);
    assert.deepEqual(answers, { [item]: option });
    assert.equal(asked.length, 2);
    assert.equal(at, 1);
    await person.waitsUntilReady();
  }));

test("who skips the first question before the core has come skips no other", () =>
  visit({ path }, async (person, address) => {
    await holdCore(person);
    await person.opens(`${address}/`);
    const { shown, item } = await answersTooSoon(person, "question-skip");
    await person.looks("come()");
    await person.readsQuestion(shown);
    assert.deepEqual((await kept(person)).answers, { [item]: null });
    await person.waitsUntilReady();
  }));

test("a core that does not come is said, and the answer to the first question is kept", () =>
  visit({ path }, async (person, address) => {
    await holdCore(person);
    await person.opens(`${address}/`);
    const { shown, item, option } = await answersTooSoon(person, "question-next");
    await person.looks("come(true)");
    await person.sees(en.t("failure-engine"));
    await person.press(en.t("failure-again"));
    await person.waitsFor("return typeof come === 'function'");
    await new Promise((later) => setTimeout(later, 100));
    await person.looks("come()");
    assert.equal(await person.readsQuestion(), shown);
    assert.deepEqual((await kept(person)).answers, { [item]: option });
    await person.waitsUntilReady();
  }));

test("the full quiz begins without the core, too, and with the question that the core would ask", () =>
  visit({ path }, async (person, address) => {
    await holdCore(person);
    await person.opens(`${address}/`);
    await person.press(en.t("welcome-full", { count: bank.items.length, minutes: minutes(bank, en.text, bank.items.length) }));
    const shown = await person.readsQuestion();
    await person.looks("come()");
    await person.waitsUntilReady();
    await person.press(en.t("question-back"));
    await person.sees(en.t("welcome-start"));
    assert.notEqual(shown, "");
    assert.deepEqual((await kept(person)).asked, [itemOf(en, shown).id]);
  }));

test("who comes back with answers waits for the core: the question that follows depends on them", () =>
  visit({ path }, async (person, address) => {
    const asked = bank.items.slice(0, 2).map((/** @type {{id: string}} */ { id }) => id);
    await person.looks(
      `localStorage.setItem("whichdesk:/:office", arguments[0]); sessionStorage.setItem("whichdesk:/:here", "true")`,
      JSON.stringify({ screen: "question", asked, at: 1, answers: { [asked[0]]: "4" } }),
    );
    await holdCore(person);
    await person.opens(`${address}/`);
    await person.waitsFor("return typeof come === 'function'");
    assert.equal(await person.looks(`return all("fieldset, h2").length`), 0);
    await person.looks("come()");
    assert.equal(itemOf(en, await person.readsQuestion()).id, asked[1]);
    await person.waitsUntilReady();
  }));
