// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, By, Key, logging } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";

/** Runs in the page: every element a person can see, through open shadow roots. */
const eyes = `
  function* roots(root) {
    yield root;
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot) yield* roots(element.shadowRoot);
  }
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = (selector) => [...roots(document)].flatMap((root) => [...root.querySelectorAll(selector)]).filter(visible);
  const said = (element) => (element.innerText ?? element.textContent).replace(/\\s+/g, " ").trim();
  const named = (selector, label) => all(selector).find((element) => said(element) === label);
  const texts = "p,h1,h2,h3,h4,legend,label,button,summary,li,dt,dd,td,th,span";
`;

const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--hide-scrollbars"];

/** Somebody with a browser, who finds things by what stands on them. */
export class Person {
  /** @type {import("selenium-webdriver").WebDriver} */
  #driver = /** @type {any} */ (null);
  #profile = mkdtempSync(join(tmpdir(), "person-"));
  #wishes;

  /** @param {Wishes} wishes */
  constructor(wishes) {
    this.#wishes = { languages: "en", width: 360, height: 740, blocked: false, ...wishes };
  }

  /**
   * @typedef {{languages?: string, width?: number, height?: number, blocked?: boolean}} Wishes - `blocked`: the browser keeps nothing
   * @param {Wishes} wishes
   */
  static async arrive(wishes = {}) {
    const person = new Person(wishes);
    await person.#starts();
    return person;
  }

