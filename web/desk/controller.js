// @ts-check
import { chooseLanguage, languages } from "../i18n/languages.js";
import { browserPlace, openStore } from "../quiz/store.js";
import { asFailure, idle, openSupply } from "../data/loader.js";
import { same } from "./browser-history.js";
import { Visit } from "../quiz/runner.js";

/** @typedef {import("../data/loader.js").Quiz} Quiz */
/** @typedef {import("../data/loader.js").Tongue} Tongue */
/** @typedef {typeof import("../result/result.js")} ResultPart */
/** @typedef {import("./browser-history.js").Place} Place */
/** @typedef {{bank: string | null, roles: string | null, lang: string | null, embed: string}} Wishes - what the tag says */

/** All that is there for one tag on a page: the quiz, its words, and the visit; or what went wrong. */
export class Session {
  /** @type {Quiz | null} */ quiz = null;
  /** @type {Tongue | null} */ tongue = null;
  /** @type {Visit | null} */ visit = null;
  /** @type {ResultPart | null} */ result = null;
  /** @type {import("../quiz/shared-result.js").Shared | null} */ shared = null;
  /** @type {import("../data/bank.js").Failure | null} */ failure = null;
  /** Answers from an earlier time are there, and the person has not yet said what to do with them. */
  greeting = false;
  language;
  #changed;
  #notice = "";
  #store;
  /** What is kept as long as this tab: a reload goes on, who comes back another time is asked. */
  #tab;
  #supply;
  #wanted = "";

  /** @param {Wishes} wishes @param {() => void} changed - called when there is something new to show */
  constructor({ bank, roles, lang, embed }, changed) {
    this.#changed = changed;
    this.#store = openStore(embed, browserPlace("localStorage"));
    this.#tab = openStore(embed, browserPlace("sessionStorage"));
    this.#supply = openSupply(bank, roles);
    this.language = chooseLanguage([String(this.#store.read("language")), lang, ...navigator.languages]);
  }

  /**
   * Gets what the first screen needs.
   * @param {string | null} code - of a shared result, when that is to be shown
   * @returns {Promise<boolean>} whether it is there
   */
  async open(code) {
    try {
      [this.quiz, this.tongue] = await Promise.all([this.#supply.quiz, this.#supply.tongue(this.language)]);
      this.visit = new Visit(this.quiz, this.#store);
      this.greeting = this.#tab.read("here") !== true && this.visit.answered > 0;
      this.#tab.write("here", true);
      if (this.visit.outgrown) this.#notice = "bank-changed";
      if (code !== null) await this.openShared(code);
      await this.prepare();
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
    const { screen } = this.place;
    if (screen !== "result" && screen !== "shared") return;
    await this.#fetchResult();
    this.tongue = await this.#supply.whole(this.language);
    if (screen === "result") void this.visit?.assessment;
  }

  /** What is shown. @returns {Place} */
  get place() {
    if (!this.visit) return { screen: "welcome" };
    const { course } = this.visit;
    if (this.shared) return { screen: "shared", code: this.shared.code };
    if (this.greeting || course.screen !== "question") return { screen: this.greeting ? "welcome" : course.screen };
    return { screen: "question", item: course.asked[course.at], reviewing: course.reviewing };
  }

  /** @param {Place} place */
  isAt(place) {
    return same(this.place, place);
  }

  /** @param {Place} place - of one's own quiz, that was shown before */
  travel({ screen, item, reviewing }) {
    this.shared = null;
    if (screen !== "shared") this.visit?.travel({ screen, item, reviewing });
  }

  /** Shows a result that somebody shared; one's own answers are not touched. @param {string} code */
  async openShared(code) {
    const { readShared } = await this.#fetchResult();
    this.shared = readShared(/** @type {Quiz} */ (this.quiz), code);
  }

  leaveShared() {
    this.shared = null;
  }

  /** Leaves nothing in this browser. */
  clear() {
    this.#tab.clearAll();
    this.visit?.clear();
    this.#notice = "data-cleared";
  }

  /** Another window of this browser has written something. @param {StorageEvent} event */
  hears(event) {
    if (!this.visit || !this.quiz || !this.#store.hears(event, this.quiz.bank.id)) return;
    this.visit.refresh();
    this.#changed();
  }

  /** The person goes on: what was said once is not said again. */
  hush() {
    this.#notice = "";
    this.greeting = false;
  }

  get languages() {
    const spoken = this.quiz?.bank.languages;
    return languages.filter(({ id }) => !spoken || spoken.includes(id));
  }

  /** Whether no question is shown. */
  get atRest() {
    return this.place.screen !== "question";
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
    return this.result ??= await import("../result/result.js");
  }
}
