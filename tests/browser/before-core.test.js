// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { minutes } from "../../web/quiz/reading-time.js";
import { comes, holds, isAsked, isLost } from "./held.js";
import { bank, itemOf, label, names, speak, visit } from "./quiz.js";

/** @typedef {import("./person.js").Person} Person */

const en = speak("en");
/** A page that registers no worker. */
const path = "/guide/en/list.html";

/** Has the core wait, in every page that is opened from now on. @param {Person} person */
const holdCore = (person) => holds(person, ".wasm");

/** What is kept in the browser. @param {Person} person @returns {Promise<any>} */
const kept = (person) => person.looks(`return JSON.parse(localStorage.getItem("whichdesk:/:office"))`);
/** What the page around the quiz does with it. @param {Person} person @param {"start" | "reset"} name */
const calls = (person, name) => person.looks(`return document.querySelector("which-desk").${name}()`);

/** Opens the quiz on a line on which the core waits, and answers the first question. @param {Person} person @param {string} address */
async function answersTooSoon(person, address, { blocked } = { blocked: false }) {
  await holdCore(person);
  await person.opens(`${address}/`);
  if (blocked) await person.sees(en.t("storage-blocked")); // which moves the buttons
  await person.press(en.t("welcome-start"));
  const shown = await person.readsQuestion();
  const item = itemOf(en, shown);
  await person.choose(label(en, item, "4"));
  await isAsked(person);
  return { shown, item: item.id };
}

/** The core comes, and the question that follows is shown. @param {Person} person @param {string} shown - the question before */
async function goesOn(person, shown) {
  const before = await person.readsQuestion();
  await comes(person);
  assert.ok(!(await person.readsQuestion(before)).startsWith(shown));
  assert.equal(await person.canSee(en.t("question-choose")), false);
  assert.equal(await person.canSee(en.t("loading")), false);
  await person.waitsUntilReady();
}

for (const [button, option] of /** @type {const} */ ([
  ["question-next", "4"],
  ["question-skip", null],
]))
  test(`the first question is shown before the core has come; what is pressed there (${button}) waits for it, and is done once`, () =>
    visit({ path }, async (person, address) => {
      const { shown, item } = await answersTooSoon(person, address);
      await person.press(en.t(button));
      await person.sees(en.t("loading"));
      assert.ok((await person.readsQuestion()).startsWith(shown));
      assert.equal(await person.focus(), en.t(button));
      await person.press(en.t(button));
      await goesOn(person, shown);
      const { answers, asked, at } = await kept(person);
      assert.deepEqual(answers, { [item]: option });
      assert.equal(asked.length, 2);
      assert.equal(at, 1);
    }));

test("who has chosen nothing yet is asked to at once, and can go back", () =>
  visit({ path }, async (person, address) => {
    await holdCore(person);
    await person.opens(`${address}/`);
    await person.press(en.t("welcome-start"));
    const shown = await person.readsQuestion();
    await person.press(en.t("question-next"));
    await person.sees(en.t("question-choose"));
    await person.press(en.t("question-back"));
    await person.press(en.t("welcome-start"));
    assert.equal(await person.readsQuestion(), shown);
    await comes(person);
    await person.waitsUntilReady();
  }));

test("who chooses while a step waits has not gone on, and Back of the browser is taken at once", () =>
  visit({ path }, async (person, address) => {
    const { shown, item } = await answersTooSoon(person, address);
    await person.press(en.t("question-skip"));
    await person.sees(en.t("loading"));
    await person.choose(label(en, itemOf(en, shown), "2"));
    assert.equal(await person.canSee(en.t("loading")), false);
    await person.press(en.t("question-next"));
    await person.sees(en.t("loading"));
    await person.goesBack();
    await person.sees(en.t("return-go-on"));
    await comes(person);
    await person.waitsUntilReady();
    const { answers, asked } = await kept(person);
    assert.deepEqual([answers, asked], [{ [item]: "2" }, [item]]);
    await person.goesForward();
    assert.equal(await person.readsQuestion(), shown);
    await person.press(en.t("question-next"));
    assert.notEqual(itemOf(en, await person.readsQuestion(shown)).id, item);
  }));

test("on another page, too: the language changes, and the host's calls are followed, before the core has come", () =>
  visit({ path }, async (person, address) => {
    const de = speak("de");
    await holdCore(person);
    await person.opens(`${address}/careers.html`);
    await person.press(en.t("welcome-start"));
    const item = itemOf(en, await person.readsQuestion());
    await isAsked(person);
    await person.select(en.t("language-label"), names.de);
    await person.sees(de.t("question-next"));
    const shown = await person.readsQuestion();
    assert.equal(itemOf(de, shown).id, item.id);
    await person.choose(label(de, item, "4"));
    await person.press(de.t("question-next"));
    await person.sees(de.t("loading"));
    await calls(person, "reset");
    await calls(person, "start");
    assert.equal(await person.readsQuestion(), shown);
    assert.equal(await person.canSee(de.t("loading")), false);
    await comes(person);
    await person.waitsUntilReady();
    assert.equal(await person.seesChosen(), "");
    assert.equal(await person.readsQuestion(), shown);
  }));

test("on another page, reset removes the answers also where the core has failed, and start begins nothing there", () =>
  visit({ path }, async (person, address) => {
    const names = "return Object.keys(localStorage).filter((name) => name.endsWith(':office'))";
    await holdCore(person);
    await person.opens(`${address}/careers.html`);
    await person.press(en.t("welcome-start"));
    const item = itemOf(en, await person.readsQuestion());
    await person.choose(label(en, item, "4"));
    await isAsked(person);
    assert.equal((await person.looks(names)).length, 1);
    await isLost(person);
    await person.sees(en.t("failure-engine"));
    await calls(person, "reset");
    await calls(person, "start");
    assert.deepEqual(await person.looks(names), []);
    assert.ok(await person.canSee(en.t("failure-engine")));
  }));

for (const blocked of [false, true])
  test(`a core that does not come is said, and the answer to the first question is kept${blocked ? ", also where the browser keeps nothing" : ""}`, () =>
    visit({ path, blocked }, async (person, address) => {
      const { shown, item } = await answersTooSoon(person, address, { blocked });
      const chosen = await person.seesChosen();
      await person.press(en.t("question-next"));
      await person.sees(en.t("loading"));
      await isLost(person);
      await person.sees(en.t("failure-engine"));
      await person.press(en.t("failure-again"));
      await comes(person);
      assert.equal(await person.readsQuestion(), shown);
      assert.equal(await person.seesChosen(), chosen);
      await person.waitsUntilReady();
      if (!blocked) assert.deepEqual((await kept(person)).answers, { [item]: "4" });
    }));

test("the full quiz begins without the core, too, and says how long it is", () =>
  visit({ path }, async (person, address) => {
    const count = bank.items.length;
    await holdCore(person);
    await person.opens(`${address}/`);
    await person.press(en.t("welcome-full", { count, minutes: minutes(bank, en.text, count) }));
    const shown = await person.readsQuestion();
    await person.sees(en.t("progress", { number: 1, left: count - 1 }));
    await isAsked(person);
    await person.press(en.t("question-skip"));
    await goesOn(person, shown);
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
    await isAsked(person);
    assert.equal(await person.looks(`return all("fieldset, h2").length`), 0);
    await comes(person);
    assert.equal(itemOf(en, await person.readsQuestion()).id, asked[1]);
    await person.waitsUntilReady();
  }));