  /** Starts the browser. */
  async #starts() {
    const { languages, width, height, blocked } = this.#wishes;
    const options = new chrome.Options();
    options.addArguments(...flags, `--user-data-dir=${this.#profile}`, `--accept-lang=${languages}`, `--window-size=${width},${height}`);
    options.setChromeBinaryPath("/usr/bin/chromium");
    const prefs = new logging.Preferences();
    prefs.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
    options.setLoggingPrefs(prefs);
    this.#driver = await new Builder().forBrowser("chrome").setChromeOptions(options)
      .setChromeService(new chrome.ServiceBuilder("/usr/bin/chromedriver")).build();
    await this.#listens(blocked);
    await this.resize(width, height);
  }

  /** Hears in every page of this tab what the policy forbids. @param {boolean} blocked */
  #listens(blocked) {
    return this.#tell("Page.addScriptToEvaluateOnNewDocument", { source: `
      globalThis.violations = [];
      addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.blockedURI));
      if (${blocked}) for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(globalThis, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
    ` });
  }

  get driver() {
    return this.#driver;
  }

  /** Where Chromium can be spoken with by other programs, as in "localhost:41234". @returns {Promise<string>} */
  async debugger() {
    return (await this.#driver.getCapabilities()).get("goog:chromeOptions").debuggerAddress;
  }

  /** @param {string} command @param {object} params */
  #tell(command, params) {
    return /** @type {chrome.Driver} */ (this.#driver).sendDevToolsCommand(command, params);
  }

  /** @param {number} width @param {number} height */
  resize(width, height) {
    return this.#tell("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  }

  /** @param {"light" | "dark"} scheme */
  prefers(scheme) {
    return this.#tell("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  }

  /** Has an old phone on a slow line. @param {{cpu: number, kilobits?: number, latency?: number}} wishes - cpu: how many times slower */
  async slows({ cpu, kilobits, latency = 0 }) {
    await this.#tell("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (!kilobits) return;
    const bytes = (kilobits * 1000) / 8;
    await this.#tell("Network.enable", {});
    await this.#tell("Network.emulateNetworkConditions", { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes });
  }

  /** Some files no longer arrive. @param {...string} urls - patterns; none: everything arrives */
  async isCutOffFrom(...urls) {
    await this.#tell("Network.enable", {});
    await this.#tell("Network.setCacheDisabled", { cacheDisabled: urls.length > 0 });
    await this.#tell("Network.setBlockedURLs", { urls });
  }

  /** @param {string} address */
  async opens(address) {
    await this.#driver.get(address);
  }

  async reloads() {
    await this.#driver.navigate().refresh();
  }

  async goesBack() {
    await this.#driver.navigate().back();
  }

  async goesForward() {
    await this.#driver.navigate().forward();
  }

  /** Goes on in a second window of the same browser. @param {string} address @returns {Promise<{back: () => Promise<void>}>} */
  async opensAnotherWindow(address) {
    const first = await this.#driver.getWindowHandle();
    await this.#driver.switchTo().newWindow("tab");
    await this.opens(address);
    return { back: () => this.#driver.switchTo().window(first) };
  }

  /** Waits until a look gives something true. @param {string} script @param {...unknown} args */
  async waitsFor(script, ...args) {
    await this.#waits(script, script, ...args);
  }

  /** Closes the browser, starts it again with all that it keeps, and opens an address. @param {string} address */
  async comesBack(address) {
    await this.#driver.quit();
    await this.#starts();
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
    return this.#driver.executeScript(eyes + script, ...args);
  }

  /** A look that takes its time: the script ends by calling its last argument. @param {string} script @param {...unknown} args @returns {Promise<any>} */
  async looksLong(script, ...args) {
    await this.#driver.manage().setTimeouts({ script: 60000 });
    return this.#driver.executeAsyncScript(eyes + script, ...args);
  }

  /** Waits until a look finds something. @param {string} what @param {string} script @param {...unknown} args */
  async #waits(what, script, ...args) {
    const end = Date.now() + 8000;
    for (;;) {
      const found = await this.looks(script, ...args);
      if (found) return found;
      if (Date.now() > end) throw new Error(`${what} is not there. What is there:\n${await this.reads()}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  /** Presses the button, or opens what is to be opened, that has this on it. @param {string} label */
  async press(label) {
    const button = await this.#waits(`The button "${label}"`, `return named("button, summary", arguments[0])`, label);
    await button.click();
  }

  /** Chooses the answer that has this beside it. @param {string} label */
  async choose(label) {
    const row = await this.#waits(`The answer "${label}"`, `return named("label:has(input[type=radio])", arguments[0])`, label);
    await row.click();
  }

  /** Takes an entry of the menu that carries this label. @param {string} menu @param {string} entry */
  async select(menu, entry) {
    const select = await this.#waits(`The menu "${menu}"`, `
      return all("label:has(select)").find((e) => said(e).startsWith(arguments[0]))?.querySelector("select")`, menu);
    for (const option of await select.findElements(By.css("option")))
      if ((await option.getText()).trim() === entry) return option.click();
    throw new Error(`The menu "${menu}" has no "${entry}".`);
  }

  /** Waits until this text stands somewhere. @param {string} text */
  async sees(text) {
    const plain = text.replace(/\s+/g, " ").trim();
    await this.#waits(`The text "${plain}"`, `return all(texts).some((e) => said(e).includes(arguments[0]))`, plain);
  }

  /** Whether this text stands somewhere right now. @param {string} text @returns {Promise<boolean>} */
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
    const [question] = await this.#waits("A question", `
      const [set] = all("fieldset");
      if (!set) return all("h2").length > 0 && [""];
      return said(set) !== arguments[0] && [said(set)]`, before);
    return question;
  }

  /** What stands on the chosen answer, or "". @returns {Promise<string>} */
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
    for (const key of keys) await this.#driver.actions().sendKeys(codes[/** @type {keyof typeof codes} */ (key)]).perform();
  }

  /** Waits until the page says that it fetches nothing more. */
  async waitsUntilReady() {
    await this.#waits("data-ready", `return document.querySelector("which-desk[data-ready]")`);
  }

  /** Every address that was asked for since the last look. @returns {Promise<string[]>} */
  async requests() {
    const entries = await this.#driver.manage().logs().get(logging.Type.PERFORMANCE);
    return entries.map(({ message }) => JSON.parse(message).message)
      .filter(({ method }) => method === "Network.requestWillBeSent").map(({ params }) => params.request.url)
      .filter((url) => !/^(data|chrome|about):/.test(url));
  }

  /** What the page's content-security policy had to forbid. @returns {Promise<string[]>} */
  violations() {
    return this.looks("return globalThis.violations ?? []");
  }

  /** How far the page is wider than the window, in pixels. @returns {Promise<number>} */
  overflow() {
    return this.looks("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /**
   * @param {string} path
   * @param {{height?: number, scale?: number, clear?: boolean}} wishes - height: how much from the top, all without;
   *   clear: without the white behind the page
   */
  async photographs(path, { height, scale = 1, clear = false } = {}) {
    const color = clear ? { r: 0, g: 0, b: 0, a: 0 } : undefined;
    await this.#tell("Emulation.setDefaultBackgroundColorOverride", { color });
    const page = await this.looks("return { height: document.documentElement.scrollHeight, width: innerWidth }");
    const clip = { x: 0, y: 0, width: page.width, height: Math.min(height ?? page.height, page.height), scale };
    const shot = /** @type {any} */ (await /** @type {any} */ (this.#driver).sendAndGetDevToolsCommand("Page.captureScreenshot",
      { captureBeyondViewport: true, clip }));
    writeFileSync(path, Buffer.from(shot.data, "base64"));
  }

  async leaves() {
    await this.#driver.quit();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
