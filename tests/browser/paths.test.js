// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerSome, bank, complete, isLong, languages, people, sentences, speak, visit } from "./quiz.js";

const skip = !isLong && "whole.test.js and print.test.js go to every outcome, too, in fewer languages";
// Each outcome in another language: shared-same.test.js reads every outcome's sentence in every language.
for (const [at, [outcome, sheet]] of Object.entries(people).entries()) {
  const language = languages[at];
  test(`${language}: answers built for ${outcome} lead there`, { skip }, () =>
    visit({ languages: language }, async (person) => {
      const tongue = speak(language);
      await complete(person, tongue, sheet);
      const text = await person.reads();
      assert.ok(
        sentences(tongue, sheet.says).some((sentence) => text.includes(sentence)),
        text.slice(0, 600),
      );
      assert.ok((await person.overflow()) <= 0, "the result is wider than the window");
    }),
  );
}

test("vi: who goes on after the quick quiz is asked every question once", () =>
  visit({ languages: "vi" }, async (person) => {
    const tongue = speak("vi");
    const quick = await complete(person, tongue, people.front);
    assert.ok(quick <= 24, `${quick} questions in the quick quiz`);
    await person.press(tongue.t("result-go-on"));
    assert.equal(quick + (await answerSome(person, tongue, people.front.manner, bank.items.length)), bank.items.length);
    await person.sees(tongue.t("answers-show", { count: bank.items.length }));
    assert.equal(await person.canSee(tongue.t("result-go-on")), false);
  }));
