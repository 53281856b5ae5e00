// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { languagesHere, speak, visit } from "./quiz.js";
import { putOn } from "./seed.js";

/** Runs in the page: the words of the chosen step, as far as the eye sees them. */
const chosenWords = `(() => {
  const words = all("input:checked ~ span")[0];
  return getComputedStyle(words).clipPath === "none" && words.getBoundingClientRect().height > 12 ? said(words) : "";
})()`;

for (const language of languagesHere)
  for (const [at, type] of [
    [0, "rating"],
    [1, "preference"],
  ])
    test(`${language}: the steps of a ${type} stand in a row, are radios with their whole words, and the chosen one is named`, () =>
      visit({ languages: language }, async (person) => {
        const { t } = speak(language);
        await putOn(person, { screen: "question", at: Number(at) });
        const words = [1, 2, 3, 4, 5].map((step) => t(`${type}-${step}`));
        /** @type {import("selenium-webdriver").WebElement[]} */
        const radios = await person.looks(`return all("input[type=radio]")`);
        assert.deepEqual(await Promise.all(radios.map((radio) => radio.getAriaRole())), Array(5).fill("radio"));
        assert.deepEqual(
          await Promise.all(radios.map((radio) => radio.getAccessibleName().then((name) => name.replace(/\s+/g, " ")))),
          words,
        );
        const boxes = await person.looks(
          `return all("label:has(input[type=radio])").map((e) => e.getBoundingClientRect().toJSON())`,
        );
        assert.equal(new Set(boxes.map((/** @type {DOMRect} */ { top }) => top)).size, 1, "one row");
        assert.ok(
          boxes.every((/** @type {DOMRect} */ { width, height }) => width >= 44 && height >= 44),
          JSON.stringify(boxes),
        );
        for (const end of [words[0], words[4]])
          assert.ok(await person.looks(`return all("[aria-hidden=true] span").some((e) => said(e) === arguments[0])`, end), end);

        await person.choose(words[1]);
        assert.equal(await person.looks(`return ${chosenWords}`), words[1]);
        await person.types("ArrowDown");
        assert.equal(await person.seesChosen(), words[2]);
        await person.waitsFor(`return ${chosenWords} === arguments[0]`, words[2]);
        await person.types("ArrowUp", "ArrowUp");
        assert.equal(await person.seesChosen(), words[0]);
      }));
