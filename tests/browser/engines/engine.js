// @ts-check
import { Belongings, until } from "./belongings.js";

/**
 * What somebody wishes of a browser before it starts.
 * @typedef {object} Wishes
 * @property {string} languages - as in "de-AT,en", the dearest first
 * @property {number} width
 * @property {number} height
 * @property {"light" | "dark"} scheme
 * @property {boolean} blocked - the browser keeps nothing for pages
 */

/**
 * An element in the window, as `placeOf` of eyes.js finds it.
 * @typedef {object} Place
 * @property {import("selenium-webdriver").WebElement} element
 * @property {number} x - its middle, in CSS pixels
 * @property {number} y
 * @property {string | null} covering - what covers its middle, or ""; null in a frame
 */

/** A browser that can be driven. Each engine overrides what it can do; what it cannot, it refuses in one sentence. */
export class Engine {
  belongings = new Belongings();

  /** @type {import("selenium-webdriver").WebDriver} */
  driver = /** @type {any} */ (undefined);

  /** Whether something was done to the shown tab that lasts when it is emptied. */
  marked = false;

  /** What the present visitor wishes. @type {Wishes} */
  wishes = /** @type {any} */ (undefined);

  /**
   * What cannot be changed once the browser runs: visitors with the same text here can use one browser.
   * @param {Wishes} wishes @returns {string}
   */
  static fixedBy({ blocked }) {
    return String(blocked);
  }

  /** Starts the browser, as far as it can only be wished now. @returns {Promise<unknown>} when it runs */
  async start() {
    return this.cannot("start");
  }

  /** Gives the shown tab what the visitor wishes. */
  async prepare() {
    const { width, height, scheme } = this.wishes;
    await this.resize(width, height);
    await this.prefers(scheme);
  }

  /** @param {string} address @returns {Promise<unknown>} when the page is loaded */
  async opens(address) {
    return this.driver.get(address);
  }

  /** @returns {Promise<unknown>} when the page is loaded again */
  async reloads() {
    return this.driver.navigate().refresh();
  }

  /** Forgets what pages have kept, as far as it does not end with their tabs. @returns {Promise<unknown>} */
  async forget() {
    return this.cannot("forget");
  }

  /** Leaves nothing of the visitor: what pages have kept is forgotten, and an empty tab takes the place of all others. */
  async reset() {
    await this.forget();
    await this.renew();
  }

  /** An empty tab takes the place of all others: the shown one, which takes half the time of a new one, unless it is marked. */
  async renew() {
    const used = await this.driver.getAllWindowHandles();
    await this.driver.switchTo().window(used[0]);
    if (used.length === 1 && !this.marked) return this.empty();
    this.marked = false;
    await this.driver.switchTo().newWindow("tab");
    const tab = await this.driver.getWindowHandle();
    for (const handle of used) {
      await this.driver.switchTo().window(handle);
      await this.driver.close();
    }
    await this.driver.switchTo().window(tab);
  }

  /** Leaves the shown page, and what its tab has kept of it. */
  async empty() {
    await this.driver.executeScript("window.name = ''; try { sessionStorage.clear(); } catch {}");
    await this.driver.get("about:blank");
  }

  /** Makes the page's window this large, in CSS pixels. @param {number} width @param {number} height @returns {Promise<unknown>} */
  async resize(width, height) {
    return this.cannot(`be resized to ${width} by ${height}`);
  }

  /** Waits until the page has got the size that was wished. @param {number} width @param {number} height */
  async isAsLargeAs(width, height) {
    await until(`a window of ${width} by ${height}`, () =>
      this.driver.executeScript("return innerWidth === arguments[0] && innerHeight === arguments[1]", width, height),
    );
  }

  /** @param {"light" | "dark"} scheme @returns {Promise<unknown>} */
  async prefers(scheme) {
    return this.cannot(`change to ${scheme}`);
  }

  /** Takes the system's few colors instead of the page's. @returns {Promise<unknown>} */
  async forcesColors() {
    return this.cannot("force colors");
  }

  /** @param {{cpu: number, kilobits?: number, latency?: number}} wishes @returns {Promise<unknown>} */
  async slows(wishes) {
    return this.cannot(`be slowed by ${wishes.cpu}`);
  }

  /** @param {string[]} urls @returns {Promise<unknown>} */
  async isCutOffFrom(urls) {
    return this.cannot(`be cut off from ${urls}`);
  }

  /** Clicks on an element. @param {Place} place */
  async clicks({ element }) {
    await element.click();
  }

  /**
   * Picks an entry of a menu, which then has the focus, as when a person picks it; drivers do not focus it.
   * @param {import("selenium-webdriver").WebElement} menu @param {import("selenium-webdriver").WebElement} entry
   */
  async picks(menu, entry) {
    await this.driver.executeScript("arguments[0].focus()", menu);
    await entry.click();
  }

  /** Ends and starts again with all that it keeps. @returns {Promise<unknown>} */
  async restart() {
    return this.cannot("start again");
  }

  /** Touches an element with a finger. @param {import("selenium-webdriver").WebElement} element @returns {Promise<unknown>} */
  async taps(element) {
    return this.cannot(`touch ${element}`);
  }

  /** Prints the page as PDF. @param {{width: number, height: number}} paper - in centimeters @returns {Promise<Buffer>} */
  async prints(paper) {
    return this.cannot(`print on ${paper.width} by ${paper.height} centimeters`);
  }

  /**
   * A picture of a part of the page.
   * @param {{top: number, width: number, height: number, scale: number, clear: boolean}} wishes - clear: without the white behind the page
   * @returns {Promise<Buffer>}
   */
  async photographs(wishes) {
    return this.cannot(`photograph ${wishes.height} pixels`);
  }

  /** Speaks Chromium's protocol for developers. @param {string} command @param {object} params @returns {Promise<any>} the answer */
  async devTools(command, params) {
    return this.cannot(`be told ${command} ${JSON.stringify(params)}`);
  }

  /** Where other programs can speak with it. @returns {Promise<string>} */
  async debugger() {
    return this.cannot("be spoken with by other programs");
  }

  /** Every address that the page shown has asked for since the last look. @returns {Promise<string[]>} */
  requests() {
    return this.driver.executeScript(`
      const asked = performance.getEntriesByType("resource").map(({ name }) => name);
      performance.clearResourceTimings();
      return asked;`);
  }

  async close() {
    await this.belongings.leave();
  }

  /** @param {string} what @returns {never} */
  cannot(what) {
    throw new Error(`${this.constructor.name} cannot ${what}; tests/browser/README.md says which engine can.`);
  }
}
