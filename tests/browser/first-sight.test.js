// @ts-check
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { firstFiles } from "../../web/build/compress.js";
import { comes, holds } from "./held.js";
import { dist, languages, names, speak, visit, withCopy } from "./quiz.js";
import { putOn } from "./seed.js";

/** @typedef {import("./person.js").Person} Person */

/** What is shown, with the place and the look of each part, in the order of the letters. @param {Person} person @returns {Promise<string[]>} */
const places = (person) =>
  person.looks(`
    const parts = all("h1, h2, p, h2 ~ p a, li, b, b + span > span, label:has(input), input, progress, .ends span, button, svg.picture");
    return parts.map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const { color, backgroundColor, borderColor, fontFamily, fontSize, fontWeight, opacity } = getComputedStyle(part);
      return [part.localName, said(part), ...[top, left, width, height].map(Math.round), color, backgroundColor, borderColor, fontFamily.replaceAll('"', ""),
        fontSize, fontWeight, opacity].join(" ");
    }).sort();`);

/** The page as it is before the quiz is there: its script does nothing, so that nothing of the quiz hears a press. @param {(folder: string) => Promise<void>} does */
const withoutQuiz = (does) => withCopy((folder) => writeFileSync(join(folder, "which-desk.js"), ""), does);

for (const language of languages)
  test(`${language}: the quiz takes the place of the early welcome and of the early first question, and nothing moves or changes its look`, () =>
    withoutQuiz(async (folder) => {
      const { t } = speak(language);
      /** The welcome, then the question without and with a choice. @param {Person} person */
      const looks = async (person) => {
        /** @type {string[][]} */
        const found = [];
        for (const step of ["welcome-start", "question-next", "preference-2"]) {
          if (step === "question-next") await person.press(t("welcome-start"));
          if (step === "preference-2") await person.choose(t(step));
          await person.sees(t(step));
          await person.driver.actions().move({ x: 0, y: 0 }).perform(); // what the mouse is over looks different
          for (const [width, scheme] of /** @type {[number, "light" | "dark"][]} */ ([
            [360, "light"],
            [1280, "dark"],
          ])) {
            await person.resize(width, 740);
            await person.prefers(scheme);
            const below = await person.looks(`return all("button.main")[0].getBoundingClientRect().bottom - innerHeight`);
            assert.ok(below <= 0, `the button is ${below} pixels below the first screen`);
            found.push([
              ...(await places(person)),
              `height ${await person.looks("return document.documentElement.scrollHeight")}`,
            ]);
          }
        }
        return found;
      };
      /** @type {string[][]} */
      let early = [];
      await visit({ languages: language, folder }, async (person) => {
        await person.sees(t("welcome-heading"));
        assert.equal(await person.looks("return document.documentElement.lang"), language);
        early = await looks(person);
      });
      await visit({ languages: language }, async (person) => {
        await person.waitsUntilReady();
        assert.equal(await person.looks(`return all("[slot=first]").length`), 0);
        for (const [at, found] of (await looks(person)).entries()) assert.deepEqual(found, early[at]);
      });
      assert.ok(early[0].length >= 12 && early[2].length >= 22, early.join("\n"));
    }));

/**
 * Comes from another page of the project on a slow line, and does something as soon as the early welcome can be seen: in the
 * page itself, because the driver waits until a page is loaded.
 * @param {Person} person @param {string} does - a script; `button` is Start
 */
async function comesSlowly(person, does) {
  await person.slows({ cpu: 1, kilobits: 1600, latency: 100 });
  const source = `
    const watch = () => {
      const button = document.querySelector("which-desk > section:not([hidden]) .main");
      if (customElements.get("which-desk")) return;
      if (!button?.checkVisibility({ visibilityProperty: true })) return requestAnimationFrame(watch);
      window.early = true;
      ${does}
    };
    watch();`;
  await person.devTools("Page.addScriptToEvaluateOnNewDocument", { source });
  await person.opens(new URL("/", await person.driver.getCurrentUrl()).href);
}
const sawWelcome = "return Boolean(window.early)";
/** A page that registers no worker. */
const elsewhere = "/guide/en/list.html";

