// @ts-check
import { writeFileSync } from "node:fs";
import { By, Key } from "selenium-webdriver";
import { Chromium } from "./engines/chromium.js";
import { Firefox } from "./engines/firefox.js";
import { borrow, giveBack } from "./engines/lend.js";
import { WebKit } from "./engines/webkit.js";
import { eyes } from "./eyes.js";

const engines = { chromium: Chromium, firefox: Firefox, webkit: WebKit };
/** @typedef {keyof typeof engines} EngineName */
/** The engine of everybody who wishes for none: ENGINE=firefox node --test tests/browser/journey.test.js */
export const engineOfTheDay = /** @type {EngineName} */ (process.env.ENGINE ?? "chromium");
if (!(engineOfTheDay in engines))
  throw new Error(`ENGINE is "${engineOfTheDay}"; it must be one of ${Object.keys(engines).join(", ")}.`);
/** A person with a browser, who finds controls by their visible text. */
export class Person {
  #engine;
  #touches;
  #lastPress = { x: 0, y: 0, time: 0 };

  /** What somebody else has to do before this person opens another page. @type {() => Promise<void>} */
  beforeLeavingAPage = async () => {};

  /** @param {import("./engines/engine.js").Engine} engine @param {boolean} touches */
  constructor(engine, touches) {
    this.#engine = engine;
    this.#touches = touches;
  }

  /**
   * @param {{engine?: EngineName, touches?: boolean} & Partial<import("./engines/engine.js").Wishes>} wishes
   *   - `touches`: uses a finger instead of a mouse
   */
  static async arrive({ engine = engineOfTheDay, touches = false, ...wishes } = {}) {
    const lent = await borrow(engines[engine], {
      languages: "en",
      width: 360,
      height: 740,
      scheme: "light",
      blocked: false,
      ...wishes,
    });
    return new Person(lent, touches);
  }

  get driver() {
    return this.#engine.driver;
  }

  /** Where Chromium can be spoken with by other programs, as in "localhost:41234". */
  debugger() {
    return this.#engine.debugger();
  }

  /** Speaks Chromium's protocol for developers. @param {string} command @param {object} params @returns {Promise<any>} the answer */
  devTools(command, params) {
    return this.#engine.devTools(command, params);
  }

  /** @param {number} width @param {number} height */
  resize(width, height) {
    return this.#engine.resize(width, height);
  }

  /** @param {"light" | "dark"} scheme */
  prefers(scheme) {
    return this.#engine.prefers(scheme);
  }

  /** Takes the system's few colors instead of the page's. */
  forcesColors() {
    return this.#engine.forcesColors();
  }

  /** Has an old phone on a slow line. @param {{cpu: number, kilobits?: number, latency?: number}} wishes - cpu: how many times slower */
  slows(wishes) {
    return this.#engine.slows(wishes);
  }

  /** Some files no longer arrive. @param {...string} urls - patterns; none: everything arrives */
  isCutOffFrom(...urls) {
    return this.#engine.isCutOffFrom(urls);
  }

  /** @param {string} address */
  async opens(address) {
    await this.beforeLeavingAPage();
    await this.#engine.opens(address);
  }

  async reloads() {
    await this.beforeLeavingAPage();
    await this.#engine.reloads();
  }

  async goesBack() {
    await this.beforeLeavingAPage();
    await this.driver.navigate().back();
  }

  async goesForward() {
    await this.beforeLeavingAPage();
    await this.driver.navigate().forward();
  }

  /** Goes on in a second window of the same browser. @param {string} address @returns {Promise<{back: () => Promise<void>}>} */
  async opensAnotherWindow(address) {
    await this.beforeLeavingAPage();
    const first = await this.driver.getWindowHandle();
    await this.driver.switchTo().newWindow("tab");
    await this.#engine.prepare();
    await this.opens(address);
    return { back: () => this.driver.switchTo().window(first) };
  }

  /** Waits until a look gives something true. @param {string} script @param {...unknown} args */
  async waitsFor(script, ...args) {
    await this.#waits(script, script, ...args);
  }

  /** Closes the browser, starts it again with all that it keeps, and opens an address. @param {string} address */
  async comesBack(address) {
    await this.beforeLeavingAPage();
    await this.#engine.restart();
    await this.opens(address);
  }

  /** Has the browser look for a newer worker of the page now. @returns {Promise<boolean>} whether one waits */
  looksForNewer() {
    return this.looks(`return (async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update();
      while (registration.installing) await new Promise((later) => setTimeout(later, 20));
      return Boolean(registration.waiting);
    })()`);
  }

  /** @param {string} script @param {...unknown} args @returns {Promise<any>} */
  looks(script, ...args) {
    return this.driver.executeScript(eyes + script, ...args);
  }

  /** A look that takes its time: the script ends by calling its last argument. @param {string} script @param {...unknown} args @returns {Promise<any>} */
  async looksLong(script, ...args) {
    await this.driver.manage().setTimeouts({ script: 60000 });
    return this.driver.executeAsyncScript(eyes + script, ...args);
  }

