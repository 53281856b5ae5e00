// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { fresh } from "../../web/quiz/state.js";
import { openStore } from "../../web/quiz/store.js";
import { bank } from "./quiz.js";

/** @typedef {Record<string, string>} Sheet */

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
export const catalogue = JSON.parse(read("questions/office/roles.json").toString());
const engine = openEngine(await loadModule(read("build/wasm/whichdesk.wasm")), JSON.stringify(bank), JSON.stringify(catalogue));

/** @param {Sheet} answers */
const file = (answers) => ({ bank: bank.id, version: bank.version, answers });
/** What the engine says of a sheet, asked without the page. */
export const asked = {
  assess: (/** @type {Sheet} */ answers) => engine.assess(file(answers)),
  whatIf: (/** @type {Sheet} */ answers) => engine.explain(file(answers), { path: true }, ["whatIf"]).whatIf,
  tieBreak: (/** @type {Sheet} */ answers) => engine.next(file(answers), "tieBreak"),
};

/** @param {any} item @returns {string[]} */
export const optionsOf = (item) =>
  (item.options ?? bank.types[item.type].options).map((/** @type {{id: string}} */ { id }) => id);

/**
 * Sheets without end, each of a given number of answers to questions anywhere in the bank, the same on every run.
 * @param {number} count @returns {Generator<Sheet>}
 */
function* sheets(count) {
  for (let state = 1; ; ) {
    const next = (/** @type {number} */ below) => {
      state = (state * 16807) % 2147483647;
      return state % below;
    };
    const start = next(bank.items.length);
    const items = Array.from({ length: count }, (_, at) => bank.items[(start + at * 7) % bank.items.length]);
    yield Object.fromEntries(items.map((item) => [item.id, optionsOf(item)[next(optionsOf(item).length)]]));
  }
}

/** The first sheet of which something is true. @param {(answers: Sheet) => boolean} holds @param {number} [count] @returns {Sheet} */
export function sheetWith(holds, count = 24) {
  let tried = 0;
  for (const answers of sheets(count)) {
    if (holds(answers)) return answers;
    assert.ok((tried += 1) < 5000, "no sheet is as wanted");
  }
  return assert.fail();
}

/** A sheet after which jobs share the first place, and a question can distinguish them. */
export const sheetWithSharedPlace = () =>
  sheetWith((answers) => {
    const { path, roles } = asked.assess(answers);
    return path.lead !== "tooLittle" && roles[1].place === 1 && asked.tieBreak(answers).stop === "no";
  });

/**
 * What a browser keeps of a finished quiz.
 * @param {Sheet} answers @param {Partial<import("../../web/quiz/state.js").QuizState>} [more] @param {string} [language] - chosen by the person
 * @returns {[string, string][]}
 */
function keptResult(answers, more = {}, language) {
  /** @type {[string, string][]} */
  const entries = [];
  const place = {
    length: 0,
    key: () => null,
    getItem: () => null,
    removeItem: () => {},
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void entries.push([key, value]),
  };
  const store = openStore("/", place);
  if (language) store.write("language", language);
  store.write(bank.id, { ...fresh(), screen: "result", asked: Object.keys(answers), answers, finished: true, ...more });
  return entries;
}

/**
 * Puts a result into the page's storage, as a visit in this tab would have left it: the next page shows it.
 * @param {import("./person.js").Person} person @param {Sheet} answers @param {Parameters<typeof keptResult>[1]} [more] @param {string} [language]
 */
export const keepsResult = (person, answers, more, language) =>
  person.looks(
    `for (const entry of arguments[0]) localStorage.setItem(...entry);
    sessionStorage.setItem("whichdesk:/:here", "true");`,
    keptResult(answers, more, language),
  );

/**
 * Somebody comes to a page that has kept these answers, and reads the result.
 * @param {import("./person.js").Person} person @param {import("./quiz.js").Tongue} tongue @param {Sheet} answers
 * @param {Parameters<typeof keptResult>[1]} [more]
 */
export async function readsResult(person, { t }, answers, more) {
  await person.sees(t("welcome-start"));
  await keepsResult(person, answers, more);
  await person.reloads();
  await person.sees(t("result-heading"));
  await opensParts(person);
}

/** Opens the parts of a result and its leading jobs. @param {import("./person.js").Person} person */
export const opensParts = (person) =>
  person.waitsFor(`
    const shut = all("details.card, wd-part").map((e) => e.shadowRoot?.querySelector("details") ?? e).filter((e) => !e.open);
    for (const e of shut) e.open = true;
    return shut.length === 0`);

/** Opens whatever is closed, also what comes to light by that; of the list's jobs only the first. @param {import("./person.js").Person} person */
export async function unfolds(person) {
  for (let closed = 1; closed > 0; ) {
    closed = await person.looks(`
      const first = all("details[data-role]")[0];
      const shut = all("details").filter((e) => !e.open && (!e.dataset.role || e === first));
      for (const e of shut) e.open = true;
      return shut.length`);
    await new Promise((later) => setTimeout(later, 50));
  }
}
