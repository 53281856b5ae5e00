// What more answers would do: questions that distinguish jobs at the first place, and changes that lead to another path.
// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerOne, bank, itemOf, label, sentences, speak, visit } from "./quiz.js";
import { asked, optionsOf, readsResult, sheetWith, sheetWithSharedPlace } from "./result.js";

const en = speak("en");
const shared = sheetWithSharedPlace();

test("when jobs share the first place, at most two questions of the engine's choice lead back to the result", () =>
  visit({}, async (person) => {
    /** @type {Record<string, string>} */
    const answers = { ...shared };
    await readsResult(person, en, shared);
    const leading = asked.assess(shared).roles.filter(({ place }) => place === 1).length;
    await person.sees(en.t("roles-shared", { count: leading }));
    await person.press(en.t("tie-ask", { count: 2 }));
    let count = 0;
    for (let before = ""; ; count += 1) {
      const expected = asked.tieBreak(answers);
      const { shown } = await answerOne(
        person,
        en,
        (item) => {
          assert.equal(item.id, expected.item);
          return (answers[item.id] = optionsOf(item)[0]);
        },
        before,
      );
      if (shown === "") break;
      before = shown;
    }
    assert.ok(count === 2 || (count === 1 && asked.tieBreak(answers).stop === "clear"), `${count} questions`);
    await person.sees(en.t("answers-show", { count: Object.keys(answers).length }));
  }));

for (const { what, place, count } of [
  { what: "one job leads", place: 2, count: 24 },
  { what: "every question is answered", place: 1, count: bank.items.length },
])
  test(`when ${what}, no question is offered to distinguish jobs`, () =>
    visit({}, async (person) => {
      await readsResult(
        person,
        en,
        sheetWith((answers) => {
          const { path, roles } = asked.assess(answers);
          return path.lead !== "tooLittle" && roles[1].place === place;
        }, count),
      );
      await person.sees(en.t("roles-what"));
      for (const number of [1, 2]) assert.equal(await person.canSee(en.t("tie-offer", { count: number })), false);
    }));

/** A sheet of which the smallest change that changes the path makes this the path. @param {string} lead */
const close = (lead) =>
  sheetWith((answers) => {
    if (["tooLittle", lead].includes(asked.assess(answers).path.lead)) return false;
    const changes = asked.whatIf(answers);
    const least = Math.min(...changes.map(({ effect }) => Math.abs(effect)));
    return changes.find(({ effect }) => Math.abs(effect) === least)?.lead === lead;
  });

for (const [lead, says] of /** @type {const} */ ([
  ["front", ["path-front"]],
  ["back", ["path-back"]],
  ["crossTrained", ["path-cross-strength", "path-cross-even"]],
]))
  test(`what another answer would do is so: changing it makes ${lead} lead`, () =>
    visit({}, async (person) => {
      const answers = close(lead);
      await readsResult(person, en, answers);
      const all = asked
        .whatIf(answers)
        .filter((change) => change.lead === lead)
        .map(({ item, option }) => {
          const words = bank.items.find((/** @type {any} */ { id }) => id === item);
          return {
            words,
            option,
            sentence: en.t(`whatif-${lead}`, { other: label(en, words, option), answer: label(en, words, answers[item]) }),
          };
        });
      const text = await person.reads();
      const [told] = all.filter(({ sentence }) => text.includes(sentence.replace(/\s+/g, " ")));
      assert.ok(told, "one of the engine's changes is shown");
      const { prompt, a } = en.text.items[told.words.id];
      const change = await person.looks(
        `return all("li").find((e) => e.querySelector("button") && said(e).includes(arguments[0]))
      .querySelector("button")`,
        (prompt ?? a).split("\n")[0],
      );
      await change.click();
      assert.equal(itemOf(en, await person.readsQuestion()).id, told.words.id);
      await person.choose(label(en, told.words, told.option));
      await person.press(en.t("question-return"));
      await person.sees(en.t("result-heading"));
      const now = await person.reads();
      assert.ok(
        sentences(en, [...says]).some((sentence) => now.includes(sentence)),
        now.slice(0, 400),
      );
    }));

test("when no single answer would change the path, the page says so", () =>
  visit({}, async (person) => {
    const firm = sheetWith((answers) => asked.assess(answers).path.lead !== "tooLittle" && asked.whatIf(answers).length === 0);
    await readsResult(person, en, firm);
    await person.sees(en.t("whatif-none"));
  }));
