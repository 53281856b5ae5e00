// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Builder } from "selenium-webdriver";
import { until } from "./belongings.js";
import { Marionette, bridge } from "./bridge.js";
import { Engine } from "./engine.js";
import { touch } from "./touch.js";

/** Debian's Firefox, which has no driver of its own, through its Marionette port and our bridge. */
export class Firefox extends Engine {
  /** @type {Marionette | undefined} */
  #marionette;
  /** @type {{close: () => void} | undefined} */
  #bridge;

  /** @override */
  async start() {
    const { blocked } = this.wishes;
    const profile = this.belongings.folder();
    const prefs = {
      "marionette.port": 0,
      "network.cookie.cookieBehavior": blocked ? 2 : 5,
      "browser.startup.page": 0,
      "dom.ipc.processPrelaunch.enabled": false,
    };
    writeFileSync(
      join(profile, "user.js"),
      Object.entries(prefs)
        .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
        .join(""),
    );
    const child = this.belongings.start(
      "/usr/bin/firefox-esr",
      ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access", "--profile", profile],
      { HOME: profile, TMPDIR: profile, MOZ_CRASHREPORTER_DISABLE: "1" },
    );
    this.#marionette = await Marionette.connect(await until("a Marionette port", () => portIn(profile), child));
    const { address, close } = await bridge(this.#marionette);
    this.#bridge = { close };
    this.driver = await new Builder().usingServer(address).forBrowser("firefox").build();
  }

  /** @override */
  async prepare() {
    await this.#inside(`Services.prefs.setStringPref("intl.accept_languages", arguments[0])`, this.wishes.languages);
    await super.prepare();
  }

  /** @override */
  async forget() {
    await this.#inside(`return new Promise((done) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, done))`);
  }

  /** @override */
  async empty() {
    await super.empty();
    await this.#inside("browser.purgeSessionHistory()");
  }

  /**
   * Runs a script in Firefox itself, where `browser` is the element that shows the page.
   * @param {string} script @param {...unknown} args
   */
  async #inside(script, ...args) {
    const marionette = /** @type {Marionette} */ (this.#marionette);
    await marionette.ask("Marionette:SetContext", { value: "chrome" });
    try {
      await marionette.ask("WebDriver:ExecuteScript", { script: `const browser = gBrowser.selectedBrowser; ${script}`, args });
    } finally {
      await marionette.ask("Marionette:SetContext", { value: "content" });
    }
  }

  /**
   * Firefox's window is never narrower than its tool bar, so the page's place in it is made narrower.
   * @override @param {number} width @param {number} height
   */
  async resize(width, height) {
    await this.#inside(`browser.style.width = arguments[0] + "px"; browser.style.height = arguments[1] + "px";`, width, height);
    await this.isAsLargeAs(width, height);
  }

  /** @override @param {"light" | "dark"} scheme */
  prefers(scheme) {
    const appearance = "layout.css.prefers-color-scheme.content-override"; // what its settings call the websites' appearance
    return this.#inside(`Services.prefs.setIntPref("${appearance}", arguments[0])`, scheme === "dark" ? 0 : 1);
  }

  /** @override */
  forcesColors() {
    this.marked = true;
    return this.#inside(`browser.browsingContext.forcedColorsOverride = "active"`);
  }

  /**
   * Its driver's click takes the focus from the menu, so it is given back.
   * @override @param {import("selenium-webdriver").WebElement} menu @param {import("selenium-webdriver").WebElement} entry
   */
  async picks(menu, entry) {
    await entry.click();
    await this.driver.executeScript("arguments[0].focus()", menu);
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

  /** @override */
  async close() {
    this.#bridge?.close();
    this.#marionette?.close();
    await super.close();
  }
}

/** The port that Firefox has taken, once it has. @param {string} profile */
function portIn(profile) {
  try {
    return Number(readFileSync(join(profile, "MarionetteActivePort"), "utf8"));
  } catch {
    return 0;
  }
}
