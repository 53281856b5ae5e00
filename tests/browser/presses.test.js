// @ts-check
// What reaches the quiz twice, or from elsewhere: double presses, held keys, replaced texts, the page's shortcuts and headers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { engineOfTheDay } from "./person.js";
import { answerOne, answerSome, bank, itemOf, label, names, people, speak, visit } from "./quiz.js";
import { opensParts } from "./result.js";

/** @typedef {import("./person.js").Person} Person */

const en = speak("en");
const front = people.front.manner;

/** Where a button is. @param {Person} person @param {string} name @returns {Promise<{x: number, y: number}>} */
const placeOf = (person, name) =>
  person.looks(
    `
  const button = named("button", arguments[0]);
  button.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };`,
    name,
  );

/**
 * Presses the same place twice.
 * @param {Person} person @param {{x: number, y: number}} place @param {number} pause
 * @returns {Promise<boolean>} whether the presses came quickly one after the other; on a loaded machine they may not
 */
async function pressesTwice(person, { x, y }, pause) {
  await person.looks(`
    window.pressTimes = [];
    window.notePress ??= addEventListener("pointerdown", ({ timeStamp }) => window.pressTimes.push(timeStamp), true) ?? true;`);
  await person.driver.actions().move({ x, y }).press().release().pause(pause).press().release().perform();
  return (await person.looks("return window.pressTimes[1] - window.pressTimes[0]")) < 450;
}

/** How many questions have an answer or were skipped. @param {Person} person @returns {Promise<number>} */
const settled = (person) =>
  person.looks(`
  const kept = Object.entries(localStorage).find(([key]) => key.endsWith(":office"));
  return kept ? Object.keys(JSON.parse(kept[1]).answers).length : 0`);

// Engines differ in how they send a double press, not in how the quiz looks at the time between.
for (const pause of engineOfTheDay === "chromium" ? [60, 180, 300] : [180])
  test(`a double press with ${pause} ms between does not answer, skip or end anything on the next screen`, () =>
    visit({}, async (person) => {
      const moment = () => new Promise((later) => setTimeout(later, 600));
      await person.waitsUntilReady();
      let looked = 0;
      let quick = await pressesTwice(person, await placeOf(person, en.t("welcome-start")), pause);
      let shown = await person.readsQuestion();
      for (let tried = 0; tried < 9 && looked < 3; tried += 1) {
        if (quick) {
          assert.equal(await person.seesChosen(), "", "the next question is not answered");
          assert.equal(await person.canSee(en.t("question-choose")), false, "nor is its Next pressed");
        }
        const before = await settled(person);
        const skips = tried % 3 === 2;
        await moment();
        if (!skips) await person.choose(label(en, itemOf(en, shown), front(itemOf(en, shown), 0)));
        await moment();
        quick = await pressesTwice(person, await placeOf(person, en.t(skips ? "question-skip" : "question-next")), pause);
        shown = await person.readsQuestion(shown);
        if (!quick) continue;
        looked += 1;
        assert.equal(await settled(person), before + 1, "one question was left, not two");
      }
      assert.equal(looked, 3, "the machine was too slow to press twice in time");
    }));

test("a second press on the same place after a moment is no repeat", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    const first = await person.readsQuestion();
    const place = await placeOf(person, en.t("question-skip"));
    await person.driver.actions().move(place).press().release().perform();
    const second = await person.readsQuestion(first);
    await new Promise((later) => setTimeout(later, 600));
    await person.driver
      .actions()
      .move(await placeOf(person, en.t("question-skip")))
      .press()
      .release()
      .perform();
    await person.readsQuestion(second);
    assert.equal(await settled(person), 2);
  }));

test("a double press on a button that asks first does not say yes", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, front, 1);
    await person.press(en.t("question-stop"));
    await person.sees(en.t("result-restart"));
    await new Promise((later) => setTimeout(later, 600));
    await pressesTwice(person, await placeOf(person, en.t("result-restart")), 180);
    await new Promise((later) => setTimeout(later, 300));
    assert.equal(await person.canSee(en.t("restart-question")), true, "it still asks");
    assert.equal(await settled(person), 1);
  }));

test("a held or twice pressed key does not do anything on the next screen, and another key does", () =>
  visit({}, async (person) => {
    await person.waitsUntilReady();
    await placeOf(person, en.t("welcome-start"));
    await person.looks(`named("button", arguments[0]).focus()`, en.t("welcome-start"));
    await person.driver.actions().keyDown(Key.ENTER).keyUp(Key.ENTER).pause(120).keyDown(Key.ENTER).keyUp(Key.ENTER).perform();
    const first = await person.readsQuestion();
    assert.equal(await settled(person), 0);
    await person.looks(`all("input[type=radio]")[0].focus()`);
    await person.driver.actions().keyDown(Key.SPACE).keyUp(Key.SPACE).keyDown(Key.ENTER).keyUp(Key.ENTER).perform();
    await person.readsQuestion(first);
    assert.equal(await settled(person), 1);
    await person.looks(
      `
    const button = named("button", arguments[0]);
    button.focus();
    for (let i = 0; i < 20; i += 1) button.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", repeat: true, bubbles: true, composed: true, cancelable: true }))`,
      en.t("question-skip"),
    );
    assert.equal(await settled(person), 1);
  }));

