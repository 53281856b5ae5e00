// @ts-check
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openFluent } from "../../web/build/fluent.js";
import { keepNumbers } from "../../web/build/typography.js";
import { languages as offered } from "../../web/i18n/languages.js";
import { host } from "./host.js";
import { Person, engineOfTheDay } from "./person.js";

const root = new URL("../../", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), "utf8");

export const dist = fileURLToPath(new URL("dist", root));
export const bank = JSON.parse(read("questions/office/bank.json"));
export const languages = offered.map(({ id }) => id);
/** Whether this is the long run (./test.sh --long). */
export const isLong = process.env.WHICHDESK_LONG === "yes";
/**
 * Where a test is repeated for each language: all of them in the long run, else German with the longest words and Vietnamese with
 * the highest letters. What differs between engines does not differ between languages.
 */
export const languagesHere = engineOfTheDay !== "chromium" ? ["vi"] : isLong ? languages : ["de", "vi"];
/** What the menu calls each language. @type {Record<string, string>} */
export const names = Object.fromEntries(offered.map(({ id, name }) => [id, name]));

/** The words of one language: the interface's as `t`, the questions' as `text`. @param {string} language */
export function speak(language) {
  return {
    t: openFluent(language, ["", ".result", ".guide", ".embed"]).translate,
    text: JSON.parse(keepNumbers(read(`questions/office/text.${language}.json`))),
  };
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

/**
 * How somebody answers: an option for an item, from how far the answers so far have pulled.
 * @typedef {(item: any, sum: number) => string} Manner
 */

/** The options of an item, the one that pulls farthest to this side first. @param {1 | -1} side */
const ranked = (side) => (/** @type {any} */ item) =>
  options(item)
    .map(({ id }) => id)
    .sort((a, b) => side * (pull(item, b) - pull(item, a)));

/** Moderate answers, each to the side that the others have left behind. @type {Manner} */
const balanced = (item, sum) =>
  options(item)
    .map(({ id }) => id)
    .filter((id) => options(item).length !== 5 || id === "2" || id === "4")
    .reduce((best, id) => (Math.abs(sum + pull(item, id)) < Math.abs(sum + pull(item, best)) ? id : best));

/** People, each built for one outcome; the page's sentence for it begins with one of these messages. */
export const people = {
  front: { says: ["path-front"], ranked: ranked(1), manner: /** @type {Manner} */ ((item) => ranked(1)(item)[0]) },
  back: { says: ["path-back"], ranked: ranked(-1), manner: /** @type {Manner} */ ((item) => ranked(-1)(item)[0]) },
  crossTrained: { says: ["path-cross-strength", "path-cross-even"], manner: balanced },
  few: { says: ["path-few"], manner: balanced, stopAfter: 4 },
  same: { says: ["path-noPattern"], manner: /** @type {Manner} */ ((item) => options(item)[0].id) },
};

/** The sentences that a result may show. @param {Tongue} tongue @param {string[]} says */
export const sentences = ({ t }, says) =>
  says.flatMap((id) =>
    /few|noPattern/.test(id) ? [t(id)] : ["clear", "leaning", "open"].map((certainty) => t(`${id}-${certainty}`)),
  );

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

/** The label of an answer. @param {Tongue} tongue @param {any} item @param {string} option */
export const label = ({ t, text }, item, option) =>
  item.options ? text.items[item.id].options[option] : t(`${item.type}-${option}`);

/**
 * Answers the question that is shown and goes on to the next.
 * @param {import("./person.js").Person} person @param {Tongue} tongue @param {Manner} manner
 * @param {string} [before] - the question answered before, to wait for another
 * @param {number} [sum] - how far the answers so far have pulled
 * @returns {Promise<{shown: string, pulled: number}>} the answered question, "" when there was none, and how far it pulled
 */
export async function answerOne(person, tongue, manner, before, sum = 0) {
  const shown = await person.readsQuestion(before);
  if (shown === "") return { shown, pulled: 0 };
  const item = itemOf(tongue, shown);
  const option = manner(item, sum);
  await person.choose(label(tongue, item, option));
  await person.press(tongue.t("question-next"));
  return { shown, pulled: pull(item, option) };
}

/**
 * Answers some questions, as far as there are any.
 * @param {import("./person.js").Person} person @param {Tongue} tongue @param {Manner} manner
 * @param {number} count
 * @returns {Promise<number>} how many
 */
export async function answerSome(person, tongue, manner, count) {
  let before = "";
  let sum = 0;
  for (let done = 0; done < count; done += 1) {
    const { shown, pulled } = await answerOne(person, tongue, manner, before, sum);
    if (shown === "") return done;
    before = shown;
    sum += pulled;
  }
  await person.readsQuestion(before);
  return count;
}

/**
 * Goes from the welcome to the result.
 * @param {import("./person.js").Person} person @param {Tongue} tongue
 * @param {{manner: Manner, stopAfter?: number}} sheet
 * @returns {Promise<number>} how many questions were answered
 */
export async function complete(person, tongue, { manner, stopAfter }) {
  await person.press(tongue.t("welcome-start"));
  const count = await answerSome(person, tongue, manner, stopAfter ?? bank.items.length + 1);
  if (stopAfter) await person.press(tongue.t("question-stop"));
  await person.sees(tongue.t("result-heading"));
  return count;
}

/** Puts two mistakes into the questions of a page's copy. @param {string} folder */
export function spoilBank(folder) {
  const spoilt = structuredClone(bank);
  delete spoilt.items[0].loadings;
  spoilt.items[1].id = spoilt.items[2].id;
  writeFileSync(join(folder, "questions/office/bank.json"), JSON.stringify(spoilt));
}

/**
 * A copy of the page in which something is changed.
 * @param {(folder: string) => void} change @param {(folder: string) => Promise<void>} does
 */
export async function withCopy(change, does) {
  const folder = mkdtempSync(join(tmpdir(), "whichdesk-"));
  // At the end of all tests: a page that has just been left may still be answered from it.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true, filter: (path) => !path.endsWith(".br") });
  change(folder);
  await does(folder);
}

/**
 * A person opens the quiz on a server of the test. Afterwards, nothing may have been forbidden by the page's policy and no other
 * host asked for anything.
 * @param {{path?: string, folder?: string, contentPolicy?: string, forbidden?: boolean, offline?: boolean} & NonNullable<Parameters<typeof Person.arrive>[0]>} wishes
 *   - `forbidden`: the test wants the policy to forbid something; `offline`: the page keeps a copy
 * @param {(person: Person, address: string, host: import("./host.js").Host) => Promise<void>} does - `host`: to stop it, or to hear what it was asked for
 */
export async function visit({ path = "/", folder = dist, contentPolicy, forbidden = false, offline = false, ...wishes }, does) {
  const served = await host({ folder, contentPolicy, offline });
  const { address } = served;
  try {
    const person = await Person.arrive(wishes);
    try {
      person.beforeLeavingAPage = () => served.hears(person);
      await person.opens(address + path);
      await does(person, address, served);
      const elsewhere = (await person.requests()).filter((url) => !url.startsWith(address) && !url.startsWith(served.ear));
      assert.deepEqual(elsewhere, []);
      await served.hears(person);
      if (!forbidden) assert.deepEqual(served.violations, []);
    } finally {
      await person.leaves();
    }
  } finally {
    served.end();
  }
}
