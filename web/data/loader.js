// @ts-check
import version from "virtual:version";
import { InputError, loadModule, openEngine } from "../engine/engine.js";
import { openMessages } from "../i18n/messages.js";
import { first, resultSources, sources } from "../i18n/sources.js";
import { Failure, fetchText, missingTexts, parse, questionTexts, resultTexts } from "./bank.js";

/** @typedef {import("./bank.js").Bank} Bank */
/** @typedef {import("./bank.js").Catalogue} Catalogue */
/** @typedef {ReturnType<typeof openEngine>} Engine */
/** @typedef {{bank: Bank, catalogue: Catalogue, engine: Engine, files?: {wasm: string, bank: string, roles: string}}} Quiz - `files`: for a worker */
/** @typedef {{messages: import("../i18n/messages.js").Messages, text: import("./bank.js").Text}} Localization */

/** The folder of this script: the core and our own questions are in it. */
const home = import.meta.url.replace(/[^/]*$/, "");
const wasm = `${home}whichdesk.wasm?v=${version}`;

/** Waits until the browser is idle. */
export const idle = () =>
  new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: 2000 });
    else setTimeout(done, 200);
  });

/** The messages that are available before anything is fetched. @param {string} language */
export const firstMessages = (language) => openMessages(language, first[language] ?? first.en, first.en);

/** @param {unknown} error @returns {Failure} */
export function asFailure(error) {
  if (error instanceof Failure) return error;
  return new Failure("other", [{ code: "unforeseen", where: "", detail: String(error) }]);
}

/** @param {ReturnType<typeof loadModule>} core @param {string} bankText @param {string} rolesText */
async function startEngine(core, bankText, rolesText) {
  try {
    return openEngine(await core, bankText, rolesText);
  } catch (error) {
    if (error instanceof InputError) throw new Failure("data", error.problems);
    const { message, cause } = /** @type {Error} */ (error);
    const detail = cause ? `${message}: ${cause}` : message;
    throw new Failure("engine", [{ code: "engine-unavailable", file: "whichdesk.wasm", where: "", detail }]);
  }
}

/**
 * Fetches for a language at most once, and again only when it failed.
 * @param {(language: string) => Promise<Localization>} fetching
 */
function once(fetching) {
  /** @type {Map<string, Promise<Localization>>} */
  const known = new Map();
  return (/** @type {string} */ language) => {
    const coming = known.get(language) ?? fetching(language);
    known.set(language, coming);
    coming.catch(() => known.delete(language));
    return coming;
  };
}

/**
 * Fetches what one quiz needs.
 *
 * @param {string | null} bankAddress - folder of a bank, relative to the page
 * @param {string | null} rolesAddress - file of roles, relative to the page
 */
export function openLoader(bankAddress, rolesAddress) {
  const folder = new URL(`${bankAddress ?? `${home}questions/office`}/`.replace(/\/+$/, "/"), document.baseURI);
  /** Our own files are asked for with their version; a company's as they are. @param {string} name */
  const file = (name) => new URL(bankAddress ? name : `${name}?v=${version}`, folder);
  const roles = rolesAddress ? new URL(rolesAddress, document.baseURI) : file("roles.json");
  /** @returns {Promise<Quiz>} */
  async function openQuiz() {
    const core = loadModule(wasm); // at the same time as the bank, not after it
    core.catch(() => {});
    const [bankText, rolesText] = await Promise.all([fetchText(file("bank.json")), fetchText(roles)]);
    const engine = await startEngine(core, bankText, rolesText);
    const files = { wasm, bank: bankText, roles: rolesText };
    return { bank: parse("bank.json", bankText), catalogue: parse("roles.json", rolesText), engine, files };
  }
  const quiz = openQuiz();

  /** A text file, parsed and checked. @param {string} name @param {(quiz: Quiz) => string[][]} needed */
  async function fetchTexts(name, needed) {
    const [source, about] = await Promise.all([fetchText(file(name)), quiz]);
    const text = parse(name, source);
    const problems = missingTexts(needed(about), text, name);
    if (problems.length > 0) throw new Failure("data", problems);
    return text;
  }

  const forQuestions = (/** @type {Quiz} */ { bank }) => questionTexts(bank);
  const forResult = (/** @type {Quiz} */ { bank, catalogue }) => resultTexts(bank, catalogue);

  /** One language, as far as the questions need it. */
  const localization = once(async (language) => {
    const texts = bankAddress
      ? fetchTexts(`text.${language}.json`, (about) => [...forQuestions(about), ...forResult(about)])
      : fetchTexts(`text.${language}.items.json`, forQuestions);
    const [source, text] = await Promise.all([fetchText(sources[language]), texts]);
    return { messages: openMessages(language, source, first.en), text };
  });

  /** The same language with the texts for the result, which are a separate file of our own bank. */
  const fullLocalization = once(async (language) => {
    const texts = bankAddress ? {} : fetchTexts(`text.${language}.rest.json`, forResult);
    const [{ messages, text }, source, rest] = await Promise.all([
      localization(language),
      fetchText(resultSources[language]),
      texts,
    ]);
    messages.add(source);
    return { messages, text: Object.assign(text, rest) };
  });

  return { quiz, localization, fullLocalization };
}

/** @typedef {ReturnType<typeof openLoader>} Loader */
