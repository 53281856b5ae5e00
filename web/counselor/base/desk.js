// @ts-check
import { asFailure, idle, openLoader } from "../../data/loader.js";
import { fetchMessages } from "../../data/bank.js";
import { createItemWords } from "../../data/item-words.js";
import { deskNumbers } from "./numbers.js";
import { counselorSources } from "../../i18n/counselor-sources.js";
import { chooseLanguage, languages } from "../../i18n/languages.js";
import { browserStorage, openStore } from "../../quiz/store.js";
import { openDesk } from "../data/desk-worker.js";
import { Notes } from "./notes.js";
import { Packs } from "./packs.js";
import { People } from "./people.js";
import { openPerson } from "./person.js";

/** @typedef {import("../../data/loader.js").Quiz} Quiz */
/** @typedef {import("../../data/loader.js").Localization} Localization */
/** @typedef {"prepare" | "one" | "compare" | "many" | "help"} PartName */

/** The parts of the desk, in the order of the menu. @type {PartName[]} */
export const partNames = ["prepare", "one", "compare", "many", "help"];

/** What all parts of the desk share: the core with the questions, the texts of a language, the notes, and who is open. */
export class Desk {
  /** @type {Quiz | null} */ quiz = null;
  /** @type {Localization | null} */ localization = null;
  /** @type {import("../../data/bank.js").Failure | null} */ failure = null;
  /** @type {PartName} */ part = "one";
  /** The id of a message about the browser or the connection, or "". */
  notice = "";
  /** The person whose result is open in "Read one". @type {import("./person.js").Person | null} */ open = null;
  /** The people of "Compare". @type {import("./person.js").Person[]} */ compared = [];
  /** Where the open person came from. @type {PartName | ""} */ from = "";
  language;
  notes;
  #changed;
  #store;
  #loader = openLoader(null, null, { core: "whichdesk-counselor" });
  /** @type {Map<string, Promise<Localization>>} */ #known = new Map();
  /** @type {Map<string, Localization>} */ #loaded = new Map();
  /** The core's worker, for many results; null when it could not be started. @type {import("../data/desk-worker.js").Desk | null} */ data =
    null;
  /** Reads files of own jobs; null when that part did not come. @type {Packs | null} */ packs = null;
  /** The people of "Read many". @type {import("./people.js").People} */ people;

  /** @param {() => void} changed - called when there is something new to show */
  constructor(changed) {
    this.#changed = changed;
    this.#store = openStore("counselor", browserStorage("localStorage"));
    this.notes = new Notes(this.#store);
    this.people = new People(this, changed);
    this.language = chooseLanguage([String(this.#store.read("language")), ...navigator.languages]);
  }

  /** @returns {Promise<boolean>} whether everything is loaded */
  async load() {
    try {
      [this.quiz, this.localization] = await Promise.all([this.#loader.quiz, this.textsOf(this.language)]);
      this.#changed();
      await idle();
      const { files } = this.quiz;
      const worker = files ? openDesk(files).catch(() => null) : null;
      const packs = Packs.load(this.quiz);
      await Promise.all(languages.map(({ id }) => this.textsOf(id)));
      this.data = await worker;
      this.packs = await packs;
      this.#changed();
      return true;
    } catch (error) {
      this.failure = asFailure(error);
      this.#changed();
      return false;
    }
  }

  /** All texts of a language, those of the desk included. @param {string} language */
  textsOf(language) {
    const coming = this.#known.get(language) ?? this.#fetchTexts(language);
    this.#known.set(language, coming);
    coming.catch(() => this.#known.delete(language));
    return coming;
  }

  /** @param {string} language */
  async #fetchTexts(language) {
    const [localization, messages] = await Promise.all([
      this.#loader.fullLocalization(language),
      fetchMessages(counselorSources[language]),
    ]);
    localization.messages.add(messages);
    this.#loaded.set(language, localization);
    return localization;
  }

  /** @param {string} language */
  async setLanguage(language) {
    try {
      this.localization = await this.textsOf(language);
      this.language = language;
      this.#store.write("language", language);
      this.notice = "";
    } catch {
      this.notice = "language-failed";
    }
    this.#changed();
  }

  /** What everything that is shown reads. @returns {Words} */
  get words() {
    const { messages, text } = /** @type {Localization} */ (this.localization);
    const quiz = /** @type {Quiz} */ (this.quiz);
    const t = messages.translate;
    return {
      t,
      text,
      messages,
      quiz,
      language: this.language,
      n: deskNumbers(this.language),
      itemWords: createItemWords(quiz.bank, text, t),
    };
  }

  /** The same, with the jobs that somebody's result is shown with. @param {import("./person.js").Person} person @returns {Words} */
  wordsOf({ quiz }) {
    const { words } = this;
    return quiz.own ? { ...words, quiz, text: { ...words.text, roles: quiz.own.texts(words.text.roles, this.language) } } : words;
  }

  /** What is said in another language than the counselor's; in the counselor's own as long as it has not come. @param {string} language */
  translated(language) {
    return (this.#loaded.get(language) ?? /** @type {Localization} */ (this.localization)).messages.translate;
  }

  /** @param {PartName} part */
  go(part) {
    this.part = part;
    this.#changed();
  }

  /** Shows somebody's result in "Read one". @param {import("./person.js").Person | null} person @param {PartName | ""} [from] */
  show(person, from = "") {
    [this.open, this.from] = [person, from];
    if (person) this.part = "one";
    this.#changed();
  }

  /** Checks a file of own jobs and opens it: whoever was shown these jobs is then shown with them. @param {File} file */
  async openPack(file) {
    const { packs, data } = this;
    const pack = await packs?.check(file);
    if (!pack?.name) return pack;
    await data?.openPack(pack.name, pack.text, packs?.occupations ?? "");
    this.compared = this.compared.map((person) => this.#again(person));
    this.open = this.open && this.#again(this.open);
    await this.people.readAgain(pack.name);
    this.#changed();
    return pack;
  }

  /** A person whose jobs were not open. @param {import("./person.js").Person} person */
  #again(person) {
    if (person.sameRoles) return person;
    const found = openPerson(/** @type {Quiz} */ (this.quiz), person.code, person, this.packs);
    return "problems" in found ? person : { ...found, renamed: person.renamed };
  }

  /** Puts people side by side. @param {import("./person.js").Person[]} people */
  compare(people) {
    this.compared = people;
    this.go("compare");
  }

  /** Something that several parts show has changed. */
  touch() {
    this.#changed();
  }

  /** Another window has written to the store. @param {StorageEvent} event */
  storageChanged(event) {
    if (this.notes.storageChanged(event)) this.#changed();
  }
}

/**
 * @typedef {{
 *   t: import("../../i18n/messages.js").Translate, text: import("../../data/bank.js").Text, messages: import("../../i18n/messages.js").Messages,
 *   quiz: Quiz, language: string, n: ReturnType<typeof deskNumbers>, itemWords: import("../../data/item-words.js").ItemWords,
 * }} Words
 */
