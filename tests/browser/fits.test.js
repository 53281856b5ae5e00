// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { bank, languages, people, speak, visit, withCopy } from "./quiz.js";
import { speakPseudo } from "./pseudo.js";

/** Runs in the page: the elements whose content is wider than they are, and the text that stands in no ⟦ ⟧. */
const measure = `
  const wide = () => all("*").filter((e) => !e.closest("svg, option") && getComputedStyle(e).display !== "inline"
    && getComputedStyle(e).clipPath === "none"
    && e.scrollWidth > e.clientWidth && e.clientWidth > 0).map((e) => e.localName + " " + said(e).slice(0, 60));
  const bare = () => all("*").flatMap((e) => [...e.childNodes].filter((node) => node.nodeType === 3)).filter((node) => {
    const text = node.data.trim(), whole = said(node.parentElement);
    return /\\p{L}{2}/u.test(text) && !/[⟦⟧]/.test(whole) && !node.parentElement.closest("h1, option, style, wd-language");
  }).map((node) => node.data.trim());
`;

/** Somebody who has answered everything and looks at every question again. */
const answers = Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, people.front.manner(item, 0)]));
const kept = JSON.stringify({ screen: "question", asked: Object.keys(answers), at: 0, answers, plan: "full", finished: true });

/** @param {import("./person.js").Person} person @param {string} next - what stands on the button */
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

for (const language of languages)
  test(`${language}: no text of any question is wider than its place, with its example open`, () =>
    visit({ languages: language, width: 320 }, (person) => everyQuestionFits(person, speak(language).t("question-next"))));

test("pseudo-language: every text of every question is translated and fits", () => withCopy(speakPseudo, (folder) =>
  visit({ folder, width: 320 }, async (person) => {
    await person.waitsUntilReady();
    const next = await person.looks(`return all("button.main").map(said)[0]`);
    assert.match(next, /^⟦.*⟧$/);
    await person.press(next);
    await person.readsQuestion();
    await everyQuestionFits(person, await person.looks(`return all("button.main").map(said)[0]`));
  })));
