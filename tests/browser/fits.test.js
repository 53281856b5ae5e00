// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { boxes } from "./boxes.js";
import { brokenWords } from "./broken-words.js";
import { speakPseudo } from "./pseudo.js";
import { bank, languages, languagesHere, names, people, speak, spoilBank, visit, withCopy } from "./quiz.js";
import { hasShareMenu } from "./share-menu.js";

/** @typedef {import("./person.js").Person} Person */

/** Width, height, letters: a very narrow phone, 1280x1024 at 400 %, a phone on its side, a phone with letters twice as large. */
const sizes = /** @type {const} */ ([
  [280, 653, "100%"],
  [320, 256, "100%"],
  [640, 320, "100%"],
  [360, 740, "200%"],
]);
/** @typedef {readonly (typeof sizes)[number][]} Sizes */
/** Every language is looked at on the narrowest. @param {string} language */
const sizesFor = (language) => (languagesHere.includes(language) ? sizes : sizes.slice(0, 1));

/** @param {string} path */
const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const engine = openEngine(
  await loadModule(file("build/wasm/whichdesk.wasm")),
  String(file("questions/office/bank.json")),
  String(file("questions/office/roles.json")),
);
const roles = JSON.parse(String(file("questions/office/roles.json")));

/** @type {string[]} */
const items = bank.items.map((/** @type {any} */ { id }) => id);
/** One item of each kind, a day of three activities being a kind of its own: the first words of a text say which it is. */
const kinds = [
  ...new Map(
    bank.items.map((/** @type {any} */ item) => [item.type + speak("en").text.items[item.id].a?.includes("\n"), item.id]),
  ).values(),
];
/** The days of several activities. */
const days = new Set(items.filter((id) => speak("en").text.items[id].a?.includes("\n")));
/** Choice: pixels, about two rows of text. */
const shortScroll = 60;
/** @param {import("./quiz.js").Manner} manner */
const sheet = (manner) => Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, manner(item, 0)]));
const all = sheet(people.front.manner);
/** The middle of each scale has the longest name. */
const middle = sheet((item) => (item.options ?? bank.types[item.type].options)[2].id);
/** @param {"answers" | "summary"} kind */
const code = (kind) => engine.encode({ bank: bank.id, version: bank.version, answers: all }, kind).code;

/** Makes the window this large, with letters of this size. @param {Person} person @param {readonly [number, number, string]} size */
async function takes(person, [width, height, letters]) {
  await person.resize(width, height);
  await person.looks("document.documentElement.style.setProperty('font-size', arguments[0])", letters);
}

/** Another window of the browser has cleared the answers and given these; those of two windows are merged. @param {Person} person @param {Record<string, string | null>} answers */
const keeps = (person, answers) =>
  person.looks(
    `for (const state of ["{}", arguments[0]]) {
    localStorage.setItem("whichdesk:/:office", state);
    dispatchEvent(new StorageEvent("storage", { key: "whichdesk:/:office", newValue: state, storageArea: localStorage }));
  }`,
    JSON.stringify({
      screen: "welcome",
      asked: items,
      at: 0,
      answers,
      plan: "full",
      finished: true,
      hidden: [roles.roles[0].id],
    }),
  );

/** The entry of the history is the page's own value from now on: browsers ignore more than some 200 changes in 10 seconds. @param {Person} person */
const hurries = (person) =>
  person.looks(`window.entry = history.state;
  Object.defineProperty(history, "state", { get: () => entry });
  history.replaceState = (state) => { entry = state; };`);

/** Goes to a screen as by the browser's Back. @param {Person} person @param {object} here @param {string} shows - what is then there */
async function goes(person, here, shows) {
  await person.looks(
    `history.replaceState({ whichdesk: { here: arguments[0] } }, ""); dispatchEvent(new PopStateEvent("popstate"))`,
    here,
  );
  await person.waitsFor(`return all(arguments[0]).length > 0`, shows);
}

/** Opens everything, asks the questions of the buttons that clear, and measures at each size. @param {Person} person @param {string} screen @param {Sizes} [among] @param {string} [more] - what else is wrong */
async function fits(person, screen, among = sizes, more = "[]") {
  await person.looksLong(`${boxes}
    for (const button of all("wd-restart button")) {
      const { x, y } = button.getBoundingClientRect();
      button.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: x, clientY: y }));
    }
    unfold(arguments[arguments.length - 1]);`);
  for (const size of among) {
    await takes(person, size);
    assert.deepEqual(await person.looks(`${boxes} return [...faults(), ...${more}]`), [], `${screen}, ${size.join(" ")}`);
  }
}

/**
 * Goes through questions at one size, and looks at each.
 * @param {Person} person @param {string[]} asked @param {readonly [number, number, string]} size @param {string} look - gives a list
 * @returns {Promise<string[]>} what was found, each with its item
 */
async function walks(person, asked, size, look) {
  await goes(person, { screen: "welcome" }, "wd-restart");
  await takes(person, size);
  return person.looksLong(
    `${boxes}
    const [asked, done] = arguments;
    const found = [];
    const ask = (at, before) => {
      if (at === asked.length) return done(found);
      history.replaceState({ whichdesk: { here: { screen: "question", item: asked[at] } } }, "");
      dispatchEvent(new PopStateEvent("popstate"));
      const wait = () => {
        const [set] = all("fieldset");
        if (!set || said(set) === before) return setTimeout(wait);
        const shown = said(set);
        found.push(...(() => { ${look} })().map((fault) => asked[at] + ": " + fault));
        ask(at + 1, shown);
      };
      setTimeout(wait);
    };
    ask(0, "");`,
    asked,
  );
}

