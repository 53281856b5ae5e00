// @ts-check
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { complete, languages, names, people, speak, visit, withCopy } from "./quiz.js";

const en = speak("en");

test("a company's page embeds the quiz with one script and one tag", () =>
  visit({ path: "/careers.html" }, async (person) => {
    assert.equal(
      await person.looks(
        `return [document.querySelectorAll('script[src="embed/which-desk.js"]').length, document.querySelectorAll("which-desk").length].join()`,
      ),
      "1,1",
    );
    await person.sees(en.t("privacy-embedded"));
  }));

test("a statement is quoted with the marks of the quiz's language, whatever the page's", () =>
  visit({ path: "/careers.html" }, async (person) => {
    const marks = { en: ["“", "”"], de: ["„", "“"], es: ["«", "»"], cs: ["„", "“"], vi: ["“", "”"] };
    let label = en.t("language-label");
    await person.press(en.t("welcome-start"));
    await person.readsQuestion();
    for (const [language, [open, close]] of Object.entries(marks)) {
      await person.select(label, names[/** @type {keyof typeof names} */ (language)]);
      const { t } = speak(language);
      label = t("language-label");
      await person.sees(t("question-skip"));
      assert.match(
        await person.looks(`return getComputedStyle(all("fieldset h2")[0]).quotes`),
        new RegExp(`^"${open}" "${close}"`),
      );
    }
  }));

test("without the history attribute the quiz leaves title, language, address, focus and scroll of the page alone", () =>
  visit({ path: "/careers.html", languages: "vi" }, async (person, address) => {
    await person.sees(speak("vi").t("welcome-start"));
    await person.waitsUntilReady();
    const page = await person.looks(
      "return [document.title, document.documentElement.lang, location.href, document.activeElement.localName, scrollY].join()",
    );
    assert.equal(page, `Work with us: Brook & Fern Office Supplies,en,${address}/careers.html,body,0`);
  }));

test("after data-ready nothing is fetched, whatever is answered or switched", () =>
  visit({ offline: true }, async (person) => {
    await person.sees(en.t("welcome-start"));
    await person.waitsUntilReady();
    await new Promise((later) => setTimeout(later, 300));
    const before = await person.requests();
    assert.ok(before.some((url) => url.includes("whichdesk.wasm")));
    await complete(person, en, { ...people.back, stopAfter: 6 });
    let tongue = en;
    for (const language of languages) {
      await person.select(tongue.t("language-label"), names[language]);
      tongue = speak(language);
      await person.sees(tongue.t("result-heading"));
    }
    await person.press(tongue.t("result-restart"));
    await person.press(tongue.t("restart-yes"));
    await person.sees(tongue.t("welcome-start"));
    assert.deepEqual(await person.requests(), []);
  }));

test("what is fetched is the same whatever is answered", async () => {
  /** @type {string[][]} */
  const fetched = [];
  for (const sheet of [people.front, people.same])
    await visit({ offline: true }, async (person, address) => {
      await person.waitsUntilReady();
      await complete(person, en, { ...sheet, stopAfter: 8 });
      fetched.push((await person.requests()).map((url) => url.slice(address.length)).sort());
    });
  assert.ok(fetched[0].length > 10);
  assert.deepEqual(fetched[0], fetched[1]);
});

test("each file is fetched once", () =>
  visit({ offline: true }, async (person) => {
    await person.waitsUntilReady();
    const urls = await person.requests();
    assert.deepEqual(
      urls.filter((url, place) => urls.indexOf(url) !== place),
      [],
    );
  }));

test("the element takes another bank, a company's roles and a language from its attributes", () =>
  withCopy(
    (folder) => {
      for (const [from, to] of Object.entries({ office: "our-bank", packs: "our-packs" }))
        cpSync(fileURLToPath(new URL(`../../questions/${from}`, import.meta.url)), join(folder, to), { recursive: true });
    },
    (folder) =>
      visit({ folder, path: "/careers.html" }, async (person, address) => {
        await person.sees(en.t("welcome-start"));
        await person.looks(`const desk = document.querySelector("which-desk"); desk.setAttribute("lang", "cs");
      desk.setAttribute("roles", "our-packs/city.json?mine"); desk.setAttribute("bank", "our-bank");`);
        const cs = speak("cs");
        await complete(person, cs, { ...people.front, stopAfter: 3 });
        const urls = await person.requests();
        for (const file of ["our-bank/bank.json", "our-bank/text.cs.json", "our-packs/city.json?mine"])
          assert.ok(urls.includes(`${address}/${file}`), file);
      }),
  ));