test("while the page loads on a slow line, nothing that is shown moves", () =>
  visit({ path: elsewhere }, async (person) => {
    await comesSlowly(person, "");
    await person.waitsUntilReady();
    assert.ok(await person.looks(sawWelcome));
    const moved = await person.looksLong(`
      const done = arguments[arguments.length - 1];
      new PerformanceObserver((list) => done(list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done([]), 300);`);
    assert.deepEqual(moved, []);
  }));

test("who presses Start before the quiz is there comes to the first question", () =>
  visit({ path: elsewhere }, async (person, address) => {
    await comesSlowly(person, "button.focus(); button.click();");
    assert.notEqual(await person.readsQuestion(), "");
    assert.ok(await person.looks(sawWelcome));
    assert.ok(
      await person.looks(`return Boolean(document.activeElement.shadowRoot?.activeElement)`),
      "the question has the focus",
    );
    assert.equal(await person.looks("return location.href"), `${address}/`);
    await person.waitsUntilReady(); // what is still under way would be counted as the next visitor's
  }));

/** The middle of the first element that a selector finds, in pixels of the window. @param {Person} person @param {string} selector @returns {Promise<[number, number]>} */
const middle = (person, selector) =>
  person.looks(
    `const { left, top, width, height } = all(arguments[0])[0].getBoundingClientRect();
    return [left + width / 2, top + height / 2].map(Math.round)`,
    selector,
  );

test("where the quiz's script is lost, the way out is said at once, in the place of the welcome", () =>
  withCopy(
    (folder) => rmSync(join(folder, "which-desk.js")),
    (folder) =>
      visit({ folder }, async (person) => {
        await person.sees(speak("en").t("failure-start"));
        assert.ok(await person.looks(`return all("p:lang(en)")[0].getBoundingClientRect().bottom < innerHeight`));
        assert.equal(await person.looks(`return all("section").length`), 0);
      }),
  ));

test("the second press of a double one on Start chooses nothing, where an answer of the question has Start's place", () =>
  withoutQuiz((folder) =>
    visit({ folder, languages: "vi", width: 600 }, async (person) => {
      await person.sees(speak("vi").t("welcome-start"));
      const [x, y] = await middle(person, "section .main");
      await person.driver.actions().move({ x, y }).click().click().perform();
      await person.sees(speak("vi").t("question-next"));
      assert.ok(await person.looks("return Boolean(document.elementFromPoint(...arguments).closest('label'))", x, y));
      assert.equal(await person.seesChosen(), "");
    }),
  ));

test("a fast hand presses Start, an answer and Next, which has Start's place, and goes on", () =>
  withoutQuiz((folder) =>
    visit({ folder, languages: "cs" }, async (person) => {
      await person.sees(speak("cs").t("welcome-start"));
      const [x, y] = await middle(person, "section .main");
      await person.driver.actions().move({ x, y }).click().perform();
      const [a, b] = await middle(person, "section label");
      const [c, d] = await middle(person, "section .main");
      assert.ok(Math.hypot(c - x, d - y) < 48);
      await person.driver.actions().move({ x: a, y: b }).click().move({ x: c, y: d }).click().perform();
      assert.equal(await person.looks(`return document.querySelector("which-desk").getAttribute("step")`), "next");
    }),
  ));

test("a press that has begun when the quiz comes, and ends later, leads to the first question", () =>
  visit({ path: elsewhere }, async (person, address) => {
    const { driver } = person;
    await holds(person, "bank.json");
    await person.opens(`${address}/`);
    const button = await person.looks(`return all("which-desk > section .main")[0]`);
    await driver.actions({ async: true }).move({ origin: button }).press().perform();
    await comes(person);
    await person.waitsFor(`return all("wd-language").length === 1`); // the quiz is there
    await driver.actions({ async: true }).release().perform();
    assert.notEqual(await person.readsQuestion(), "");
    await person.waitsUntilReady();
  }));

test("the button that had the focus has it after the quiz has come", () =>
  visit({ path: elsewhere }, async (person) => {
    await comesSlowly(person, "button.focus();");
    await person.waitsUntilReady();
    assert.ok(await person.looks(sawWelcome));
    assert.equal(await person.focus(), speak("en").t("welcome-start"));
  }));

