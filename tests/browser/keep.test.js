// @ts-check
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { ourCore } from "./core.js";
import { answerSome, bank, complete, itemOf, languages, names, people, speak, visit, withCopy } from "./quiz.js";
import { opensParts, readsResult } from "./result.js";
import { scan } from "./scan.js";
import { hasShareMenu } from "./share-menu.js";

/** @typedef {import("./person.js").Person} Person */

const en = speak("en");
const engine = await ourCore();

/** Somebody of whom we remember what was answered. */
function remembered() {
  /** @type {Record<string, string | null>} */
  const given = {};
  const manner = (/** @type {any} */ item) => (given[item.id] = people.front.manner(item, 0));
  return { given, manner };
}

/** The link that is shown. @param {Person} person @returns {Promise<string>} */
const link = (person) => person.looks(`return all("input[readonly]")[0]?.value ?? null`);

/** @param {string} address */
const codeOf = (address) => new URL(address).hash.replace("#r=", "");

test("the link holds the result and no answers, until the person wants them in it", () =>
  visit({}, async (person, address) => {
    const { given, manner } = remembered();
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, manner, 3);
    const skipped = await person.readsQuestion();
    given[itemOf(en, skipped).id] = null;
    await person.press(en.t("question-skip"));
    await person.readsQuestion(skipped);
    await answerSome(person, en, manner, bank.items.length);
    await opensParts(person);

    const short = await link(person);
    assert.ok(short.startsWith(`${address}/#r=`), short);
    const summary = /** @type {any} */ (engine.decode(codeOf(short)));
    const { path, roles } = engine.assess({ bank: bank.id, version: bank.version, answers: given });
    assert.deepEqual([summary.kind, summary.path.lead, summary.answers], ["summary", path.lead, undefined]);
    assert.deepEqual(
      summary.roles.map((/** @type {any} */ { id }) => id),
      roles.slice(0, 5).map(({ id }) => id),
    );
    await person.sees(en.t("keep-summary-shows"));

    await person.choose(en.t("keep-answers"));
    await person.sees(en.t("keep-answers-shows"));
    const whole = engine.decode(codeOf(await link(person)));
    assert.equal(whole.kind, "answers");
    assert.deepEqual({ .../** @type {any} */ (whole).answers }, given);

    await person.choose(en.t("keep-summary"));
    await person.sees(en.t("keep-summary-shows"));
    assert.equal(await link(person), short);
  }));

test("a changed result's link is without answers again", () =>
  visit({}, async (person) => {
    await complete(person, en, { ...people.front, stopAfter: 2 });
    await opensParts(person);
    await person.choose(en.t("keep-answers"));
    await person.sees(en.t("keep-answers-shows"));
    await person.press(en.t("result-go-on"));
    await answerSome(person, en, people.front.manner, 1);
    await person.press(en.t("question-stop"));
    await person.sees(en.t("result-heading"));
    await opensParts(person);
    await person.sees(en.t("keep-summary-shows"));
    assert.equal(engine.decode(codeOf(await link(person))).kind, "summary");
  }));

test("nobody who has answered nothing is offered to keep it", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await person.press(en.t("question-stop"));
    await person.sees(en.t("path-few"));
    assert.equal(await person.canSee(en.t("keep-heading")), false);
  }));

test("what is shown is copied, and the page says so", () =>
  visit({}, async (person) => {
    await person.devTools("Browser.grantPermissions", {
      permissions: ["clipboardReadWrite", "clipboardSanitizedWrite"],
    });
    await complete(person, en, { ...people.front, stopAfter: 2 });
    await opensParts(person);
    await person.press(en.t("keep-copy"));
    await person.sees(en.t("keep-copied"));
    const copied = await person.driver.executeAsyncScript(
      "navigator.clipboard.readText().then(arguments[0], (error) => arguments[0](String(error)))",
    );
    assert.equal(copied, await link(person));
  }));

test("where nothing may be copied, the link is selected, ready for the person's own hand", () =>
  visit({}, async (person) => {
    await person.looks(`navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"))`);
    await complete(person, en, { ...people.front, stopAfter: 2 });
    await opensParts(person);
    await person.press(en.t("keep-copy"));
    await person.sees(en.t("keep-marked"));
    assert.equal(
      await person.looks(
        `const [field] = all("input[readonly]"); return field.value.slice(field.selectionStart, field.selectionEnd)`,
      ),
      await link(person),
    );
  }));

