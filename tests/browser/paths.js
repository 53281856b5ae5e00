// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { complete, people, sentences, speak, visit } from "./quiz.js";

/** Who answers every question, by language; the others stop after half of them. */
const whole = { en: "front", de: "back", es: "crossTrained", cs: "front", vi: "back" };
const half = 42;

/**
 * A person of each kind goes through the quiz in each of these languages.
 * @param {(keyof typeof whole)[]} languages
 */
export function pathsIn(languages) {
  for (const language of languages)
    for (const [outcome, sheet] of Object.entries(people)) {
      const all = whole[language] === outcome;
      test(`${language}: ${all ? "all" : "some"} answers built for ${outcome} lead there`, () => visit({ languages: language }, async (person) => {
        const tongue = speak(language);
        await complete(person, tongue, all ? sheet : { stopAfter: half, ...sheet });
        const text = await person.reads();
        assert.ok(sentences(tongue, sheet.says).some((sentence) => text.includes(sentence)), text.slice(0, 600));
        assert.ok((await person.overflow()) <= 0, "the result is wider than the window");
      }));
    }
}
