// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { bank, languages, people, speak, visit, withCopy } from "./quiz.js";
import { speakPseudo } from "./pseudo.js";

/**
 * Runs in the page: the elements whose content is wider than they are, what can be pressed and is less than 44 pixels
 * high, and the text outside all ⟦ ⟧.
 */
const measure = `
  const wide = () => all("*").filter((e) => !e.closest("svg, option, input") && getComputedStyle(e).display !== "inline"
    && getComputedStyle(e).clipPath === "none" && getComputedStyle(e).overflowX !== "auto" // a table that scrolls by itself
    && e.scrollWidth > e.clientWidth && e.clientWidth > 0).map((e) => e.localName + " " + said(e).slice(0, 60));
  const low = () => all("button, summary, select, label, input:not([type=radio])").filter((e) => e.getBoundingClientRect().height < 43.9
    && !(e.localName === "label" && e.querySelector("select, input:not([type=radio])"))).map((e) => e.localName + " " + said(e).slice(0, 60));
  const bare = () => all("*").flatMap((e) => [...e.childNodes].filter((node) => node.nodeType === 3)).filter((node) => {
    const text = node.data.trim(), whole = said(node.parentElement);
    return /\\p{L}{2}/u.test(text) && !/[⟦⟧]/.test(whole) && !node.parentElement.closest("h1, option, style, wd-language");
  }).map((node) => node.data.trim());
`;

const roles = JSON.parse(readFileSync(new URL("../../questions/office/roles.json", import.meta.url), "utf8")).roles.length;

/** Somebody who has answered everything and looks at every question again. */
const answers = Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, people.front.manner(item, 0)]));
const kept = JSON.stringify({ screen: "question", asked: Object.keys(answers), at: 0, answers, plan: "full", finished: true });

/** @param {import("./person.js").Person} person @param {string} next - the label of the button */
const throughAllQuestions = (person, next) => person.looksLong(`${measure}
  const done = arguments[arguments.length - 1];
  const seen = new Set(), found = [];
  const step = () => {
    for (const summary of all("details:not([open]) > summary")) summary.parentElement.open = true;
    setTimeout(() => {
      const set = all("fieldset")[0];
      if (!set) return done({ questions: seen.size, found });
      seen.add(said(set));
      for (const one of wide()) found.push("too wide: " + one);
      for (const one of low()) found.push("too low: " + one);
      if (${next.includes("⟦")}) for (const one of bare()) found.push("not translated: " + one);
      named("button", arguments[0]).click();
      const wait = () => (all("fieldset")[0] && said(all("fieldset")[0]) === [...seen].at(-1) ? setTimeout(wait) : step());
      setTimeout(wait);
    });
  };
  step();`, next);

/** @param {import("./person.js").Person} person @param {string} next */
async function everyQuestionFits(person, next) {
  await person.waitsUntilReady();
  for (const size of ["100%", "200%"]) {
    await person.looks("document.documentElement.style.setProperty('font-size', arguments[0])", size);
    assert.deepEqual(await person.looks(`${measure} return wide()`), [], `welcome, letters ${size}`);
  }
  await person.looks(`localStorage.setItem("whichdesk:/:office", arguments[0]); sessionStorage.setItem("whichdesk:/:here", "true")`, kept);
  for (const [width, size] of [[320, "100%"], [360, "100%"], [360, "200%"]]) {
    await person.resize(Number(width), 740);
    await person.looks(`localStorage.setItem("whichdesk:/:office", arguments[0])`, kept);
    await person.reloads();
    await person.readsQuestion();
    await person.looks("document.documentElement.style.setProperty('font-size', arguments[0])", size);
    const { questions, found } = await throughAllQuestions(person, next);
    assert.deepEqual(found, [], `${width} pixels, letters ${size}`);
    assert.equal(questions, bank.items.length);
  }
}

/** Opens everything that can be opened on the result, every job's card, and measures it. @param {import("./person.js").Person} person @param {boolean} pseudo */
const throughTheResult = (person, pseudo) => person.looksLong(`${measure}
  const done = arguments[arguments.length - 1];
  const open = () => {
    const closed = all("details:not([open]) > summary");
    for (const summary of closed) summary.parentElement.open = true;
    if (closed.length > 0) return setTimeout(open, 50);
    const found = [...wide().map((one) => "too wide: " + one), ...low().map((one) => "too low: " + one)];
    if (arguments[0]) for (const one of bare()) found.push("not translated: " + one);
    done({ cards: all("wd-role").length, found });
  };
  open();`, pseudo);

/** @param {import("./person.js").Person} person @param {boolean} [pseudo] */
async function everyJobFits(person, pseudo = false) {
  await person.waitsUntilReady();
  for (const [width, size] of [[320, "100%"], [360, "100%"], [360, "200%"]]) {
    await person.resize(Number(width), 740);
    await person.looks(`localStorage.setItem("whichdesk:/:office", arguments[0]); sessionStorage.setItem("whichdesk:/:here", "true")`,
      JSON.stringify({ ...JSON.parse(kept), screen: "result" }));
    await person.reloads();
    await person.waitsFor(`return all("wd-roles").length === 1`);
    await person.looks("document.documentElement.style.setProperty('font-size', arguments[0])", size);
    const { cards, found } = await throughTheResult(person, pseudo);
    assert.deepEqual([...new Set(found)], [], `${width} pixels, letters ${size}`);
    assert.ok(cards >= roles, `${cards} cards`);
  }
}

for (const language of languages)
  test(`${language}: nothing on the result is wider than its place, with every job's card open`, () =>
    visit({ languages: language, width: 320 }, (person) => everyJobFits(person)));

for (const language of languages)
  test(`${language}: no text of any question is wider than its place, with its example open`, () =>
    visit({ languages: language, width: 320 }, (person) => everyQuestionFits(person, speak(language).t("question-next"))));

test("pseudo-language: every text of every question and of the result is translated and fits", () => withCopy(speakPseudo, (folder) =>
  visit({ folder, width: 320 }, async (person) => {
    await person.waitsUntilReady();
    const next = await person.looks(`return all("button.main").map(said)[0]`);
    assert.match(next, /^⟦.*⟧$/);
    await person.press(next);
    await person.readsQuestion();
    await everyQuestionFits(person, await person.looks(`return all("button.main").map(said)[0]`));
    await everyJobFits(person, true);
  })));
