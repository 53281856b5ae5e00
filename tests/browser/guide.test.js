// @ts-check
// The guide in a browser: without JavaScript, in both color schemes, on paper, and what scripts add.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { brokenWords } from "./broken-words.js";
import { findsNothing } from "./axe.js";
import { engineOfTheDay } from "./person.js";
import { languages, languagesHere, speak, visit } from "./quiz.js";

/** One page of each kind. */
const kinds = [
  "index",
  "list",
  "compare",
  "hiring",
  "job/customer-service-representative",
  "skill/record-keeping",
  "hiring/legal-counsel",
];
const canDoAll = engineOfTheDay === "chromium";

for (const language of languagesHere)
  test(`${language}: axe finds nothing on a page of each kind, colors in one language, and none is wider than a phone`, () =>
    visit({ languages: language, path: "/nowhere" }, async (person, address) => {
      for (const kind of kinds) {
        await person.opens(`${address}/guide/${language}/${kind}.html`);
        // The pages of a kind are made by one template, so one kind a language is enough to see what hangs on its words.
        if (canDoAll && (language === languagesHere[0] || kind === kinds[languages.indexOf(language)]))
          await findsNothing(person, kind, "all but colors");
        for (const scheme of canDoAll && language === languagesHere[0] ? /** @type {const} */ (["dark", "light"]) : []) {
          await person.prefers(scheme);
          const ground = await person.looks("return getComputedStyle(document.body).backgroundColor");
          assert.equal(ground, scheme === "dark" ? "rgb(28, 25, 22)" : "rgb(251, 247, 240)", kind);
          await findsNothing(person, `${kind}, ${scheme}`, "colors");
        }
        assert.ok((await person.overflow()) <= 0, kind);
      }
      await person.opens(`${address}/nowhere`);
      await findsNothing(person, "no such page");
      assert.ok((await person.overflow()) <= 0, "no such page");
    }));

test("the list finds by parts of words, without case and marks, and says how many it found", () =>
  visit({ languages: "vi", path: "/guide/vi/list.html" }, async (person) => {
    const { t, text } = speak("vi");
    await person.sees(t("list-found", { count: 50 }));
    const field = await person.looks(`return all("input[type=search]")[0]`);
    await field.sendKeys("KE TOAN");
    const titles = Object.values(text.roles).filter(({ title, search }) =>
      [title, ...search].join(" ").toLocaleLowerCase("vi").includes("kế toán"),
    );
    assert.ok(titles.length > 1 && titles.length < 10);
    await person.sees(t("list-found", { count: titles.length }));
    assert.deepEqual(
      (await person.looks(`return all("main li > a").map(said)`)).sort(),
      titles.map((/** @type {any} */ { title }) => title).sort(),
    );
    assert.equal(await person.canSee(t("list-skills")), false);
    await field.sendKeys(" xyz");
    await person.sees(t("list-found", { count: 0 }));
  }));

test("two jobs stand side by side: the one that the address names, and any other", () =>
  visit({ path: "/guide/en/compare.html#cashier" }, async (person) => {
    const { t, text } = speak("en");
    const heads = () => person.looks(`return all("thead th").map(said)`);
    await person.sees(t("compare-first"));
    assert.equal((await heads())[1], text.roles.cashier.title);
    await person.select(t("compare-second"), text.roles.accountant.title);
    assert.deepEqual((await heads()).sort(), [t("compare-what"), text.roles.cashier.title, text.roles.accountant.title].sort());
    assert.equal(await person.looks(`return all("tbody tr").every((row) => [...row.cells].filter(visible).length === 3)`), true);
  }));

test("on a phone no word in the table of two jobs is broken, in the language with the longest words", () =>
  visit({ path: "/guide/de/compare.html" }, async (person) => {
    await person.sees(speak("de").t("compare-first"));
    assert.deepEqual(await brokenWords(person, "main th, main td"), []);
  }));

test("without JavaScript every page can be read and followed, from the quiz's own page on", { skip: !canDoAll }, () =>
  visit({ languages: "de", path: "/404.html" }, async (person, address) => {
    const { t, text } = speak("de");
    await person.devTools("Emulation.setScriptExecutionDisabled", { value: true });
    try {
      await person.opens(address);
      const follow = async (/** @type {string} */ words) => (await person.driver.findElement({ linkText: words })).click();
      await person.driver.wait(
        async () => (await person.driver.findElement({ css: "which-desk" }).getText()).includes(t("failure-start")),
        8000,
      );
      await follow(t("welcome-guide"));
      await follow(t("guide-list"));
      const entries = await person.driver.findElements({ css: "main li" });
      assert.equal(entries.length, 50);
      assert.equal(await person.driver.findElement({ css: "input" }).isDisplayed(), false, "a filter that would not work");
      await follow(text.roles.cashier.title);
      assert.ok((await person.driver.findElement({ css: "main" }).getText()).includes(text.roles.cashier.day));
      await follow(t("job-compare"));
      const columns = await person.driver.findElements({ css: "thead th" });
      assert.equal(columns.length, 31);
      await follow(t("guide-hiring"));
      await follow(text.roles.cashier.title);
      assert.ok((await person.driver.findElement({ css: "main" }).getText()).includes(t("sheet-how")));
    } finally {
      await person.devTools("Emulation.setScriptExecutionDisabled", { value: false });
    }
  }),
);

test("each sheet for an interview is one printed page", { skip: engineOfTheDay === "webkit" }, () =>
  visit({ path: "/guide/en/hiring.html" }, async (person, address) => {
    for (const language of languagesHere)
      for (const job of [
        "legal-counsel",
        "customer-service-representative",
        "human-resources-manager",
        "network-administrator",
      ]) {
        await person.opens(`${address}/guide/${language}/hiring/${job}.html`);
        const { stdout } = spawnSync("pdfinfo", ["-"], { input: await person.prints(), encoding: "utf8" });
        assert.match(stdout, /^Pages: +1$/m, `${language} ${job}`);
      }
  }),
);

test("data for machines is no script to the policy", () =>
  visit({ path: "/guide/en/job/cashier.html" }, async (person) => {
    const { text } = speak("en");
    const data = await person.looks(`return document.querySelector("script[type='application/ld+json']").textContent`);
    assert.equal(JSON.parse(data).name, text.roles.cashier.title);
  }));

test("a wrong language or job is answered with the way on in each language", () =>
  visit({ path: "/guide/fr/job/cashier.html" }, async (person) => {
    for (const language of languages) {
      await person.sees(speak(language).t("missing-title"));
      assert.ok(await person.looks(`return named("a", arguments[0])`, speak(language).t("missing-guide")));
    }
    const link = await person.looks(`return named("a", arguments[0])`, speak("cs").t("missing-guide"));
    await link.click();
    await person.sees(speak("cs").t("overview-title"));
  }));
