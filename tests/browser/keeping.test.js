// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerSome, complete, itemOf, label, languagesHere, names, people, speak, visit } from "./quiz.js";

const en = speak("en");
const storage = `return [...Object.entries(localStorage), ...Object.entries(sessionStorage)]`;

test("clearing my data leaves nothing in the browser", () =>
  visit({}, async (person) => {
    await person.select(en.t("language-label"), names.de);
    const de = speak("de");
    await complete(person, de, { ...people.front, stopAfter: 4 });
    assert.notDeepEqual(await person.looks(storage), []);
    await person.press(de.t("clear-label"));
    await person.press(de.t("restart-no"));
    await person.sees(de.t("result-heading"));
    await person.press(de.t("clear-label"));
    await person.press(de.t("clear-yes"));
    await person.sees(de.t("data-cleared"));
    await person.sees(de.t("welcome-start"));
    assert.deepEqual(await person.looks(storage), []);
    await person.reloads();
    await person.sees(en.t("welcome-start"));
  }));

test("who comes back can clear everything without seeing an answer first", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 2);
    await person.looks("sessionStorage.clear()");
    await person.reloads();
    await person.sees(en.t("return-heading"));
    await person.press(en.t("clear-label"));
    await person.press(en.t("clear-yes"));
    await person.sees(en.t("welcome-start"));
    assert.deepEqual(await person.looks(storage), []);
  }));

test("two windows at once lose no answer: each takes in what the other one has", () =>
  visit({}, async (person, address) => {
    await person.press(en.t("welcome-start"));
    const first = itemOf(en, await person.readsQuestion());
    const other = await person.opensAnotherWindow(address);
    const again = itemOf(en, await person.readsQuestion());
    assert.equal(again.id, first.id);
    const option = people.front.manner(first, 0);
    await person.choose(label(en, first, option));
    await person.press(en.t("question-next"));
    const second = itemOf(en, await person.readsQuestion());
    assert.notEqual(second.id, first.id);
    await other.back();
    await person.waitsFor(`return all("input[type=radio]:checked").length === 1`);
    assert.equal(await person.seesChosen(), label(en, first, option));
    await person.press(en.t("question-next"));
    assert.equal(itemOf(en, await person.readsQuestion()).id, second.id);
  }));

for (const language of languagesHere)
  test(`${language}: answers to questions that are not asked any more are said, and the others kept`, () =>
    visit({ languages: language }, async (person) => {
      const tongue = speak(language);
      await person.press(tongue.t("welcome-start"));
      await answerSome(person, tongue, people.front.manner, 2);
      const shown = await person.readsQuestion();
      await person.waitsFor(`return Object.keys(localStorage).some((name) => name.endsWith(":office"))`);
      await person.looks(`const key = Object.keys(localStorage).find((name) => name.endsWith(":office"));
      const course = JSON.parse(localStorage[key]);
      course.asked.splice(1, 0, "gone");
      course.answers.gone = "1";
      localStorage[key] = JSON.stringify({ ...course, at: course.at + 1 });`);
      await person.reloads();
      await person.sees(tongue.t("bank-changed"));
      assert.equal(await person.readsQuestion(), shown);
      await person.press(tongue.t("question-stop"));
      await person.sees(tongue.t("answers-show", { count: 2 }));
    }));

test("a spoilt store counts as none", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 1);
    await person.looks(`for (const key of Object.keys(localStorage)) localStorage[key] = "{spoilt"`);
    await person.reloads();
    await person.press(en.t("welcome-start"));
    itemOf(en, await person.readsQuestion());
  }));

test("the two addresses of the page keep one and the same quiz", () =>
  visit({}, async (person, address) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 1);
    const shown = await person.readsQuestion();
    await person.opens(`${address}/index.html`);
    assert.equal(await person.readsQuestion(), shown);
  }));
