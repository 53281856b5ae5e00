// @ts-check
import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { policy } from "../../web/serve.js";
import { Person } from "./person.js";
import { bank, dist, languages, languagesHere, speak, spoilBank, visit, withCopy } from "./quiz.js";

for (const language of languagesHere)
  test(`${language}: where WebAssembly is blocked, the page says so and offers to try again`, () =>
    visit({ languages: language, contentPolicy: policy.replace(" 'wasm-unsafe-eval'", ""), forbidden: true }, async (person) => {
      await person.sees(speak(language).t("failure-engine"));
      await person.press(speak(language).t("failure-again"));
      await person.sees(speak(language).t("failure-engine"));
    }));

test("a core that is not there is said, and listed for whoever runs the page", () =>
  withCopy(
    (folder) => rmSync(join(folder, "whichdesk.wasm")),
    (folder) =>
      visit({ folder, languages: "de" }, async (person) => {
        await person.sees(speak("de").t("failure-engine"));
        await person.press(speak("de").t("failure-details"));
        await person.sees("engine-unavailable");
      }),
  ));

for (const [file, sentence] of [
  ["whichdesk.wasm", "failure-engine"],
  ["bank.json", "failure-load"],
  ["text.en.first.json", "failure-load"],
])
  test(`when ${file} is cut off on its way, the next try brings it`, () =>
    visit({}, async (person, address) => {
      const en = speak("en");
      await person.isCutOffFrom(`*${file}*`);
      await person.opens(`${address}/?again`);
      await person.sees(en.t(sentence));
      await person.isCutOffFrom();
      await person.press(en.t("failure-again"));
      await person.sees(en.t("welcome-start"));
    }));

test("without the script that shows the early welcome, the quiz comes all the same", () =>
  withCopy(
    (folder) => {
      for (const name of readdirSync(join(folder, "assets")))
        if (/^index-.*\.js(\.br)?$/.test(name)) rmSync(join(folder, "assets", name));
    },
    (folder) =>
      visit({ folder, languages: "vi" }, async (person) => {
        await person.press(speak("vi").t("welcome-start"));
        assert.notEqual(await person.readsQuestion(), "");
      }),
  ));

test("a text that is not there is said in the reader's language", () =>
  withCopy(
    (folder) => rmSync(join(folder, "questions/office/text.cs.first.json")),
    (folder) => visit({ folder, languages: "cs" }, async (person) => person.sees(speak("cs").t("failure-load"))),
  ));

test("texts of later questions that are not there are said when they are needed, and the answers are kept", () =>
  withCopy(
    (folder) => rmSync(join(folder, "questions/office/text.cs.items.json")),
    (folder) =>
      visit({ folder, languages: "cs" }, async (person) => {
        const cs = speak("cs");
        await person.press(cs.t("welcome-start"));
        for (let before = ""; !(await person.canSee(cs.t("failure-load"))); ) {
          before = await person.readsQuestion(before);
          await person.press(cs.t("question-skip"));
          await person.waitsFor(`return all("fieldset").map(said)[0] !== arguments[0]`, before);
        }
        assert.ok((await person.looks(`return JSON.parse(localStorage.getItem("whichdesk:/:office")).asked.length`)) > 2);
      }),
  ));

test("mistakes in a bank are said to be nobody's fault, and each is listed for whoever runs the page", () =>
  withCopy(spoilBank, (folder) =>
    visit({ folder, languages: "es" }, async (person) => {
      await person.sees(speak("es").t("failure-data"));
      await person.press(speak("es").t("failure-details"));
      await person.sees("/items/0");
      await person.sees("/items/2");
    }),
  ));

test("a bank that is not JSON is a mistake in the questions", () =>
  withCopy(
    (folder) => writeFileSync(join(folder, "questions/office/bank.json"), "{"),
    (folder) => visit({ folder }, async (person) => person.sees(speak("en").t("failure-data"))),
  ));

test("words that are missing in a text are listed", () =>
  withCopy(
    (folder) => {
      const file = join(folder, "questions/office/text.vi.items.json");
      const text = JSON.parse(readFileSync(file, "utf8"));
      delete text.items[bank.items[0].id];
      writeFileSync(file, JSON.stringify(text));
    },
    (folder) =>
      visit({ folder, languages: "vi" }, async (person) => {
        await person.sees(speak("vi").t("failure-data"));
        await person.press(speak("vi").t("failure-details"));
        await person.sees(`/items/${bank.items[0].id}/prompt`);
      }),
  ));

test("another language that is not there is said, and the quiz goes on in the one it has", () =>
  withCopy(
    (folder) => rmSync(join(folder, "questions/office/text.cs.items.json")),
    (folder) =>
      visit({ folder }, async (person) => {
        const en = speak("en");
        await person.sees(en.t("welcome-start"));
        await person.select(en.t("language-label"), "Čeština");
        await person.sees(en.t("language-failed"));
        assert.equal(await person.looks(`return all("select")[0].value`), "en");
        await person.press(en.t("welcome-start"));
        await person.sees(en.t("question-skip"));
      }),
  ));

test("opened as a file, the page says in every language that it cannot start", async () => {
  const person = await Person.arrive();
  try {
    for (const page of ["index.html", "careers.html"]) {
      await person.opens(pathToFileURL(join(dist, page)).href);
      assert.equal(await person.canSee(speak("en").t("failure-start")), false, "not before three seconds");
      for (const language of languages) await person.sees(speak(language).t("failure-start"));
      assert.deepEqual(
        await person.looks("return [...document.querySelectorAll('which-desk > [lang]')].map((e) => e.lang).sort()"),
        languages.toSorted(),
      );
    }
  } finally {
    await person.leaves();
  }
});
