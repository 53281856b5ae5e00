// @ts-check
import { chooseLanguage, languages } from "../i18n/languages.js";
import { browserPlace, openStore } from "./store.js";
import { asFailure, idle, openSupply } from "./supply.js";
import { Visit } from "./visit.js";

/** @typedef {import("./supply.js").Quiz} Quiz */
/** @typedef {import("./supply.js").Tongue} Tongue */
/** @typedef {typeof import("./result.js")} ResultPart */
/** @typedef {{bank: string | null, roles: string | null, lang: string | null, embed: string}} Wishes - what the tag says */

/** All that is there for one tag on a page: the quiz, its words, and the visit; or what went wrong. */
export class Session {
  /** @type {Quiz | null} */ quiz = null;
  /** @type {Tongue | null} */ tongue = null;
  /** @type {Visit | null} */ visit = null;
  /** @type {ResultPart | null} */ result = null;
  /** @type {import("./bank.js").Failure | null} */ failure = null;
  /** Answers from an earlier time are there, and the person has not yet said what to do with them. */
  greeting = false;
  language;
  #changed;
  #notice = "";
  #store;
  #supply;
  #wanted = "";

  /** @param {Wishes} wishes @param {() => void} changed - called when there is something new to show */
  constructor({ bank, roles, lang, embed }, changed) {
    this.#changed = changed;
    this.#store = openStore(embed, browserPlace("localStorage"));
    this.#supply = openSupply(bank, roles);
    this.language = chooseLanguage([String(this.#store.read("language")), lang, ...navigator.languages]);
  }

  /** Gets what the first question needs. @param {string} embed @returns {Promise<boolean>} whether it is there */
  async open(embed) {
    try {
      [this.quiz, this.tongue] = await Promise.all([this.#supply.quiz, this.#supply.tongue(this.language)]);
      this.visit = new Visit(this.quiz, this.#store);
      this.greeting = !sameSession(embed) && this.visit.answered > 0;
      if (!this.greeting) await this.prepare();
    } catch (error) {
      this.fail(error);
      return false;
    }
    this.#changed();
    return true;
  }

  /** Gets everything else. @returns {Promise<boolean>} whether nothing needs to be fetched any more */
  async openRest() {
    await idle();
    const came = await Promise.allSettled([this.#fetchResult(), ...this.languages.map(({ id }) => this.#supply.whole(id))]);
    return came.every(({ status }) => status === "fulfilled");
  }

  /** Makes ready what the shown screen needs. */
  async prepare() {
    if (this.visit?.course.screen !== "result") return;
    if (!this.result) await this.#fetchResult();
    this.tongue = await this.#supply.whole(this.language);
    void this.visit.assessment;
  }

  get languages() {
    const spoken = this.quiz?.bank.languages;
    return languages.filter(({ id }) => !spoken || spoken.includes(id));
  }

  /** Whether no question is shown. */
  get atRest() {
    return this.greeting || this.visit?.course.screen !== "question";
  }

  /** The id of a message about the browser or the connection, or "". */
  get notice() {
    return this.#notice || (this.#store.lasting ? "" : "storage-blocked");
  }

  /**
   * Changes the language, and nothing else.
   * @param {string} language @param {{keep: boolean}} how - `keep`: for the next visit too
   */
  async speak(language, { keep }) {
    this.#wanted = language;
    try {
      const tongue = await (this.result ? this.#supply.whole(language) : this.#supply.tongue(language));
      if (language !== this.#wanted) return;
      [this.tongue, this.language, this.#notice] = [tongue, language, ""];
      if (keep) this.#store.write("language", language);
    } catch {
      this.#notice = "language-failed";
    }
    this.#changed();
  }

  /** @param {unknown} error */
  fail(error) {
    this.failure = asFailure(error);
    this.#changed();
  }

  close() {
    this.quiz?.engine.close();
  }

  async #fetchResult() {
    this.result = await import("./result.js");
  }
}

/**
 * Whether the quiz was here before in this tab: a reload goes on, who comes back another time is asked.
 * @param {string} embed
 */
function sameSession(embed) {
  const session = openStore(embed, browserPlace("sessionStorage"));
  const here = session.read("here") === true;
  session.write("here", true);
  return here;
}
