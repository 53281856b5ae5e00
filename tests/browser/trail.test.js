// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerSome, itemOf, label, names, people, speak, visit } from "./quiz.js";

const en = speak("en");

test("Back and Forward of the browser step through the questions, and the answers stay", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    const first = await person.readsQuestion();
    await answerSome(person, en, people.front.manner, 2);
    const third = await person.readsQuestion();
    await person.goesBack();
    const second = await person.readsQuestion(third);
    assert.notEqual(await person.seesChosen(), "");
    await person.goesBack();
    assert.equal(await person.readsQuestion(second), first);
    const item = itemOf(en, first);
    assert.equal(await person.seesChosen(), label(en, item, people.front.manner(item, 0)));
    await person.goesForward();
    assert.equal(await person.readsQuestion(first), second);
    await person.goesForward();
    assert.equal(await person.readsQuestion(second), third);
    await person.goesBack();
    await person.goesBack();
    await person.goesBack();
    await person.sees(en.t("return-heading"));
  }));

test("Back on the page is Back in the browser: the history does not grow", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 3);
    const length = await person.looks("return history.length");
    const shown = await person.readsQuestion();
    await person.press(en.t("question-back"));
    await person.readsQuestion(shown);
    assert.equal(await person.looks("return history.length"), length);
    await person.goesForward();
    assert.notEqual(await person.readsQuestion(), "");
  }));

test("Back leads from the result to the last question, and again to the result", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 3);
    const last = await person.readsQuestion();
    await person.press(en.t("question-stop"));
    await person.sees(en.t("result-heading"));
    await person.goesBack();
    assert.equal(await person.readsQuestion(), last);
    await person.goesForward();
    await person.sees(en.t("result-heading"));
  }));

test("a reload keeps the way back", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 2);
    const third = await person.readsQuestion();
    await person.reloads();
    assert.equal(await person.readsQuestion(), third);
    await person.goesBack();
    assert.notEqual(await person.readsQuestion(third), third);
  }));

test("after starting again, Back leads to no question of before", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 2);
    await person.press(en.t("question-stop"));
    await person.press(en.t("result-restart"));
    await person.press(en.t("restart-yes"));
    await person.sees(en.t("welcome-start"));
    await person.goesBack();
    await person.goesBack();
    assert.doesNotMatch(await person.reads(), new RegExp(en.t("question-next")));
  }));

test("on a company's page the quiz leaves the history alone", () =>
  visit({ path: "/careers.html" }, async (person) => {
    await person.sees(en.t("welcome-start"));
    const length = await person.looks("return history.length");
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 2);
    assert.deepEqual(await person.looks("return [history.length, history.state]"), [length, null]);
  }));

test("address and title follow the quiz and reveal no answer", () =>
  visit({}, async (person, address) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 2);
    assert.equal(await person.looks("return document.title"), en.t("page-title-question", { number: 3 }));
    assert.equal(await person.looks("return location.href"), `${address}/`);
    await person.select(en.t("language-label"), names.cs);
    await person.goesBack();
    await person.waitsFor(`return document.title === arguments[0]`, speak("cs").t("page-title-question", { number: 2 }));
  }));
