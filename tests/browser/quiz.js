// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openMessages } from "../../web/i18n/messages.js";
import { serve } from "../../web/serve.js";
import { Person } from "./person.js";

const root = new URL("../../", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), "utf8");

export const dist = fileURLToPath(new URL("dist", root));
export const bank = JSON.parse(read("questions/office/bank.json"));
export const languages = ["en", "de", "es", "cs", "vi"];
export const names = { en: "English", de: "Deutsch", es: "Español", cs: "Čeština", vi: "Tiếng Việt" };

/** The words of one language: the interface's as `t`, the questions' as `text`. @param {string} language */
export function speak(language) {
  return { t: openMessages(language, read(`web/i18n/${language}.ftl`)).translate, text: JSON.parse(read(`questions/office/text.${language}.json`)) };
}
/** @typedef {ReturnType<typeof speak>} Tongue */

/** @param {any} item @returns {{id: string, score: number, expected: number}[]} */
const options = (item) => item.options ?? bank.types[item.type].options;

/**
 * How far an answer moves the axis, before the other answers are known: (c'a) y.
 * @param {any} item @param {string} option
 */
function pull(item, option) {
  const all = options(item);
  const mean = all.reduce((sum, { score, expected }) => sum + score * expected, 0);
  const sd = Math.sqrt(all.reduce((sum, { score, expected }) => sum + expected * (score - mean) ** 2, 0));
  const lean = Object.entries(item.loadings).reduce((sum, [skill, loading]) => sum + bank.axis.weights[skill] * loading, 0);
  return (lean * ((all.find(({ id }) => id === option)?.score ?? mean) - mean)) / sd;
}

/** The answer that pulls a question farthest to one side. @param {any} item @param {1 | -1} side */
const farthest = (item, side) => options(item).map(({ id }) => id).reduce((best, id) => (side * pull(item, id) > side * pull(item, best) ? id : best));

/** Answers in the middle of both sides: moderate ones, each to the side that the others have left behind. */
function balanced() {
  let sum = 0;
  return Object.fromEntries(bank.items.map((/** @type {any} */ item) => {
    const moderate = options(item).map(({ id }) => id).filter((id) => options(item).length !== 5 || id === "2" || id === "4");
    const option = moderate.reduce((best, id) => (Math.abs(sum + pull(item, id)) < Math.abs(sum + pull(item, best)) ? id : best));
    sum += pull(item, option);
    return [item.id, option];
  }));
}

/** Answer sheets, each built for one outcome; the page's sentence for it begins with one of these messages. */
export const people = {
  front: { says: ["path-front"], answers: Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, farthest(item, 1)])) },
  back: { says: ["path-back"], answers: Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, farthest(item, -1)])) },
  crossTrained: { says: ["path-cross-strength", "path-cross-even"], answers: balanced() },
  few: { says: ["path-few"], answers: balanced(), stopAfter: 4 },
  same: { says: ["path-noPattern"], answers: Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, options(item)[0].id])), stopAfter: 30 },
};

/** The sentences that may stand on a result. @param {Tongue} tongue @param {string[]} says */
export const sentences = ({ t }, says) => says.flatMap((id) =>
  (/few|noPattern/.test(id) ? [t(id)] : ["clear", "leaning", "open"].map((certainty) => t(`${id}-${certainty}`))));

/** Which item a shown question is. @param {Tongue} tongue @param {string} shown - the question's text in one line */
export function itemOf({ text }, shown) {
  const plain = (/** @type {string} */ words) => words.replace(/\s+/g, " ").trim();
  const found = bank.items.filter((/** @type {any} */ { id }) => {
    const { prompt, a, b } = text.items[id];
    return prompt ? shown.includes(plain(prompt)) : shown.includes(plain(a)) && shown.includes(plain(b));
  });
  assert.equal(found.length, 1, `one item must fit the shown question: ${shown}`);
  return found[0];
}

/** What stands on an answer. @param {Tongue} tongue @param {any} item @param {string} option */
export const label = ({ t, text }, item, option) => (item.options ? text.items[item.id].options[option] : t(`${item.type}-${option}`));

/**
 * Answers the question that stands there and goes on to the next.
 * @param {import("./person.js").Person} person @param {Tongue} tongue @param {Record<string, string>} answers
 * @param {string} [before] - the question answered before, to wait for another
 * @returns {Promise<string>} the answered question; "" when there was none
 */
export async function answerOne(person, tongue, answers, before) {
  const shown = await person.readsQuestion(before);
  if (shown === "") return "";
  const item = itemOf(tongue, shown);
  await person.choose(label(tongue, item, answers[item.id]));
  await person.press(tongue.t("question-next"));
  return shown;
}

/**
 * Answers some questions.
 * @param {import("./person.js").Person} person @param {Tongue} tongue @param {Record<string, string>} answers
 * @param {number} count
 */
export async function answerSome(person, tongue, answers, count) {
  let before = "";
  for (let done = 0; done < count; done += 1) {
    before = await answerOne(person, tongue, answers, before);
    if (before === "") return;
  }
  await person.readsQuestion(before);
}

/**
 * Goes from the welcome to the result.
 * @param {import("./person.js").Person} person @param {Tongue} tongue
 * @param {{answers: Record<string, string>, stopAfter?: number}} sheet
 */
export async function complete(person, tongue, { answers, stopAfter }) {
  await person.press(tongue.t("welcome-start"));
  await answerSome(person, tongue, answers, stopAfter ?? bank.items.length + 1);
  if (stopAfter) await person.press(tongue.t("question-stop"));
  await person.sees(tongue.t("result-heading"));
}

/**
 * Somebody opens the quiz on a server of ours. Afterwards, nothing may have been forbidden by the page's policy and no other
 * host asked for anything.
 * @param {{path?: string, folder?: string, contentPolicy?: string, forbidden?: boolean} & NonNullable<Parameters<typeof Person.arrive>[0]>} wishes
 *   - `forbidden`: the test wants the policy to forbid something
 * @param {(person: Person, address: string) => Promise<void>} does
 */
export async function visit({ path = "/", folder = dist, contentPolicy, forbidden = false, ...wishes }, does) {
  const { address, close } = await serve({ folder, port: 0, contentPolicy });
  const person = await Person.arrive(wishes);
  try {
    await person.opens(address + path);
    await does(person, address);
    if (!forbidden) assert.deepEqual(await person.violations(), []);
    assert.deepEqual((await person.requests()).filter((url) => !url.startsWith(address)), []);
  } finally {
    await person.leaves();
    close();
  }
}
