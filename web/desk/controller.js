// @ts-check
import { chooseLanguage, languages } from "../i18n/languages.js";
import { asFailure, idle, openLoader, savesData } from "../data/loader.js";
import { sameScreen } from "./browser-history.js";
import { CoreWait } from "../quiz/core-wait.js";
import { QuizRunner } from "../quiz/runner.js";
import { openStores } from "../quiz/store.js";

/** @typedef {import("../data/loader.js").Quiz} Quiz */
/** @typedef {import("../data/loader.js").Localization} Localization */
/** @typedef {typeof import("../result/result.js")} ResultPart */
/** @typedef {import("./browser-history.js").ScreenLocation} ScreenLocation */
/**
 * @typedef {{bank: string | null, roles: string | null, lang: string | null, embed: string, storage: string | null,
 *   digests?: Record<string, string>}} Options - the element's attributes, and the digests of the files that it fetches
 */

/** The place of prepared settings in the store. */
const preparedPlace = "prepared";

/** Whether an address may hold what a counselor has prepared: the rest is known once that part has come. @param {Pick<Location, "search" | "hash">} address */
export const mayBePrepared = ({ search, hash }) => /\bdesk(=|%)/.test(hash + search);

/** Holds everything behind one element: the quiz, its texts and its runner, or what went wrong. */
export class Controller {
  /** @type {Quiz | null} */ quiz = null;
  /** @type {Localization | null} */ localization = null;
  /** @type {QuizRunner | null} */ runner = null;
  /** @type {ResultPart | null} */ result = null;
  /** @type {import("../quiz/shared-result.js").Shared | null} */ shared = null;
  /** A quiz that a counselor has prepared. @type {import("../prepared/prepared.js").Prepared | null} */ prepared = null;
  /** @type {import("../data/bank.js").Failure | null} */ failure = null;
  /** What could not be loaded and is not needed for what is shown. @type {import("../data/bank.js").Failure | null} */ unloaded =
    null;
  coreWait = new CoreWait(() => this.#changed());
  /** Answers of an earlier visit exist, and the person has not yet decided what to do with them. */
  returning = false;
  /** The parts of the shown result that are open, in the order in which they were opened. @type {string[]} */ opened = [];
  language;
  #changed;
  #notice = "";
  #store;
  #tab;
  #loader;
  #wanted = "";

  /** @param {Options} options @param {() => void} changed - called when there is something new to show @param {Controller | null} [before] */
  constructor({ bank, roles, lang, embed, storage, digests }, changed, before) {
    this.#changed = changed;
    this.stores = openStores({ embed, storage }, before?.stores);
    this.#store = this.stores.answers;
    this.#tab = this.stores.tab;
    this.#loader = openLoader(bank, roles, { digests, later: true });
    this.language = chooseLanguage([String(this.#store.read("language")), lang, ...navigator.languages]);
  }

  /**
   * Loads what the first screen needs.
   * @param {string | null} code - of a shared result, when that is to be shown
   * @param {Pick<Location, "search" | "hash"> | null} [address] - of our own page, which may say that the quiz was prepared
   * @returns {Promise<boolean>} whether it could be loaded
   */
  async open(code, address = null) {
    try {
      const isNew = address !== null && (await this.#openPrepared(address));
      [this.quiz, this.localization] = await Promise.all([this.#loader.quiz, this.#loader.opening(this.language)]);
      const kept = /** @type {any} */ (this.#store.read(this.quiz.bank.id));
      if (code !== null || Object.keys(kept?.answers ?? {}).length > 0) await this.quiz.complete?.();
      this.runner = new QuizRunner(this.quiz, this.#store);
      await this.prepared?.speaks(this.localization.messages);
      if (isNew || this.runner.state.asked.length === 0) this.applyPrepared();
      this.returning = this.#tab.read("here") !== true && this.runner.answered > 0;
      this.#tab.write("here", true);
      if (this.runner.hasRemovedItems) this.#notice = "bank-changed";
      if (code !== null) await this.openShared(code);
      await this.prepare();
    } catch (error) {
      return this.fail(error);
    }
    this.#changed();
    return true;
  }

  /**
   * What a counselor has prepared, from the address or from an earlier visit.
   * @param {Pick<Location, "search" | "hash">} address @returns {Promise<boolean>} whether the address has brought it
   */
  async #openPrepared({ search, hash }) {
    if (__EMBEDDED__) return false; // only our own pages open links
    const kept = this.#store.read(preparedPlace);
    const isNew = mayBePrepared({ search, hash });
    if (!isNew && typeof kept !== "string") return false;
    const [{ Prepared, settingsIn }, quiz] = await Promise.all([import("../prepared/prepared.js"), this.#loader.quiz]);
    const letters = settingsIn({ search, hash }) ?? kept;
    if (typeof letters !== "string") return false;
    await quiz.complete?.();
    this.prepared = new Prepared(letters, {
      languages: languages.map(({ id }) => id),
      roles: quiz.catalogue.roles.map(({ id }) => id),
    });
    const { settings } = this.prepared;
    if (settings?.pack) await this.#usePack(this.prepared.pack);
    if (settings) this.#store.write(preparedPlace, letters);
    if (settings?.language && this.#store.read("language") === undefined) this.language = settings.language;
    return isNew;
  }

  /** Uses the jobs that a counselor has prepared; without a network the quiz keeps its own. @param {string | {text: string}} pack */
  async #usePack(pack) {
    const loader = openLoader(null, pack);
    try {
      await loader.quiz;
      (await this.#loader.quiz).engine.close();
      this.#loader = loader;
    } catch {
      this.#notice = "pack-load";
    }
  }

  /** Puts the roles aside that a counselor has not chosen. */
  applyPrepared() {
    if (this.runner && this.quiz) this.prepared?.apply(this.runner, this.quiz.catalogue.roles);
  }

  /**
   * Loads everything else. Our own pages load every language, for visits without a network, unless the person saves data; on
   * another page a language is loaded when it is chosen, and whole, so that no answer causes a request either way.
   * @returns {Promise<boolean>} whether everything is loaded
   */
  async openRest() {
    const texts = this.#loader.localization(this.language).catch((error) => {
      if (asFailure(error).kind === "data") this.fail(error); // what did not arrive is asked for again when it is needed
    });
    try {
      if (this.quiz?.complete) await this.quiz.complete().then(() => this.runner?.coreCame());
    } catch (error) {
      return this.fail(error);
    }
    this.#changed();
    await texts;
    await idle();
    const wanted = __EMBEDDED__ || savesData() ? [this.language] : this.languages.map(({ id }) => id);
    const came = await Promise.allSettled([
      this.#fetchResult(),
      ...wanted.map((id) => this.#loader.fullLocalization(id).then(({ messages }) => this.prepared?.speaks(messages))),
    ]);
    for (const one of came) if (one.status === "rejected") this.unloaded = asFailure(one.reason);
    return came.every(({ status }) => status === "fulfilled");
  }

  /** Loads and computes what the shown screen needs. */
  async prepare() {
    const { screen, item, reviewing } = this.location;
    if (screen === "welcome" || (screen === "question" && !reviewing)) this.opened = [];
    if (screen === "welcome") return;
    if (screen === "question") {
      if (!this.localization?.text.items[item ?? ""]) await this.#loader.localization(this.language);
      return;
    }
    await this.#fetchResult();
    this.localization = await this.#loader.fullLocalization(this.language); // which has waited for the core
    if (screen === "result") void this.runner?.assessment;
  }

  /** Who chooses while a step waits has not gone on. @param {string} item @param {string} option */
  choose(item, option) {
    this.coreWait.cancel();
    this.runner?.choose(item, option);
  }

  /** What is shown. @returns {ScreenLocation} */
  get location() {
    if (!this.runner) return { screen: "welcome" };
    const { state } = this.runner;
    const { opened } = this;
    if (this.shared) return { screen: "shared", code: this.shared.code, opened };
    if (this.returning || state.screen === "welcome") return { screen: "welcome" };
    if (state.screen === "result") return { screen: "result", opened };
    return { screen: "question", item: state.asked[state.at], reviewing: state.reviewing };
  }

  /** @param {ScreenLocation} location */
  isAt(location) {
    return sameScreen(this.location, location);
  }

  /** A part of the shown result is open, or not. @param {{name: string, open: boolean}} part */
  movePart({ name, open }) {
    if (this.opened.includes(name) !== open)
      this.opened = open ? [...this.opened, name] : this.opened.filter((one) => one !== name);
  }

  /** @param {ScreenLocation} location - a screen of one's own quiz, shown earlier */
  goTo({ screen, item, reviewing, opened = [] }) {
    this.shared = null;
    this.opened = opened;
    if (screen !== "shared") this.runner?.goTo({ screen, item, reviewing });
  }

  /** Whether there are answers of one's own to show a job with. @param {string} job */
  async hasAnswersFor(job) {
    if (!this.runner?.answered) return false;
    try {
      await this.quiz?.complete?.();
    } catch (error) {
      return this.fail(error);
    }
    return Boolean(this.quiz?.catalogue.roles.some(({ id }) => id === job));
  }

  /** Shows a result that somebody shared; one's own answers are not touched. @param {string} code */
  async openShared(code) {
    const { readShared } = await this.#fetchResult();
    await this.quiz?.complete?.();
    this.shared = readShared(/** @type {Quiz} */ (this.quiz), code);
    this.opened = [];
  }

  leaveShared() {
    this.shared = null;
    this.opened = [];
  }

  /** Leaves nothing in this browser. */
  clear() {
    this.#tab.clearAll();
    this.runner?.clear();
    this.prepared = null;
    this.#notice = "data-cleared";
  }

  /** Another window of this browser has written to the store. @param {StorageEvent} event */
  storageChanged(event) {
    if (!this.runner || !this.quiz || !this.#store.invalidate(event, this.quiz.bank.id)) return;
    this.runner.refresh();
    this.#changed();
  }

  /** The person goes on: notices that were shown are not shown again. */
  dismissNotices() {
    this.#notice = "";
    this.returning = false;
  }

  get languages() {
    const offered = this.quiz?.bank.languages;
    return languages.filter(({ id }) => !offered || offered.includes(id));
  }

  get showsQuestion() {
    return this.location.screen === "question";
  }

  /** The id of a message about the browser or the connection, or "". */
  get notice() {
    return this.#notice || (this.#store.lasting ? "" : "storage-blocked");
  }

  /**
   * Changes the language, and nothing else.
   * @param {string} language @param {{keep: boolean}} how - `keep`: for later visits too
   */
  async setLanguage(language, { keep }) {
    this.#wanted = language;
    try {
      const whole = this.result || __EMBEDDED__ ? this.#loader.fullLocalization(language) : null;
      whole?.catch(() => {}); // what is not shown yet is asked for again when it is
      const localization = (await (this.result ? whole : null)) ?? (await this.#loader.localization(language));
      await this.prepared?.speaks(localization.messages);
      if (language !== this.#wanted) return;
      [this.localization, this.language, this.#notice] = [localization, language, ""];
      if (keep) this.#store.write("language", language);
    } catch {
      this.#notice = "language-failed";
    }
    this.#changed();
  }

  /** @param {unknown} error @returns {false} */
  fail(error) {
    this.failure = asFailure(error);
    this.#changed();
    return false;
  }

  close() {
    this.coreWait.cancel();
    this.quiz?.engine.close();
  }

  async #fetchResult() {
    return (this.result ??= await import("../result/result.js"));
  }
}