/** Replaces every text, as translators in the browser do. */
const replaceTexts = `
  for (const root of roots(document)) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) if (walk.currentNode.data.trim() && !/^(STYLE|SCRIPT|OPTION)$/.test(walk.currentNode.parentNode.nodeName)) found.push(walk.currentNode);
    for (const node of found) {
      const font = document.createElement("font");
      font.textContent = node.data;
      node.replaceWith(font);
    }
  }`;
/** The replaced texts that are left, but for the page's own name. */
const replaced = `return all("font").filter((one) => !one.closest("h1")).map(said)`;

test("texts that a translator replaced do not stay on the next question, nor after a change of language", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    let before = "";
    for (let number = 1; number <= 4; number += 1) {
      const { shown } = await answerOne(person, en, front, before);
      before = shown;
      assert.ok(itemOf(en, await person.readsQuestion(shown)));
      const onScreen = (await person.looks(replaced)).filter((/** @type {string} */ text) => text !== en.t("language-label"));
      assert.deepEqual(onScreen, []);
      await person.sees(en.t("progress", { number: number + 1, left: 0 }).split(",")[0]);
      await person.looks(replaceTexts);
    }
    await person.select(en.t("language-label"), names.cs);
    await person.sees(speak("cs").t("question-next"));
    assert.deepEqual(await person.looks(replaced), []);
    await person.sees(speak("cs").t("language-label"));
  }));

test("texts that a translator replaced do not stay where a screen changes in place", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await person.press(en.t("question-next"));
    await person.sees(en.t("question-choose"));
    await person.looks(replaceTexts);
    const item = itemOf(en, await person.readsQuestion());
    await person.choose(label(en, item, front(item, 0)));
    assert.equal(await person.canSee(en.t("question-choose")), false, "the hint is gone");
    await person.press(en.t("question-next"));
    await answerSome(person, en, front, bank.items.length);
    await person.sees(en.t("result-heading"));
    await opensParts(person);
    await person.sees(en.t("keep-summary-shows"));
    await person.looks(replaceTexts);
    await person.choose(en.t("keep-answers"));
    await person.sees(en.t("keep-answers-shows"));
    assert.equal(await person.canSee(en.t("keep-summary-shows")), false, "what the link holds is said of this link");
    const titles = await person.looks(`return all(".card h4").map(said)`);
    for (const title of titles.slice(0, 2)) {
      await person.press(en.t("role-hide"));
      await person.sees(en.t("jobs-gone", { title }));
      await person.looks(replaceTexts);
    }
    await person.sees(en.t("jobs-aside", { count: 2 }));
    await person.press(en.t("jobs-aside", { count: 2 }));
    assert.deepEqual(await person.looks(`return all(".aside li > span").map(said)`), titles.slice(0, 2));
    await person.looks(`all(".aside li button")[0].click()`);
    await person.sees(en.t("jobs-returned", { title: titles[0] }));
    assert.deepEqual(await person.looks(`return all(".aside li > span").map(said)`), titles.slice(1, 2));
  }));

test("the page's keyboard shortcuts do not hear what is typed into a field of the quiz", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, front, bank.items.length);
    await person.sees(en.t("result-heading"));
    await opensParts(person);
    await person.looks(`
    globalThis.window.keysHeard = [];
    for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input"]) addEventListener(type, ({ key }) => window.keysHeard.push(key));
    all("input[type=search]")[0].focus()`);
    await person.driver.actions().sendKeys("s/k?").perform();
    assert.equal(await person.looks(`return all("input[type=search]")[0].value`), "s/k?");
    assert.deepEqual(await person.looks("return window.keysHeard"), []);
  }));

for (const position of ["fixed", "sticky"])
  test(`a ${position} header of the page does not cover the next question`, () =>
    visit({ path: "/careers.html" }, async (person) => {
      await person.waitsUntilReady();
      await person.looks(
        `
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".cover { position: " + arguments[0] + "; inset-block-start: 0; inset-inline: 0; block-size: 90px; background: #fff; z-index: 9; }");
      document.adoptedStyleSheets = [sheet];
      const header = document.createElement("header");
      header.className = "cover";
      document.body.prepend(header)`,
        position,
      );
      await person.press(en.t("welcome-start"));
      let before = "";
      for (let done = 0; done < 3; done += 1) {
        ({ shown: before } = await answerOne(person, en, front, before));
        await person.readsQuestion(before);
        const top = await person.looks(`return all("wd-progress")[0].getBoundingClientRect().top`);
        assert.ok(top >= 90, `the progress line begins at ${top}`);
      }
    }));
