// @ts-check
// What a person sees first, on a slow phone (4x slowed CPU, 1.6 Mbit/s, 150 ms), beside the same questions in SurveyJS, in one run:
// node tests/bench/first-sight.bench.js. Prints, asserts nothing.
import { fileURLToPath } from "node:url";
import { serve } from "../../web/serve.js";
import { Person } from "../browser/person.js";
import { buildSurvey, versionOf } from "./surveyjs.js";

/** Choice: visits of each, in turn, so that both meet the same load of the machine. */
const visits = 7;
/** SurveyJS writes styles into its page, which the policy of this project forbids. */
const open = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:";
const top = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Presses Start as soon as it can be seen, in every page that is opened from now on, and notes when the first question is shown, and
 * when it is the quiz's own: ours is in the page until the quiz has come.
 * @param {{start: string, early: string, question: string}} find - expressions for the button and for the two questions
 */
const pressing = ({ start, early, question }) => `
  const look = () => {
    if (${early} || ${question}) window.firstQuestion ??= performance.now();
    if (${question}) return void (window.ownQuestion = performance.now());
    if (!window.pressed) {
      window.pressed = ${start};
      window.pressed?.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

const desk = `document.querySelector("which-desk")`;
const subjects = [
  {
    name: "Whichdesk",
    served: await serve({ folder: `${top}dist`, port: 0 }),
    start: `${desk}?.querySelector("section:not([hidden]) .main") ?? ${desk}?.shadowRoot?.querySelector("button.main")`,
    early: `${desk}?.querySelector("section:not([hidden]) fieldset")`,
    question: `${desk}?.shadowRoot?.querySelector("wd-rating, wd-preference, wd-choices")?.shadowRoot?.querySelector("fieldset")`,
    ready: `return Boolean(document.querySelector("which-desk[data-ready]"))`,
  },
  {
    name: `SurveyJS ${versionOf("survey-core")}`,
    served: await serve({ folder: await buildSurvey(`${top}build/surveyjs`), port: 0, contentPolicy: open }),
    start: `document.querySelector(".sd-navigation__start-btn")`,
    early: "false",
    question: `document.querySelector("[role=radiogroup] input")`,
    ready: `return document.readyState === "complete"`,
  },
];

/** @typedef {{paint: number, question: number, own: number, bytes: number}} Sight */

/** Milliseconds from the address to the first words and to the first question, early and own, and bytes until the early one. @param {Person} person @param {string} address @returns {Promise<Sight>} */
async function sight(person, address) {
  await person.opens(`${address}/`);
  await person.waitsFor("return Boolean(window.ownQuestion)");
  return person.looks(`
    const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
    const files = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const bytes = files.filter((one) => one.startTime < firstQuestion).reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { paint, question: firstQuestion, own: ownQuestion, bytes };`);
}

/** @type {Map<string, {cold: Sight[], warm: Sight[]}>} */
const found = new Map(subjects.map(({ name }) => [name, { cold: [], warm: [] }]));
for (let visit = 0; visit < visits; visit += 1)
  for (const { name, served, ready, ...find } of subjects) {
    const person = await Person.arrive();
    await person.slows({ cpu: 4, kilobits: 1600, latency: 150 });
    const source = pressing(find);
    await person.devTools("Page.addScriptToEvaluateOnNewDocument", { source });
    found.get(name)?.cold.push(await sight(person, served.address));
    await person.waitsFor(ready);
    await person.looks("localStorage.clear(); sessionStorage.clear()");
    found.get(name)?.warm.push(await sight(person, served.address));
    await person.leaves();
  }

/** @param {Sight[]} sights @param {keyof Sight} what */
const median = (sights, what) => sights.map((one) => one[what]).sort((a, b) => a - b)[sights.length >> 1];
const columns = [...found.values()];
/** @param {string} what @param {string} budget @param {(one: {cold: Sight[], warm: Sight[]}) => number} value */
const line = (what, budget, value) =>
  console.log(
    what.padEnd(58),
    budget.padStart(7),
    ...columns.map((one) => Math.round(value(one)).toLocaleString("en").padStart(16)),
  );
console.log(" ".repeat(58), " budget", ...subjects.map(({ name }) => name.padStart(16)));
line("first words, cold, ms", "600", ({ cold }) => median(cold, "paint"));
line("first question, cold, when Start is pressed at once, ms", "1,000", ({ cold }) => median(cold, "question"));
line("the same, the quiz's own instead of the page's, ms", "none", ({ cold }) => median(cold, "own"));
line("first words, warm, ms", "none", ({ warm }) => median(warm, "paint"));
line("first question, warm, ms", "250", ({ warm }) => median(warm, "question"));
line("the same, the quiz's own instead of the page's, ms", "none", ({ warm }) => median(warm, "own"));
line("bytes until the first question, cold, as the browser says", "87,040", ({ cold }) => median(cold, "bytes"));
for (const { served } of subjects) served.close();
