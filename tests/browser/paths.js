// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerSome, bank, complete, people, sentences, speak, visit } from "./quiz.js";

/**
 * A person of each kind goes through the quiz in each of these languages.
 * @param {string[]} languages
 */
export function pathsIn(languages) {
  for (const language of languages)
    for (const [outcome, sheet] of Object.entries(people))
      test(`${language}: answers built for ${outcome} lead there`, () =>
        visit({ languages: language }, async (person) => {
          const tongue = speak(language);
          await complete(person, tongue, sheet);
          const text = await person.reads();
          assert.ok(
            sentences(tongue, sheet.says).some((sentence) => text.includes(sentence)),
            text.slice(0, 600),
          );
          assert.ok((await person.overflow()) <= 0, "the result is wider than the window");
        }));
}

/** Somebody who wants to know it all goes on after the quick quiz, to the last question. @param {string} language */
export function everyQuestionIn(language) {
  test(`${language}: who goes on is asked every question once, and keeps the path`, () =>
    visit({ languages: language }, async (person) => {
      const tongue = speak(language);
      const quick = await complete(person, tongue, people.front);
      assert.ok(quick <= 24, `${quick} questions in the quick quiz`);
      await person.press(tongue.t("result-go-on"));
      const rest = await answerSome(person, tongue, people.front.manner, bank.items.length);
      assert.equal(quick + rest, bank.items.length);
      await person.sees(tongue.t("answers-show", { count: bank.items.length }));
      assert.equal(await person.canSee(tongue.t("result-go-on")), false);
    }));
}
