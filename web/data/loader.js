// @ts-check
import firstReplies from "virtual:first-replies";
import version from "virtual:version";
import { InputError, loadModule, openEngine } from "../engine/engine.js";
import { openMessages } from "../i18n/messages.js";
import { embeddedMessages, first, resultSources } from "../i18n/sources.js";
import { Failure, fetchMessages, fetchText, missingTexts, parse, questionTexts, resultTexts } from "./bank.js";

/** @typedef {import("./bank.js").Bank} Bank */
/** @typedef {import("./bank.js").Catalogue} Catalogue */
/** @typedef {ReturnType<typeof openEngine>} Engine */
/** @typedef {{bank: Bank, catalogue: Catalogue, engine: Engine, own?: import("./pack.js").OwnRoles, guide?: string,
 *   files?: {wasm: string, bank: string, roles: string}, complete?: () => Promise<void>}} Quiz - `own`: a company's roles; `guide`: the
 *   folder of the guide to this bank, where there is one; `files`: for a worker; `complete`: fetches the core and the roles, where they are
 *   not there yet: until then `engine` knows only what comes first, and there are no roles */
/** @typedef {{messages: import("../i18n/messages.js").Messages, text: import("./bank.js").Text}} Localization */

/** The folder of the quiz: the core and our own questions are in it. */
const home = new URL(__EMBEDDED__ ? ".." : ".", import.meta.url).href;
/** A company's own roles need a larger core, and counselors the largest. @typedef {"whichdesk" | "whichdesk-packs" | "whichdesk-counselor"} Core */

/** Stands in for the core until somebody has answered: what the core asks first is known when the page is built. */
const beforeAnswers = /** @type {Engine} */ (
  /** @type {Partial<Engine>} */ ({ next: (_, plan) => firstReplies[/** @type {"quick" | "full"} */ (plan)], close() {} })
);

/** Waits until the browser is idle. */
export const idle = () =>
  new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: 2000 });
    else setTimeout(done, 200);
  });

/** Whether the person has asked websites to fetch little. */
export const savesData = () => Boolean(/** @type {any} */ (navigator).connection?.saveData);

/** The messages that are available before anything is fetched. @param {string} language */
export const firstMessages = (language) => openMessages(language, first[language] ?? first.en, first.en);

/** @param {URL | string} url @param {Record<string, string>} digests */
const digestOf = (url, digests) => (__EMBEDDED__ ? digests[new URL(url).href.replace(home, "").replace(/\?.*/, "")] : undefined);

/** @param {unknown} error @returns {Failure} */
export function asFailure(error) {
  if (error instanceof Failure) return error;
  return new Failure("other", [{ code: "unforeseen", where: "", detail: String(error) }]);
}

/**
 * @template T
 * @param {ReturnType<typeof loadModule>} core @param {(core: Awaited<ReturnType<typeof loadModule>>) => T} open
 */