test("the file holds the answers, the day and the very result, in one line that score reads", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kept-"));
  try {
    await visit({}, async (person) => {
      const { given, manner } = remembered();
      await person.devTools("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
      await complete(person, en, { manner, stopAfter: 9 });
      await opensParts(person);
      await person.press(en.t("keep-file"));
      const arrived = () => readdirSync(folder).find((name) => /^whichdesk-\d{4}-\d\d-\d\d\.json$/.test(name));
      for (let tries = 0; !arrived() && tries < 400; tries += 1) await new Promise((later) => setTimeout(later, 20));
      const name = arrived() ?? "";
      assert.ok(existsSync(join(folder, name)) && name, String(readdirSync(folder)));
      const text = readFileSync(join(folder, name), "utf8");
      assert.match(text, /^.+\n$/);
      const { id, made, result, ...sheet } = JSON.parse(text);
      assert.deepEqual(sheet, { bank: bank.id, version: bank.version, answers: given });
      assert.equal(name, `${id}.json`);
      assert.equal(id, `whichdesk-${made.date}`);
      assert.match(made.page, /^[0-9a-f]{8}$/);
      assert.deepEqual(result, engine.assess(sheet));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a company's page that names a page for it makes links to that page, and they open there", () =>
  visit({ path: "/careers.html" }, async (person, address) => {
    await complete(person, en, { ...people.back, stopAfter: 2 });
    await opensParts(person);
    const made = await link(person);
    assert.ok(made.startsWith(`${address}/index.html#r=`), made);
    assert.equal(engine.decode(codeOf(made)).kind, "summary");
    await person.opens(made);
    await person.sees(en.t("shared-heading"));
  }));

for (const [what, tag] of [
  ["names none", ""],
  ["names what is no address", `share-url="http://"`],
])
  test(`a company's page that ${what} offers no link, and still file and paper`, () =>
    withCopy(
      (folder) => {
        const file = join(folder, "careers.html");
        const page = readFileSync(file, "utf8");
        assert.ok(page.includes(`share-url="index.html"`));
        writeFileSync(file, page.replace(`share-url="index.html"`, tag));
      },
      (folder) =>
        visit({ folder, path: "/careers.html" }, async (person) => {
          await complete(person, en, { ...people.back, stopAfter: 2 });
          await opensParts(person);
          await person.sees(en.t("keep-heading-alone"));
          await person.sees(en.t("keep-file"));
          await person.sees(en.t("keep-print"));
          assert.equal(await link(person), null);
          assert.equal(await person.canSee(en.t("keep-copy")), false);
        }),
    ));

test("keeping and sharing asks the network for nothing", () =>
  visit({}, async (person) => {
    await person.sees(en.t("welcome-start"));
    await person.waitsUntilReady();
    await hasShareMenu(person, "");
    await person.looks("globalThis.print = () => {}");
    await complete(person, en, { ...people.front, stopAfter: 2 });
    await opensParts(person);
    await person.requests();
    await person.choose(en.t("keep-answers"));
    for (const id of ["keep-copy", "keep-share", "keep-code", "keep-file", "keep-print"]) await person.press(en.t(id));
    await new Promise((later) => setTimeout(later, 300));
    assert.deepEqual(
      (await person.requests()).filter((url) => !url.startsWith("blob:")),
      [],
    );
  }));

test("the code on the screen scans, with every question answered, in light and in dark", () =>
  visit({}, async (person) => {
    const given = Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, people.front.manner(item, 0)]));
    await readsResult(person, en, given);
    await person.choose(en.t("keep-answers"));
    await person.sees(en.t("keep-answers-shows"));
    await person.press(en.t("keep-code"));
    for (const scheme of /** @type {const} */ (["light", "dark"])) {
      await person.prefers(scheme);
      const place = await person.looks(`const { x, y, width, height } = all("wd-qr")[0].getBoundingClientRect();
      return { x: x + scrollX - 10, y: y + scrollY - 10, width: width + 20, height: height + 20 }`);
      const shot = await person.devTools("Page.captureScreenshot", {
        captureBeyondViewport: true,
        clip: { ...place, scale: 2 },
      });
      const scanned = scan(Buffer.from(shot.data, "base64"));
      assert.equal(scanned, await link(person), scheme);
      assert.deepEqual({ .../** @type {any} */ (engine.decode(codeOf(scanned ?? ""))).answers }, given);
    }
  }));

test("axe finds nothing in it, light and dark, and it is never wider than the window, in any language", () =>
  visit({}, async (person) => {
    await hasShareMenu(person, "");
    await complete(person, en, { ...people.front, stopAfter: 2 });
    await opensParts(person);
    await person.press(en.t("keep-code"));
    await person.press(en.t("keep-copy"));
    await findsNothing(person, "light");
    await person.prefers("dark");
    await findsNothing(person, "dark", "colors");
    let tongue = en;
    for (const language of languages) {
      await person.select(tongue.t("language-label"), names[language]);
      tongue = speak(language);
      for (const [width, size] of /** @type {const} */ ([
        [320, "100%"],
        [360, "200%"],
      ])) {
        await person.resize(width, 740);
        await person.looks("document.documentElement.style.setProperty('font-size', arguments[0])", size);
        await person.sees(tongue.t("keep-share"));
        assert.ok((await person.overflow()) <= 0, `${language}, ${width} pixels, ${size}`);
      }
    }
  }));
