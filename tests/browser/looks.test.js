// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/webdriverjs";
import { answerOne, itemOf, label, languages, people, speak, visit } from "./quiz.js";

/** @param {import("./person.js").Person} person @param {string} where */
async function findsNothing(person, where) {
  const { violations } = await new AxeBuilder(person.driver).setLegacyMode().analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(" ")}`), []);
  assert.ok((await person.overflow()) <= 0, `${where} is wider than the window`);
}

/** Opens everything that can be opened. @param {import("./person.js").Person} person */
const unfold = (person) => person.looks(`for (const e of all("details")) e.open = true`);

for (const scheme of /** @type {const} */ (["light", "dark"]))
  test(`axe finds nothing on welcome, each kind of question and result, in ${scheme}, at 360 pixels`, () => visit({}, async (person) => {
    const en = speak("en");
    await person.prefers(scheme);
    await person.sees(en.t("welcome-start"));
    await findsNothing(person, "welcome");
    await person.press(en.t("welcome-start"));
    const seen = new Set();
    for (let before = ""; seen.size < 4;) {
      const shown = await person.readsQuestion(before);
      const item = itemOf(en, shown);
      if (!seen.has(item.type)) {
        seen.add(item.type);
        await person.press(en.t("example-show"));
        await person.press(en.t("question-next"));
        await person.sees(en.t("question-choose"));
        await person.choose(label(en, item, people.crossTrained.manner(item, 0)));
        await findsNothing(person, item.type);
        await person.press(en.t("question-next"));
        before = await person.readsQuestion(shown);
        before = "";
        continue;
      }
      await answerOne(person, en, people.crossTrained.manner);
      await new Promise((later) => setTimeout(later, 30));
    }
    await person.press(en.t("question-stop"));
    await person.sees(en.t("result-heading"));
    await unfold(person);
    await findsNothing(person, "too little");
    for (let before = await person.press(en.t("result-go-on")).then(() => ""); ;) {
      ({ shown: before } = await answerOne(person, en, people.crossTrained.manner, before));
      if (before === "") break;
    }
    await unfold(person);
    await findsNothing(person, "result");
    await person.press(en.t("result-restart"));
    await findsNothing(person, "restart");
  }));

for (const language of languages)
  test(`${language}: nothing is wider than the window at 320 pixels, nor at 360 with letters twice as large`, () => visit({ languages: language, width: 320 }, async (person) => {
    const tongue = speak(language);
    for (const size of ["100%", "200%"]) {
      await person.resize(size === "100%" ? 320 : 360, 740);
      await person.looks("document.documentElement.style.setProperty('font-size', arguments[0])", size);
      await person.sees(tongue.t("language-label"));
      assert.ok((await person.overflow()) <= 0, `welcome, ${size}`);
      await person.press(tongue.t(size === "100%" ? "welcome-start" : "result-go-on"));
      const seen = new Set();
      for (let count = 0, before = ""; count < 8; count += 1) {
        const shown = await person.readsQuestion(before);
        seen.add(itemOf(tongue, shown).type);
        assert.ok((await person.overflow()) <= 0, `${shown}, ${size}`);
        ({ shown: before } = await answerOne(person, tongue, people.crossTrained.manner));
      }
      await person.press(tongue.t("question-stop"));
      await person.sees(tongue.t("result-heading"));
      await unfold(person);
      assert.ok((await person.overflow()) <= 0, `result, ${size}`);
    }
  }));