  /** Waits until a look finds something. @param {string} what @param {string} script @param {...unknown} args */
  async #waits(what, script, ...args) {
    const end = Date.now() + 20000;
    for (;;) {
      const found = await this.looks(script, ...args);
      if (found) return found;
      if (Date.now() > end) throw new Error(`${what} is not there. What is there:\n${await this.reads()}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  /**
   * Presses an element. Nobody presses the same place again before having seen what the first press brought, and the page
   * takes who does for a repeat (web/elements/base/press-guard.js).
   * @param {string} what @param {string} find - an expression; its `label` is the label @param {string} label
   */
  async #clicks(what, find, label) {
    const look = () =>
      this.#waits(`The ${what} "${label}"`, `const label = arguments[0], found = ${find}; return found && placeOf(found)`, label);
    let place = await look();
    const rest = this.#lastPress.time + 600 - Date.now();
    if (rest > 0 && Math.hypot(place.x - this.#lastPress.x, place.y - this.#lastPress.y) < 60) {
      await new Promise((later) => setTimeout(later, rest));
      place = await look();
    }
    await (this.#touches ? this.#engine.taps(place.element) : this.#engine.clicks(place));
    this.#lastPress = { x: place.x, y: place.y, time: Date.now() };
  }

  /** Presses the button, or opens what is to be opened, that has this on it. @param {string} label */
  async press(label) {
    const press = () => this.#clicks("button", `named("button, summary", label)`, label);
    try {
      await press();
    } catch (error) {
      if (/** @type {Error} */ (error).name !== "StaleElementReferenceError") throw error;
      await press(); // the quiz has just taken the place of the early welcome
    }
  }

  /** Chooses the answer that has this beside it. @param {string} label */
  choose(label) {
    return this.#clicks("answer", `named("label:has(input[type=radio])", label)`, label);
  }

  /** Takes an entry of the menu that carries this label. @param {string} menu @param {string} entry */
  async select(menu, entry) {
    const select = await this.#waits(
      `The menu "${menu}"`,
      `
      return all("label:has(select)").find((e) => said(e).startsWith(arguments[0]))?.querySelector("select")`,
      menu,
    );
    for (const option of await select.findElements(By.css("option")))
      if ((await option.getText()).trim() === entry) return this.#engine.picks(select, option);
    throw new Error(`The menu "${menu}" has no "${entry}".`);
  }

  /** Waits until this text is visible. @param {string} text */
  async sees(text) {
    const plain = text.replace(/\s+/g, " ").trim();
    await this.#waits(`The text "${plain}"`, `return all(texts).some((e) => said(e).includes(arguments[0]))`, plain);
  }

  /** Whether this text is visible now. @param {string} text @returns {Promise<boolean>} */
  canSee(text) {
    return this.looks(`return all(texts).some((e) => said(e).includes(arguments[0]))`, text.replace(/\s+/g, " "));
  }

  /** Everything that can be read. @returns {Promise<string>} */
  reads() {
    return this.looks(`return [...new Set(all(texts).map(said))].join("\\n")`);
  }

  /**
   * Waits for a question other than the one before, and reads it in one line; "" when there are no more questions.
   * @param {string} before @returns {Promise<string>}
   */
  async readsQuestion(before = "") {
    const [question] = await this.#waits(
      "A question",
      `
      const [set] = all("fieldset");
      if (document.querySelector("which-desk[history] > [slot=first]")) return null; // the quiz is not there yet
      if (!set) return all("h2").length > 0 && [""];
      return said(set) !== arguments[0] && [said(set)]`,
      before,
    );
    return question;
  }

  /** The label of the chosen answer, or "". @returns {Promise<string>} */
  seesChosen() {
    return this.looks(`const [input] = all("input[type=radio]:checked"); return input ? said(input.closest("label")) : ""`);
  }

  /** What has the focus, through shadow roots. @returns {Promise<string>} */
  focus() {
    return this.looks(`let e = document.activeElement; while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
      return e ? (e.closest("label") ? said(e.closest("label")) : said(e)) : ""`);
  }

  /** @param {...string} keys - as in "Tab", "Enter", "Space", "ArrowDown" */
  async types(...keys) {
    const codes = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, ArrowDown: Key.ARROW_DOWN, ArrowUp: Key.ARROW_UP };
    for (const key of keys)
      await this.driver
        .actions()
        .sendKeys(codes[/** @type {keyof typeof codes} */ (key)])
        .perform();
  }

  /** Waits until the page says that it fetches nothing more. */
  async waitsUntilReady() {
    await this.#waits("data-ready", `return document.querySelector("which-desk[data-ready]")`);
  }

  /** Every address that the page has asked for since the last look. @returns {Promise<string[]>} */
  requests() {
    return this.#engine.requests();
  }

  /** Prints the page as PDF. @param {{width: number, height: number}} paper - in centimeters @returns {Promise<Buffer>} */
  prints(paper = { width: 21, height: 29.7 }) {
    return this.#engine.prints(paper);
  }

  /** How far the page is wider than the window, in pixels. @returns {Promise<number>} */
  overflow() {
    return this.looks("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /**
   * @param {string} path
   * @param {{top?: number, height?: number, scale?: number, clear?: boolean}} wishes - top: where it begins; height: how much, all without;
   *   clear: without the white behind the page
   */
  async photographs(path, { top = 0, height, scale = 1, clear = false } = {}) {
    const page = await this.looks("return { height: document.documentElement.scrollHeight, width: innerWidth }");
    const rest = page.height - top;
    writeFileSync(
      path,
      await this.#engine.photographs({ top, width: page.width, height: Math.min(height ?? rest, rest), scale, clear }),
    );
  }

  /** Leaves the browser to the next one, with nothing kept in it. */
  leaves() {
    return giveBack(this.#engine);
  }
}