/** Each question with its example open: all of them on the narrowest screen. @param {Person} person @param {Sizes} [among] @param {string} [more] */
async function everyQuestionFits(person, among = sizes, more = "[]") {
  for (const size of among) {
    const found = await walks(
      person,
      size === sizes[0] ? items : kinds,
      size,
      `
      for (const details of all("details")) details.open = true;
      return [...faults(), ...${more}]`,
    );
    assert.deepEqual(found, [], size.join(" "));
  }
}

/** @param {Person} person @param {Sizes} [among] @param {string} [more] */
async function theResultFits(person, among, more) {
  await goes(person, { screen: "result" }, "wd-roles");
  await fits(person, "result", among, more);
  const cards = await person.looks(`return all("wd-role").length`);
  assert.ok(cards >= roles.roles.length, `${cards} cards`);
}

test("nothing is clipped, covered or wider than its place, from 280 pixels on, on any screen in any language", () =>
  visit({}, async (person) => {
    await person.waitsUntilReady();
    await hasShareMenu(person, "");
    await hurries(person);
    let label = speak("en").t("language-label");
    for (const language of languages) {
      const tongue = speak(language);
      const among = sizesFor(language);
      await keeps(person, {});
      await goes(person, { screen: "welcome" }, "button.main");
      await person.select(label, names[/** @type {keyof typeof names} */ (language)]);
      label = tongue.t("language-label");
      await person.sees(tongue.t("welcome-heading"));
      await fits(person, `${language}: welcome`, among);
      await goes(person, { screen: "question", item: items[0] }, "fieldset");
      await person.press(tongue.t("question-next"));
      await person.sees(tongue.t("question-choose"));
      await fits(person, `${language}: a question without an answer`, among);
      await keeps(person, middle);
      await goes(person, { screen: "welcome" }, "wd-restart");
      await fits(person, `${language}: welcome back`, among);
      await everyQuestionFits(person, among);
      await keeps(person, all);
      await theResultFits(person, among);
      for (const [name, answers] of Object.entries({
        few: Object.fromEntries(Object.entries(all).slice(0, 3)),
        "no pattern": sheet(people.same.manner),
      })) {
        await keeps(person, answers);
        await goes(person, { screen: "result" }, ".verdict.unsure");
        await fits(person, `${language}: result, ${name}`, among);
      }
      for (const [kind, shows] of [
        ["answers", "wd-roles"],
        ["summary", "ol.rest"],
        ["broken", ".verdict.unsure"],
      ]) {
        await goes(person, { screen: "welcome" }, "wd-restart");
        await goes(
          person,
          { screen: "shared", code: kind === "broken" ? "broken" : code(/** @type {"answers"} */ (kind)) },
          shows,
        );
        await fits(person, `${language}: shared, ${kind}`, among);
      }
    }
  }));

test("on a phone of 360 by 740, nine questions of ten need no scroll to be answered, and a day no more than a short one, in any language", () =>
  visit({}, async (person) => {
    await person.waitsUntilReady();
    await hurries(person);
    await keeps(person, all);
    let label = speak("en").t("language-label");
    for (const language of languages) {
      await goes(person, { screen: "welcome" }, "wd-restart");
      await person.select(label, names[/** @type {keyof typeof names} */ (language)]);
      label = speak(language).t("language-label");
      await person.sees(speak(language).t("return-heading"));
      await takes(person, [360, 740, "100%"]);
      assert.deepEqual(await brokenWords(person, "button"), [], `${language}: welcome back`);
      const beyond = await walks(
        person,
        items,
        [360, 740, "100%"],
        `
      const below = Math.round(all("button.main")[0].getBoundingClientRect().bottom + scrollY - innerHeight);
      return below > 0 ? [below] : [];`,
      );
      assert.ok(beyond.length <= items.length / 10, `${language}: ${beyond}`);
      for (const one of beyond.filter((one) => days.has(one.split(":")[0])))
        assert.ok(Number(one.split(":")[1]) <= shortScroll, `${language}: ${one}`);
    }
  }));

test("nothing is clipped, covered or wider than its place where the questions hold mistakes", () =>
  withCopy(spoilBank, async (folder) => {
    for (const language of languages)
      await visit({ folder, languages: language }, async (person) => {
        await person.sees(speak(language).t("failure-data"));
        await fits(person, `${language}: problem`, sizesFor(language));
      });
  }));

/** Runs in the page: the text that stands in no ⟦ ⟧. */
const bare = `all("*").flatMap((e) => [...e.childNodes].filter((node) => node.nodeType === 3)).filter((node) => {
  const text = node.data.trim(), whole = said(node.parentElement);
  return /\\p{L}{2}/u.test(text) && !/[⟦⟧]/.test(whole) && !node.parentElement.closest("h1, option, style, wd-language");
}).map((node) => "not translated: " + node.data.trim())`;

test("pseudo-language: every text of every question and of the result is translated and fits", () =>
  withCopy(speakPseudo, (folder) =>
    visit({ folder }, async (person) => {
      await person.waitsUntilReady();
      await hurries(person);
      await keeps(person, middle);
      await everyQuestionFits(person, sizes, bare);
      await keeps(person, all);
      await theResultFits(person, sizes, bare);
    }),
  ));