async function startEngine(core, open) {
  try {
    return open(await core);
  } catch (error) {
    if (error instanceof InputError) throw new Failure("data", error.problems);
    const { message, cause } = /** @type {Error} */ (error);
    const detail = cause ? `${message}: ${cause}` : message;
    const code = /unsafe-eval|content.security.policy/i.test(detail) ? "wasm-forbidden" : "engine-unavailable";
    throw new Failure("engine", [{ code, file: "whichdesk.wasm", where: "", detail }]);
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

/** @param {string[][]} needed @param {any} text @param {string} name - of the file @throws {Failure} */
function refuseGaps(needed, text, name) {
  const problems = missingTexts(needed, text, name);
  if (problems.length > 0) throw new Failure("data", problems);
}

/**
 * Fetches what one quiz needs.
 *
 * @param {string | null} bankAddress - folder of a bank, relative to the page
 * @param {string | {text: string} | null} pack - file of a company's own roles, relative to the page, or the pack itself
 * @param {{digests?: Record<string, string>, core?: Core, later?: boolean}} [wishes] - `digests`: of our own files: one whose bytes have
 *   another is refused by the browser; `later`: our own quiz comes without the core, until it is completed
 */
export function openLoader(bankAddress, pack, wishes = {}) {
  const { digests = {}, core = pack === null ? "whichdesk" : "whichdesk-packs", later = false } = wishes;
  /** @param {URL | string} url */
  const fetchOwn = (url) => fetchText(url, digestOf(url, digests));
  const fetchOwnMessages = (/** @type {string} */ url) => fetchMessages(url, digestOf(url, digests));
  const folder = new URL(`${bankAddress ?? `${home}questions/office`}/`.replace(/\/+$/, "/"), document.baseURI);
  /** Our own files are asked for with their version; a company's as they are. @param {string} name */
  const file = (name) => new URL(bankAddress ? name : `${name}?v=${version}`, folder);
  const bankSource = fetchOwn(file("bank.json"));
  const guide = __EMBEDDED__ || bankAddress ? "" : `${home}guide/`; // Choice: none for other pages, or other banks
  /** @returns {Promise<Quiz>} */
  async function openWhole() {
    const wasm = `${home}${core}.wasm?v=${version}`;
    const loading = loadModule(wasm, digestOf(wasm, digests)); // at the same time as the bank, not after it
    loading.catch(() => {});
    const own = pack === null ? null : import("./pack.js");
    const place = typeof pack === "string" ? new URL(pack, document.baseURI) : pack;
    const [bankText, rolesText, read] = await Promise.all([
      bankSource,
      fetchOwn(file("roles.json")),
      own?.then(({ fetchPack }) => fetchPack(/** @type {NonNullable<typeof place>} */ (place), file("occupations.json"))),
    ]);
    const quizOf = (/** @type {Engine} */ engine) => ({
      bank: parse("bank.json", bankText),
      catalogue: parse("roles.json", rolesText),
      engine,
      guide,
      files: { wasm, bank: bankText, roles: rolesText },
    });
    if (!own || !read) return quizOf(await startEngine(loading, (module) => openEngine(module, bankText, rolesText)));
    const { openPack, ownRoles } = await own;
    return startEngine(loading, (module) => {
      const { engine, read: roles } = openPack(module, bankText, rolesText, read.text, read.occupations);
      const quiz = quizOf(engine);
      const known = ownRoles(read.text, roles, read.problems, quiz.catalogue);
      return { ...quiz, catalogue: known.catalogue, own: known };
    });
  }
  /** @returns {Promise<Quiz>} */
  async function openFirst() {
    const bank = parse("bank.json", await bankSource);
    /** @type {Promise<void> | undefined} */
    let coming;
    const complete = () => (coming ??= openWhole().then((whole) => void Object.assign(first, whole, { complete: undefined })));
    /** @type {Quiz} */
    const first = { bank, catalogue: { id: "", roles: [] }, engine: beforeAnswers, guide, complete };
    return first;
  }
  const quiz = later && !bankAddress && pack === null ? openFirst() : openWhole();

  /** A text file, parsed and checked. @param {string} name @param {(quiz: Quiz) => string[][]} needed */
  async function fetchTexts(name, needed) {
    const [source, about] = await Promise.all([fetchOwn(file(name)), quiz]);
    const text = parse(name, source);
    refuseGaps(needed(about), text, name);
    return text;
  }

  const forQuestions = (/** @type {Quiz} */ { bank }) => questionTexts(bank);
  const forResult = (/** @type {Quiz} */ { bank, catalogue, own }) => resultTexts(bank, own?.known ?? catalogue);

  /** One language, as far as the welcome and the first questions need it. */
  const opening = once(async (language) => {
    const name = `text.${language}.first.json`;
    const [source, texts] = await Promise.all([
      fetchOwn(`${home}questions/office/${name}?v=${version}`),
      bankAddress && fetchTexts(`text.${language}.json`, (about) => [...forQuestions(about), ...forResult(about)]),
    ]);
    const { messages, ...text } = parse(name, source);
    return {
      messages: openMessages(language, { ...first[language], ...messages, ...embeddedMessages(language) }, first.en),
      text: texts || text,
    };
  });

  /** The same language with the texts of all questions: the first ones of our own bank are a separate file. */
  const localization = once(async (language) => {
    if (bankAddress) return opening(language);
    const name = `text.${language}.items.json`;
    const [{ messages, text }, others, about] = await Promise.all([opening(language), fetchTexts(name, () => []), quiz]);
    Object.assign(text.items, others.items);
    refuseGaps(forQuestions(about), text, name);
    return { messages, text };
  });

  /** The same language with the texts for the result, which are a separate file of our own bank. */
  const fullLocalization = once(async (language) => {
    await (await quiz).complete?.();
    const texts = bankAddress ? {} : fetchTexts(`text.${language}.rest.json`, forResult);
    const [{ messages, text }, more, rest] = await Promise.all([
      localization(language),
      fetchOwnMessages(resultSources[language]),
      texts,
    ]);
    messages.add(more);
    const whole = Object.assign(text, rest);
    const { own } = await quiz;
    return { messages, text: own ? { ...whole, roles: own.texts(whole.roles, language) } : whole };
  });

  return { quiz, opening, localization, fullLocalization };
}

/** @typedef {ReturnType<typeof openLoader>} Loader */