test("who comes back with answers sees no welcome on the way", () =>
  visit({ path: elsewhere }, async (person) => {
    await person.looks(`localStorage.setItem("whichdesk:/:office", "{}")`);
    await comesSlowly(person, "");
    await person.waitsUntilReady();
    assert.equal(await person.looks(sawWelcome), false);
  }));

test("an address asks for a language; it counts as chosen and leaves the address; one that is not there is ignored", () =>
  visit({ languages: "de", path: "/?lang=cs" }, async (person, address) => {
    await person.sees(speak("cs").t("welcome-start"));
    await person.waitsUntilReady();
    assert.equal(await person.looks("return location.href"), `${address}/`);
    await person.reloads();
    await person.sees(speak("cs").t("welcome-start"));
    await person.select(speak("cs").t("language-label"), names.vi);
    await person.sees(speak("vi").t("welcome-start"));
    await person.opens(`${address}/?lang=fr`);
    await person.sees(speak("vi").t("welcome-start"));
    await person.waitsUntilReady();
    await person.opens(`${address}/?lang=es`);
    await person.sees(speak("es").t("welcome-start"));
    await person.waitsUntilReady();
  }));

test("a job's page of the guide opens the person's own card; without answers, or for an unknown job, there is the quiz", () =>
  visit({}, async (person, address, { asked }) => {
    const en = speak("en");
    await person.waitsUntilReady();
    await person.opens(`${address}/guide/en/job/accountant.html`);
    const link = await person.looks(`return named("a", arguments[0])`, en.t("job-ready"));
    await link.click();
    await person.sees(en.t("welcome-start"));
    await putOn(person, { screen: "question", at: 1 });
    await person.opens(`${address}/index.html#job=accountant`);
    await person.waitsFor(`return all("details[open][data-role=accountant]").length === 1`);
    await person.sees(en.text.roles.accountant.summary);
    assert.ok((await person.focus()).startsWith(en.text.roles.accountant.title));
    assert.equal(await person.looks("return location.hash"), "");
    await person.waitsUntilReady();
    const before = asked.length;
    await putOn(person, { screen: "question", at: 1 });
    await person.opens(`${address}/index.html#job=astronaut`);
    await person.readsQuestion();
    assert.ok(asked.slice(before).every((one) => !/job/.test(one)));
  }));

test("for who saves data, no other language and no offline copy are fetched, and the quiz goes on without them", () =>
  visit({ languages: "es", path: elsewhere }, async (person, address, { asked }) => {
    const source = `Object.defineProperty(navigator, "connection", { value: { saveData: true } })`;
    await person.devTools("Page.addScriptToEvaluateOnNewDocument", { source });
    const before = asked.length;
    await person.opens(`${address}/`);
    await person.waitsUntilReady();
    const files = asked.slice(before).join("\n");
    assert.match(files, /text\.es\.rest\.json/);
    assert.doesNotMatch(files, /text\.(en|de|cs|vi)\.|worker\.js|icon-512/);
    await person.select(speak("es").t("language-label"), names.de);
    await person.sees(speak("de").t("welcome-start"));
  }));

test("all that has come by the time of the first question is counted in its bytes, and the core is not among it", () =>
  visit({ path: elsewhere }, async (person) => {
    await comesSlowly(
      person,
      `button.click();
      const look = () => {
        const question = document.querySelector("which-desk").shadowRoot?.querySelector("wd-rating, wd-preference, wd-choices");
        if (question) window.questionAt = performance.now();
        else requestAnimationFrame(look);
      };
      look();`,
    );
    await person.waitsFor("return window.questionAt");
    const came = await person.looks(
      `return performance.getEntriesByType("resource").filter(({ responseEnd }) => responseEnd < window.questionAt)
        .map(({ name }) => new URL(name)).filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname.slice(1))`,
    );
    const counted = firstFiles(dist, "en").question;
    assert.deepEqual(
      came.filter((/** @type {string} */ file) => !counted.includes(file)),
      [],
    );
    assert.ok(came.length >= counted.length - 3, `${came.length} came, ${counted.length} are counted`); // not the page, icons
  }));
