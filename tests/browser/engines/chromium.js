// @ts-check
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Builder, logging } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { Engine } from "./engine.js";
import { touch } from "./touch.js";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
];

/** Runs in the page before all else: a browser that keeps nothing. */
const forgetful = `
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(globalThis, name, { get() { throw new DOMException("blocked", "SecurityError"); } });`;

/** Commands of the protocol that leave nothing in a tab, or that the next visitor's wishes undo. */
const passing = new Set([
  "Browser.grantPermissions",
  "Browser.resetPermissions",
  "Browser.setDownloadBehavior",
  "Emulation.setDeviceMetricsOverride",
  "Emulation.setEmulatedMedia",
  "Emulation.setUserAgentOverride",
  "Network.clearBrowserCache",
  "Page.captureScreenshot",
  "Page.printToPDF",
  "Page.resetNavigationHistory",
  "Storage.clearDataForOrigin",
]);

/**
 * Chromium without windows, which takes a third less of the processor than the one with. It opens no tab by itself, and the driver
 * waits for one.
 */
const script = '#!/bin/sh\nexec /usr/bin/chromium-headless-shell "$@" about:blank\n';

/** Debian's Chromium, through its driver. */
export class Chromium extends Engine {
  /** @type {Map<string, string>} */
  #media = new Map();
  /** Where it keeps what it keeps. */
  #home = this.belongings.folder();
  #userAgent = "";

  /** Everything can be changed while it runs. @override */
  static fixedBy() {
    return "";
  }

  /** @override */
  async start() {
    const options = new chrome.Options();
    options.addArguments(...flags, `--user-data-dir=${this.#home}`);
    const program = join(this.#home, "chromium");
    writeFileSync(program, script, { mode: 0o755 });
    options.setChromeBinaryPath(program);
    const prefs = new logging.Preferences();
    prefs.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
    options.setLoggingPrefs(prefs);
    this.driver = await new Builder()
      .usingServer(await this.#startDriver(this.#home))
      .forBrowser("chrome")
      .setChromeOptions(options)
      .build();
    this.#userAgent = await this.driver.executeScript("return navigator.userAgent");
  }

  /** @override */
  async prepare() {
    const { languages, blocked } = this.wishes;
    this.#media.clear();
    await this.devTools("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: this.#home });
    await this.devTools("Emulation.setUserAgentOverride", { userAgent: this.#userAgent, acceptLanguage: languages });
    if (blocked) await this.devTools("Page.addScriptToEvaluateOnNewDocument", { source: forgetful });
    await super.prepare();
  }

  /** @override */
  async forget() {
    await this.devTools("Storage.clearDataForOrigin", { origin: "*", storageTypes: "all" });
    await this.devTools("Network.clearBrowserCache", {});
    await this.devTools("Browser.resetPermissions", {});
  }

  /** A page may ask for something until it is left. @override */
  async reset() {
    await super.reset();
    await this.requests();
  }

  /** @override */
  async empty() {
    await super.empty();
    await this.devTools("Page.resetNavigationHistory", {});
  }

  /** @param {string} home */
  async #startDriver(home) {
    const driver = this.belongings.start("/usr/bin/chromedriver", ["--port=0"], { TMPDIR: home });
    const port = await this.belongings.reads(driver, /successfully on port (\d+)/);
    return `http://localhost:${port}`;
  }

  /** @override @param {string} command @param {object} params */
  devTools(command, params) {
    this.marked ||= !passing.has(command);
    return /** @type {any} */ (this.driver).sendAndGetDevToolsCommand(command, params);
  }

  /** @override @param {number} width @param {number} height */
  async resize(width, height) {
    await this.devTools("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  }

  /** @param {string} name @param {string} value */
  #emulates(name, value) {
    this.#media.set(name, value);
    const features = [...this.#media].map(([feature, wish]) => ({ name: feature, value: wish }));
    return this.devTools("Emulation.setEmulatedMedia", { features });
  }

  /** @override @param {"light" | "dark"} scheme */
  prefers(scheme) {
    return this.#emulates("prefers-color-scheme", scheme);
  }

  /** @override */
  forcesColors() {
    return this.#emulates("forced-colors", "active");
  }

  /** @override @param {{cpu: number, kilobits?: number, latency?: number}} wishes */
  async slows({ cpu, kilobits, latency = 0 }) {
    await this.devTools("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (!kilobits) return;
    const bytes = (kilobits * 1000) / 8;
    await this.devTools("Network.enable", {});
    await this.devTools("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }

  /** @override @param {string[]} urls */
  async isCutOffFrom(urls) {
    await this.devTools("Network.enable", {});
    await this.devTools("Network.setCacheDisabled", { cacheDisabled: urls.length > 0 });
    await this.devTools("Network.setBlockedURLs", { urls });
  }

  /** @override */
  async restart() {
    await this.driver.quit();
    await this.start();
    await this.prepare();
  }

  /**
   * The driver's own click takes twice as long, because it has the page compile long scripts. Like that click, this one refuses an
   * element that something else covers.
   * @override @param {import("./engine.js").Place} place
   */
  async clicks({ element, x, y, covering }) {
    if (covering === null) return element.click(); // in a frame, whose place in the window only the driver knows
    if (covering) throw new Error(`What is to be clicked on is covered by ${covering}`);
    await this.driver.actions().move({ x, y, duration: 0 }).press().release().perform();
  }

  /** @override @param {import("selenium-webdriver").WebElement} element */
  taps(element) {
    return touch(this.driver, element);
  }

  /** @override @param {{width: number, height: number}} paper */
  async prints(paper) {
    const page = await /** @type {any} */ (this.driver).printPage(paper); // its types name no result
    return Buffer.from(page, "base64");
  }

  /** @override @param {{top: number, width: number, height: number, scale: number, clear: boolean}} wishes */
  async photographs({ top, clear, ...wishes }) {
    const color = clear ? { r: 0, g: 0, b: 0, a: 0 } : undefined;
    await this.devTools("Emulation.setDefaultBackgroundColorOverride", { color });
    const shot = /** @type {any} */ (
      await this.devTools("Page.captureScreenshot", {
        captureBeyondViewport: true,
        clip: { x: 0, y: top, ...wishes },
      })
    );
    return Buffer.from(shot.data, "base64");
  }

  /** @override */
  async debugger() {
    this.marked = true;
    return (await this.driver.getCapabilities()).get("goog:chromeOptions").debuggerAddress;
  }

  /** Every address that any page requested since the last call, without what its policy forbade and without reports. @override */
  async requests() {
    const entries = await this.driver.manage().logs().get(logging.Type.PERFORMANCE);
    const told = entries.map((/** @type {{message: string}} */ { message }) => JSON.parse(message).message);
    /** @param {string} name @returns {any[]} */
    const all = (name) =>
      told
        .filter((/** @type {{method: string}} */ { method }) => method === `Network.${name}`)
        .map((/** @type {{params: unknown}} */ { params }) => params);
    const forbidden = new Set(
      all("loadingFailed")
        .filter(({ blockedReason }) => blockedReason === "csp")
        .map(({ requestId }) => requestId),
    );
    return all("requestWillBeSent")
      .filter(({ requestId }) => !forbidden.has(requestId))
      .map(({ request }) => request)
      .filter(({ url, headers }) => !/^(data|chrome|about):/.test(url) && headers["Content-Type"] !== "application/csp-report")
      .map(({ url }) => url);
  }
}
